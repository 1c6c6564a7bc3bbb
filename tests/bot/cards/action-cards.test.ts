import * as fc from 'fast-check';
import { CARD_BYTES } from '../../../bot/cards/elements';
import type { Card } from '../../../bot/cards/card';
import { createCardSigner } from '../../../bot/cards/card-data';
import { tabAddress } from '../../../src/product';
import { aListedAction, anActionReading, asked, drawnAction, drawnActions } from '../support/some-action-cards';

test('an action says what, who, when, how late, and where it was decided', () => {
  const text = textOf(drawnAction(anActionReading()));

  expect(text).toContain('Åtgärd 12 · Öppen · försenad 8 dagar');
  expect(text).toContain('uppdatera laglistan');
  expect(text).toMatch(/Ansvarig: avdelningschef drift \\\(Ledamot-1\\\)/);
  expect(text).toContain('Klart senast 30 juni 2027');
  expect(text).toContain('Beslutad i Ledningens miljögenomgång – vår 2027-03-09, § 4 · Fastighet och service');
});

test('the first day is shown beside the present one', () => {
  expect(textOf(drawnAction(anActionReading({ dueDate: '2027-11-15' })))).toContain('30 juni → 15 november 2027');
  expect(textOf(drawnAction(anActionReading({ dueDate: '2028-01-15' })))).toContain('30 juni 2027 → 15 januari 2028');
});

test('the responsible may report and ask, the head answers what waits first, and nobody in particular only reads', () => {
  expect(titlesOf(drawnAction(anActionReading()))).toEqual(['Klar', 'Pågår', 'Be om ny tid', 'Visa i fliken']);
  expect(titlesOf(drawnAction(anActionReading(asked, ['report', 'ask-later', 'answer-later'])))).toEqual(['Godkänn ny tid', 'Avslå', 'Klar', 'Pågår', 'Visa i fliken']);
  expect(titlesOf(drawnAction(anActionReading(asked, [])))).toEqual(['Visa i fliken']);
  expect(textOf(drawnAction(anActionReading(asked, [])))).toContain('Begär ny tid: 30 september 2027');
});

test('of a confidential action the cards say the number and where it is shown, and nothing else', () => {
  const secret = { confidential: true, text: 'hemligt', responsible: 'skyddsombudet', ...asked };

  for (const card of [drawnAction(anActionReading(secret)), drawnActions([aListedAction(secret)])]) {
    expect(textOf(card)).toContain('Åtgärd 12 · visas i fliken');
    expect(JSON.stringify(card)).not.toMatch(/hemligt|skyddsombudet|leveransen/);
  }
});

test('the list shows eight by day, each the way to its card, and tells how many there are beside', () => {
  const card = drawnActions(Array.from({ length: 12 }, (_, index) => aListedAction({ number: index + 1 })), { more: 30 });

  expect(rowsOf(card)).toHaveLength(8);
  expect(rowsOf(card)[0]?.selectAction).toMatchObject({ type: 'Action.Execute', verb: 'view-action', data: { action: 1, version: 0 } });
  expect(textOf(card)).toContain('… och 34 åtgärder till i fliken');
  expect(JSON.stringify(card['actions'])).toContain('https://genomgang.example/tab/actions"');
});

test('an empty list says what will stand there', () => {
  expect(textOf(drawnActions([]))).toContain('Du har ingen åtgärd kvar att göra.');
  expect(textOf(drawnActions([], { about: { scope: 'unit', onlyOverdue: true }, unit: 'Fastighet och service' }))).toMatch(/Försenade åtgärder · Fastighet och service.*Ingen åtgärd är försenad/);
});

test('cards of any texts stay small, and nothing written in them is a link or markup', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (text, responsible, reason) => {
      const change = { text, responsible, reviewTitle: text, unitName: responsible, extension: { dueDate: '2027-09-30', reason, by: 'ledamot-1', at: '2027-07-01T08:00:00.000Z' } };
      const cards = [drawnAction(anActionReading(change, ['report', 'ask-later', 'answer-later'])), drawnActions(Array.from({ length: 9 }, () => aListedAction(change)))];

      for (const card of cards) {
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(CARD_BYTES);
        expect(textsOf(card).filter((shown) => /(?<!\\)[[<*]|https?:\/\//.test(shown.replaceAll('\\\\', '')))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

describe('the data of a button', () => {
  const signer = createCardSigner('a key');
  const signed = signer.signAction({ tenantId: 't', verb: 'action-done', action: 12, version: 3 });

  test('is taken back as it was signed', () => {
    expect(() => signer.checkAction('t', 'action-done', signed)).not.toThrow();
  });

  test.each([
    ['of another action', () => signer.checkAction('t', 'action-done', { ...signed, action: 13 })],
    ['of another version', () => signer.checkAction('t', 'action-done', { ...signed, version: 4 })],
    ['of another verb', () => signer.checkAction('t', 'action-later-approve', signed)],
    ['of another tenant', () => signer.checkAction('u', 'action-done', signed)],
    ['signed with another key', () => createCardSigner('another key').checkAction('t', 'action-done', signed)],
    ['of an item’s card', () => signer.checkAction('t', 'x', { action: 12, version: 3, mac: signer.sign({ tenantId: 't', verb: 'x', review: '12', item: '', version: 3 }).mac })],
  ])('%s is not genuine', (_name, check) => {
    expect(check).toThrow('card-not-genuine');
  });
});

test('the tab has an address for an action and for one’s own', () => {
  const url = tabAddress('https://genomgang.example');

  expect([url({ tenantId: 't', action: 12 }), url({ tenantId: 't', action: 'mine' })]).toEqual(['https://genomgang.example/tab/actions/12', 'https://genomgang.example/tab/actions']);
});

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom('[x](https://evil.example)', '漢'.repeat(3_000), '\\'.repeat(2_000), '👩‍👩‍👧'.repeat(300), '<at>alla</at>'));

interface Row {
  readonly type: string;
  readonly selectAction?: { readonly verb?: string };
}

function rowsOf(card: Card): readonly Row[] {
  return (card.body as readonly Row[]).filter(({ type }) => type === 'Container');
}

function textOf(card: Card): string {
  return JSON.stringify(card.body).replaceAll('\\\\', '\\');
}

/** The text of every TextBlock. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const { type, text } = part as { readonly type?: unknown; readonly text?: unknown };

  return [...(type === 'TextBlock' && typeof text === 'string' ? [text] : []), ...Object.values(part).flatMap(textsOf)];
}

function titlesOf(card: Card): readonly unknown[] {
  return (card['actions'] as readonly { title: string }[]).map((action) => action.title);
}
