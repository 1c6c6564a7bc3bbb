import type { ItemView } from '../../src/contracts/agenda-item';
import type { ReviewView } from '../../src/contracts/review';
import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type OpenedTab, type TabBrowser } from '../support/tab/opened-tab';
import { aReviewView, type SamplePerson } from '../support/tab/sample-review';

function withItem(person: SamplePerson, parts: Partial<ItemView>): ReviewView {
  const sample = aReviewView(person, { answerWords: { agree: 'Tillstyrker', disagree: 'Tillstyrker inte', abstain: 'Avstår' } });

  return { ...sample, items: sample.items.map((item) => (item.id === 'A2' ? { ...item, ...parts } : item)) };
}

function aStatement(parts: Partial<ItemView['statements'][number]> = {}): ItemView['statements'][number] {
  return { personId: 'uppsala-fs.member', name: 'Ledamot', kind: 'note', text: 'Vi återkommer.', spoken: false, sentence: 'Protokollsanteckning av Ledamot: Vi återkommer.', ...parts };
}

describeWith({ name: 'Chromium', path: chromium() }, 'svar and statements in the tab', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'opinions');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  async function lastChange({ stub }: OpenedTab) {
    return (await until(() => stub.changes, (changes) => changes.length > 0)).at(-1);
  }

  test('svar are in the routine’s words, say what was spoken, and who has not answered', async () => {
    const { tab } = await browser.open({
      review: withItem('member', { answers: [{ personId: 'p1', name: 'Ledamot 1', choice: 'agree', spoken: true }], waitingFor: [{ personId: 'p2', name: 'Ledamot 2' }] }),
    });
    expect(await tab.getByRole('button', { name: 'Tillstyrker', exact: true }).isVisible()).toBe(true);
    await tab.getByText('1 tillstyrker · 1 har inte svarat').click();

    expect(await tab.getByText('tillstyrker (muntligt)').isVisible()).toBe(true);
    expect(await tab.getByText('Har inte svarat: Ledamot 2').isVisible()).toBe(true);
  });

  test('a member declares jäv without a reason, and a dissent only with words', async () => {
    const opened = await browser.open({ review: withItem('member', { may: ['answer', 'state'] }) });
    const { tab } = opened;
    await tab.getByRole('button', { name: 'Mer' }).click();
    await tab.getByRole('menuitem', { name: 'Anmäl avvikande mening' }).click();
    expect(await tab.getByRole('dialog').getByRole('button', { name: 'Anmäl' }).isDisabled()).toBe(true);
    await tab.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    await tab.getByRole('button', { name: 'Mer' }).click();
    await tab.getByRole('menuitem', { name: 'Anmäl jäv' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Anmäl' }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A2/statement', body: { kind: 'conflict', text: '' } });
  });

  test('one’s own statement is taken back, another’s is only read', async () => {
    const other = aStatement({ personId: 'p2', sentence: 'Ledamot 2 yrkar: bordläggning', kind: 'motion' });
    const opened = await browser.open({ review: withItem('member', { may: ['state'], statements: [aStatement(), other] }) });
    expect(await opened.tab.getByRole('button', { name: 'Ändra: Ledamot 2' }).count()).toBe(0);
    await opened.tab.getByRole('button', { name: 'Ta tillbaka: Protokollsanteckning av Ledamot' }).click();

    expect((await lastChange(opened))?.body).toEqual({ kind: 'note', text: null });
  });

  test('the secretary notes a svar and a dissent given aloud', async () => {
    const opened = await browser.open({ review: withItem('secretary', { may: ['record-spoken'] }) });
    const { tab, stub } = opened;
    await tab.getByRole('button', { name: 'Anteckna muntligt' }).click();
    await tab.getByRole('dialog').getByRole('combobox', { name: 'Vem' }).selectOption('uppsala-fs.3');
    await tab.getByRole('dialog').getByRole('button', { name: 'Anteckna' }).click();
    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A2/answer', body: { choice: 'agree', personId: 'uppsala-fs.3' } });

    await tab.getByRole('button', { name: 'Anteckna muntligt' }).click();
    await tab.getByRole('dialog').getByRole('combobox', { name: 'Vem' }).selectOption('uppsala-fs.4');
    await tab.getByRole('dialog').getByRole('combobox', { name: 'Vad' }).selectOption('dissent');
    await tab.getByRole('dialog').getByRole('textbox').fill('Beslutet bör vänta.');
    await tab.getByRole('dialog').getByRole('button', { name: 'Anteckna' }).click();
    await until(() => stub.changes, (changes) => changes.length === 2);
    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A2/statement', body: { kind: 'dissent', text: 'Beslutet bör vänta.', personId: 'uppsala-fs.4' } });
  });

  test('a person corrects what the secretary heard, also after the decision', async () => {
    const answers = [{ personId: 'uppsala-fs.member', name: 'Ledamot', choice: 'agree' as const, spoken: true }];
    const opened = await browser.open({ review: withItem('member', { state: 'ended', may: ['correct-spoken'], answers, myAnswer: 'agree' }) });
    await opened.tab.getByRole('heading', { name: 'Rätta ditt muntliga svar' }).waitFor();
    await opened.tab.getByRole('button', { name: 'Tillstyrker inte' }).click();

    expect((await lastChange(opened))?.body).toEqual({ choice: 'disagree' });
  });
});
