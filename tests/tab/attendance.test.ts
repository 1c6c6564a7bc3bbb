import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type OpenedTab, type TabBrowser } from '../support/tab/opened-tab';
import { aMeetingView } from '../support/tab/sample-meeting';

describeWith({ name: 'Chromium', path: chromium() }, 'the attendance in the tab', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'attendance');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  async function openAttendance(): Promise<OpenedTab> {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByRole('heading', { name: 'Närvaro' }).click();

    return opened;
  }

  async function lastChange({ stub }: OpenedTab) {
    return (await until(() => stub.changes, (changes) => changes.length > 0)).at(-1);
  }

  async function sentMarks(opened: OpenedTab): Promise<{ personId: string; actingFor?: string; absences?: unknown[] }[]> {
    const change = await lastChange(opened);

    return change?.body['attendance'] as { personId: string }[];
  }

  test('somebody goes now, and is back', async () => {
    const opened = await openAttendance();
    await opened.tab.getByRole('button', { name: 'Fler val för Ledamot 1' }).click();
    await opened.tab.getByRole('menuitem', { name: 'Går nu' }).click();
    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/leaving', body: { personId: 'uppsala-fs.3', isGone: true } });

    await opened.tab.getByRole('button', { name: 'Ledamot 2, Fastighet och service är tillbaka' }).click();
    await until(() => opened.stub.changes, (changes) => changes.length === 2);
    expect((await lastChange(opened))?.body).toEqual({ personId: 'uppsala-fs.4', isGone: false });
  });

  test('an absence that Teams saw is a proposal: noted or taken away', async () => {
    const opened = await openAttendance();
    await opened.tab.getByText('Teams: borta 13.02–13.09').waitFor();
    await opened.tab.getByRole('button', { name: 'Ta bort frånvaron för Ledamot 1' }).click();
    const attendance = await sentMarks(opened);

    expect(attendance.filter((mark) => mark.absences !== undefined)).toMatchObject([{ personId: 'uppsala-fs.3', absences: [] }]);
  });

  test('for whom somebody acts is written on the row', async () => {
    const opened = await openAttendance();
    await opened.tab.getByRole('button', { name: 'Fler val för Miljösamordnare' }).click();
    await opened.tab.getByRole('menuitem', { name: 'Tjänstgör för någon' }).click();
    const field = opened.tab.getByLabel('Miljösamordnare, Fastighet och service tjänstgör för');
    await field.fill('miljöchefen');
    await field.blur();
    const attendance = await sentMarks(opened);

    expect(attendance.find((mark) => mark.personId === 'uppsala-fs.1')?.actingFor).toBe('miljöchefen');
  });

  test('a room is asked who sits there', async () => {
    const opened = await openAttendance();
    const room = opened.tab.getByRole('group', { name: 'Konferensrum Dalsalen är med. Vilka sitter där?' });
    await room.getByRole('checkbox', { name: 'Ledamot 1' }).check();
    await room.getByLabel('Gäst').fill('Revisorn');
    await room.getByRole('button', { name: 'Anteckna', exact: true }).click();
    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/sightings/S1', body: { personIds: ['uppsala-fs.3'], guest: 'Revisorn' } });

    await room.getByRole('button', { name: 'Ingen att anteckna' }).click();
    await until(() => opened.stub.changes, (changes) => changes.length === 2);
    expect((await lastChange(opened))?.body).toEqual({ personIds: [], guest: '' });
  });

  test('a missing role and a decision-maker who is gone are said with their choices, to whoever keeps the attendance', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByText('Ingen med rollen Skyddsombud är med.').waitFor();
    await opened.tab.getByText('är borta ur mötet sedan 13.11').waitFor();
    await opened.tab.getByRole('button', { name: 'Fortsätt med anteckning' }).first().click();
    await opened.tab.getByLabel('Orsak').fill('Skyddsombudet har lämnat synpunkter skriftligt.');
    await opened.tab.getByRole('dialog').getByRole('button', { name: 'Fortsätt med anteckning' }).click();
    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/continue', body: { note: 'Skyddsombudet har lämnat synpunkter skriftligt.' } });

    const member = await browser.open({ review: aMeetingView('member') });
    expect(await member.tab.getByText('Ingen med rollen Skyddsombud är med.').count()).toBe(0);
  });

  test('once the choice is made the notices are gone', async () => {
    const { tab } = await browser.open({ review: aMeetingView('secretary', { remarks: [{ at: '2027-03-09T12:12:00.000Z', by: 'Sekreterare', verb: 'continued', reason: 'Synpunkter finns skriftligt.' }] }) });

    expect(await tab.getByText('är borta ur mötet').count()).toBe(0);
    expect(await tab.getByText('Ingen med rollen').count()).toBe(0);
  });
});
