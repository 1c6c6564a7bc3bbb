import type { ItemView } from '../../src/contracts/agenda-item';
import type { ReviewView } from '../../src/contracts/review';
import { conflictOfDecider } from '../../src/i18n/sv/conflict-of-decider';
import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type OpenedTab, type TabBrowser } from '../support/tab/opened-tab';
import { aReviewView, type SamplePerson } from '../support/tab/sample-review';

const deputy = { personId: 'uppsala-fs.stf', name: 'Ställföreträdare, Fastighet och service' };
const decided: Partial<ItemView> = {
  state: 'ended',
  decision: { outcome: 'as-proposed', outcomeText: 'Beslutat enligt förslag', text: 'Förvaltningschefen beslutar att uppdatera laglistan.', decidedBy: 'Förvaltningschef', at: '2027-03-09T12:21:00.000Z', actions: [], texts: ['uppdatera laglistan'], asDeputy: false },
};

/** The open item as the person gets it, with what the test is about. */
function withItem(person: SamplePerson, parts: Partial<ItemView>, review: Partial<ReviewView> = {}): ReviewView {
  const sample = aReviewView(person, review);

  return { ...sample, items: sample.items.map((item) => (item.id === 'A2' ? { ...item, ...parts } : item)) };
}

describeWith({ name: 'Chromium', path: chromium() }, 'deciding in the tab', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'deciding');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  async function choose({ tab }: OpenedTab, outcome: string): Promise<void> {
    await tab.getByRole('button', { name: 'Annat utfall' }).click();
    await tab.getByRole('menuitem', { name: outcome, exact: true }).click();
  }

  async function lastChange({ stub }: OpenedTab) {
    return (await until(() => stub.changes, (changes) => changes.length > 0)).at(-1);
  }

  test.each([
    ['Avslå förslaget', 'rejected'],
    ['Bordlägg', 'tabled'],
    ['Noteras', 'noted'],
    ['Inget beslut', 'no-decision'],
  ])('“%s” needs no words and is decided with one press', async (name, outcome) => {
    const opened = await browser.open({ review: aReviewView('chair') });
    await choose(opened, name);

    expect((await lastChange(opened))?.body).toEqual({ outcome, proposalVersion: 3 });
  });

  test.each<[string, string, Record<string, string>, Record<string, unknown>]>([
    ['Återremittera', 'remitted', { Till: 'miljösamordnaren', För: 'nya kostnader' }, { detail: { to: 'miljösamordnaren', purpose: 'nya kostnader' } }],
    ['Avvakta', 'awaiting', { Till: 'höstens genomgång' }, { detail: { until: 'höstens genomgång' } }],
    ['Fastställ', 'adopted', { Dokument: 'miljömål 2028' }, { detail: { document: 'miljömål 2028' }, clauses: [] }],
    ['Godkänn', 'approved', { Dokument: 'handlingsplanen' }, { detail: { document: 'handlingsplanen' }, clauses: [] }],
    ['Tillstyrk', 'supported', { Till: 'regiondirektören' }, { detail: { to: 'regiondirektören' } }],
    ['Anmäl till nivån ovan', 'referred-up', { Till: 'koncernledningen' }, { detail: { to: 'koncernledningen' } }],
  ])('“%s” asks for just what its sentence needs', async (name, outcome, fields, expected) => {
    const opened = await browser.open({ review: aReviewView('chair') });
    await choose(opened, name);
    const confirm = opened.tab.getByRole('button', { name: 'Besluta', exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    for (const [label, text] of Object.entries(fields)) {
      await opened.tab.getByRole('textbox', { name: label }).fill(text);
    }
    await confirm.click();

    expect((await lastChange(opened))?.body).toEqual({ outcome, proposalVersion: 3, ...expected });
  });

  test('an uppdrag needs who and when before it can be decided', async () => {
    const opened = await browser.open({ review: aReviewView('chair') });
    const { tab } = opened;
    await choose(opened, 'Uppdra åt någon');
    const confirm = tab.getByRole('button', { name: 'Besluta', exact: true });
    await tab.getByRole('textbox', { name: 'Att-sats 1' }).fill('uppdatera laglistan');
    expect(await confirm.isDisabled()).toBe(true);
    await tab.getByRole('combobox', { name: 'Uppdra åt' }).selectOption('Avdelningschef drift');
    await tab.getByLabel('Senast').fill('2027-06-30');
    await confirm.click();

    expect((await lastChange(opened))?.body).toEqual({
      outcome: 'assigned',
      proposalVersion: 3,
      clauses: [{ text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: 'uppsala-fs.avdelningschef', dueDate: '2027-06-30' } }],
    });
  });

  test('a day is never broken where a line ends', async () => {
    const days = Array.from({ length: 9 }, (_, index) => `senast 2027-06-0${index + 1}`).join(', ');
    const { tab } = await browser.open({ review: withItem('member', { proposal: { version: 3, text: `Förvaltningschefen beslutar ${days}.`, clauses: [] } }), width: 320 });
    const lines = await tab.getByText(/^2027-06-0\d$/).evaluateAll((spans) => spans.map((span) => span.getClientRects().length));

    expect(lines).toEqual(Array.from({ length: 9 }, () => 1));
  });

  test('a decision-maker with jäv is told what to do where nobody can take over, and nobody is said to wait for them', async () => {
    const conflict = { personId: 'uppsala-fs.forvaltningschef', name: 'Förvaltningschef', kind: 'conflict' as const, text: '', spoken: false, sentence: 'Förvaltningschef anmäler jäv och deltar inte i punkten.' };
    const { tab } = await browser.open({ review: withItem('chair', { may: ['state'], statements: [conflict], conflictAdvice: conflictOfDecider.askSecretary() }, { deputies: [] }) });
    await tab.getByText('Be sekreteraren markera en utsedd ersättare som närvarande').waitFor();

    expect(await tab.getByText(/^Väntar på/).count()).toBe(0);
    expect(await tab.getByRole('button', { name: 'Lämna över' }).count()).toBe(0);
  });

  test('a decision-maker with jäv is told to hand over, and does', async () => {
    const conflict = { personId: 'uppsala-fs.forvaltningschef', name: 'Förvaltningschef', kind: 'conflict' as const, text: '', spoken: false, sentence: 'Förvaltningschef anmäler jäv och deltar inte i punkten.' };
    const opened = await browser.open({ review: withItem('chair', { may: ['hand-over'], statements: [conflict], conflictAdvice: conflictOfDecider.handOver() }, { deputies: [deputy] }) });
    const { tab } = opened;
    await tab.getByText('Lämna över till en ersättare.').waitFor();
    await tab.getByRole('button', { name: 'Lämna över' }).click();
    await tab.getByRole('menuitem', { name: deputy.name }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A2/handover', body: { to: deputy.personId } });
  });

  test('who has the item is shown to all, and its owner takes it back', async () => {
    const opened = await browser.open({ review: withItem('chair', { may: ['hand-over'], handover: deputy }) });
    expect(await opened.tab.getByText(`Överlämnad: ${deputy.name} beslutar i punkten.`).isVisible()).toBe(true);
    await opened.tab.getByRole('button', { name: 'Ta tillbaka' }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A2/handover', body: { to: null } });
  });

  test('a decision is taken up anew only after a yes', async () => {
    const opened = await browser.open({ review: withItem('chair', { ...decided, may: ['reconsider'] }) });
    await opened.tab.getByRole('button', { name: 'Ompröva beslutet' }).click();
    await opened.tab.getByText('Det tidigare beslutet står kvar i protokollet').waitFor();
    expect(opened.stub.changes).toEqual([]);
    await opened.tab.getByRole('dialog').getByRole('button', { name: 'Ompröva beslutet' }).click();

    expect((await lastChange(opened))?.path).toBe('/reviews/R1/items/A2/reconsider');
  });

  test('the secretary changes the wording, att-sats by att-sats', async () => {
    const opened = await browser.open({ review: withItem('secretary', { ...decided, may: ['reword'] }) });
    await opened.tab.getByRole('button', { name: 'Ändra lydelsen' }).click();
    await opened.tab.getByRole('textbox', { name: 'Att-sats 1' }).fill('uppdatera hela laglistan');
    await opened.tab.getByRole('button', { name: 'Spara lydelsen' }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A2/rewording', body: { texts: ['uppdatera hela laglistan'] } });
  });

  test('new words that wait are seen by all, and only the chair answers', async () => {
    const rewording = { texts: ['uppdatera hela laglistan'], by: 'Sekreterare' };
    const member = await browser.open({ review: withItem('member', { ...decided, rewording, may: [] }) });
    await member.tab.getByText('att uppdatera hela laglistan').waitFor();
    expect(await member.tab.getByRole('button', { name: 'Godkänn lydelsen' }).count()).toBe(0);

    const chair = await browser.open({ review: withItem('chair', { ...decided, rewording, may: ['accept-wording'] }) });
    await chair.tab.getByRole('button', { name: 'Behåll den gamla' }).click();
    expect(await lastChange(chair)).toMatchObject({ path: '/reviews/R1/items/A2/rewording/answer', body: { isAccepted: false } });
  });

  test('earlier decisions, a deputy’s decision and where the item came from are said', async () => {
    const deputyDecision = decided.decision && { ...decided.decision, asDeputy: true };
    const { tab } = await browser.open({
      review: withItem('member', { ...decided, decision: deputyDecision ?? null, may: [], earlierDecisions: ['Förvaltningschefen beslutar att avslå förslaget.'], carriedFrom: 'Bordlagd vid Ledningens genomgång 2026-10-01, § 4' }),
    });
    expect(await tab.getByText('Bordlagd vid Ledningens genomgång 2026-10-01, § 4').isVisible()).toBe(true);
    expect(await tab.getByText('Förvaltningschef (tillförordnad), 9 mars 13.21').isVisible()).toBe(true);
    await tab.getByText('Tidigare beslut i punkten').click();

    await tab.getByText('Förvaltningschefen beslutar att avslå förslaget.').waitFor();
  });
});
