import * as fc from 'fast-check';
import type { Card } from '../../../bot/cards/card';
import { aFoundDecision, drawnDecision, drawnFoundAction, drawnMakeAction, drawnReviewLink } from '../support/some-extension-cards';

test('a decision says § and day, its words, and what somebody now has to do', () => {
  const text = JSON.stringify(drawnDecision().card.body);

  expect(text).toContain('§ 12 · Beslutat enligt förslag · tisdag 9 mars · 2027');
  expect(text).toContain('att uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30.');
  expect(text).toContain('Åtgärd 14 · avdelningschef drift · klart senast 2027-06-30');
  expect(text).toContain('Ledningens miljögenomgång – vår 2027-03-09 · Fastighet och service');
});

test('a decision without § is named by its item, one without either by its title', () => {
  const { item } = aFoundDecision();

  expect(drawnDecision({ item: { ...item, paragraph: null } }).summary).toBe('Punkt 3: Förändring i lagstiftning och myndighetskrav');
  expect(drawnDecision({ item: { ...item, paragraph: null, number: null } }).summary).toBe('Beslut: Förändring i lagstiftning och myndighetskrav');
});

test('what is inserted has nothing to press but the way to the tab, as anybody may see it', () => {
  for (const { card } of [drawnDecision(), drawnFoundAction(), drawnReviewLink()]) {
    expect(card['actions']).toEqual([expect.objectContaining({ type: 'Action.OpenUrl', title: 'Visa i fliken', url: expect.stringMatching(/^https:\/\/genomgang\.example\/l\/[\w.-]+$/) as string })]);
    expect(JSON.stringify(card)).not.toMatch(/Action\.(Execute|Submit)/);
  }
});

test('the unit stands beside a role only where there are several units', () => {
  const titles = (card: Card) => JSON.stringify(card.body);

  expect(titles(drawnMakeAction())).not.toContain('Sekreterare (Chef ) · Fastighet');
  expect(titles(drawnMakeAction({}, { units: 2 }))).toContain('· Fastighet och service');
});

test('cards of any texts stay under 25 KB, and nothing written in them is a link or markup, in the list either', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const decision = { ...aFoundDecision().decision, outcome: 'amended' as const, phrase: { subject: other, byGroup: false }, clauses: Array.from({ length: 25 }, () => ({ text, assignment: { responsible: other, personId: null, dueDate: '2027-06-30' } })), actions: Array.from({ length: 25 }, (_, index) => index + 1) };
      const drawn = [drawnDecision({ decision, reviewTitle: text, unitName: other, item: { id: 'A3', number: 3, paragraph: null, title: text } }), drawnFoundAction({ text, responsible: other, reviewTitle: text, unitName: other }), drawnReviewLink(text), drawnReviewLink(other, text)];

      for (const { card, preview } of drawn) {
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
        expect(textsOf(card).filter((shown) => /(?<!\\)[[<*]|https?:\/\//.test(shown.replaceAll('\\\\', '')))).toEqual([]);
        expect(`${preview.title} ${preview.text}`).not.toMatch(/[<>\r\n]|https?:\/\//);
      }
      expect(Buffer.byteLength(JSON.stringify(drawnMakeAction({ text: Array.from(text).slice(0, 2_000).join('') }, { reviews: 15, units: 20, text: other })))).toBeLessThan(25_000);
    }),
    { numRuns: 80 },
  );
});

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom('[x](https://evil.example)', '漢'.repeat(3_000), '\\'.repeat(2_000), '"'.repeat(3_000), '👩‍👩‍👧'.repeat(300), '<a href="https://evil.example">x</a>', '&lt;b&gt;', '<at>alla</at>'));

/** The text of every TextBlock. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const { type, text } = part as { readonly type?: unknown; readonly text?: unknown };

  return [...(type === 'TextBlock' && typeof text === 'string' ? [text] : []), ...Object.values(part).flatMap(textsOf)];
}
