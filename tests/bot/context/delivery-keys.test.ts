import { deliveryKeys } from '../../../bot/context/delivery-keys';
import type { Turn } from '../../../bot/context/turn';

const base: Turn = { tenantId: 't', conversationId: '19:a', kind: 'meeting', objectId: 'o', requestKey: 'k', saidAt: null, replyToId: null, says: { what: 'text', text: 'punkt 3' } };
const press = (change: Partial<Turn> = {}): Turn => ({ ...base, replyToId: 'card', says: { what: 'press', verb: 'answer-agree', data: { review: 'r', item: 'A3', version: 1, drawn: 7, mac: 'x' } }, ...change });
const said = (text: string, change: Partial<Turn> = {}): Turn => ({ ...base, says: { what: 'text', text }, ...change });

const start = Date.parse('2027-03-09T12:00:00Z');

/** Whether the second is taken for the first once more. */
function isSame(first: Turn, second: Turn, secondsLater: number): boolean {
  const kept = deliveryKeys(first, new Date(start)).alsoKnownAs;
  const { alsoKnownAs, formerlyKnownAs } = deliveryKeys(second, new Date(start + secondsLater * 1_000));

  return [...alsoKnownAs, ...formerlyKnownAs].some((key) => kept.includes(key));
}

it.each<[string, Turn, Turn, number, boolean]>([
  ['a text again within a minute', said('Punkt  3'), said('punkt 3'), 59, true],
  ['a text again after two minutes', said('punkt 3'), said('punkt 3'), 121, false],
  ['another text', said('punkt 3'), said('punkt 4'), 1, false],
  ['"nästa" again within 15 seconds', said('nästa'), said('nästa'), 15, true],
  ['"nästa" again after half a minute', said('nästa'), said('nästa'), 31, false],
  ['"nästa" said again two seconds later, as the client tells', said('nästa', { saidAt: '2027-03-09T12:00:00+01:00' }), said('nästa', { saidAt: '2027-03-09T12:00:02+01:00' }), 2, false],
  ['"nästa" said once, and delivered again much later', said('nästa', { saidAt: '2027-03-09T12:00:00+01:00' }), said('nästa', { saidAt: '2027-03-09T12:00:00+01:00' }), 3_600, true],
  ['the same text by somebody else', said('punkt 3'), said('punkt 3', { objectId: 'p' }), 1, false],
  ['the same text in another chat', said('punkt 3'), said('punkt 3', { conversationId: '19:b' }), 1, false],
  ['a press again within two minutes, with another time', press({ saidAt: 'a' }), press({ saidAt: 'b' }), 119, true],
  ['a press on a newer card', press(), press({ says: { what: 'press', verb: 'answer-agree', data: { review: 'r', item: 'A3', version: 1, drawn: 8, mac: 'y' } } }), 1, false],
  ['a press on another message', press(), press({ replyToId: 'other' }), 1, false],
  ['a press again after four minutes', press(), press(), 241, false],
])('%s', (_name, first, second, secondsLater, expected) => {
  expect(isSame(first, second, secondsLater)).toBe(expected);
});

it('what nobody said or pressed has no keys', () => {
  expect(deliveryKeys({ ...base, says: { what: 'nothing' } }, new Date())).toEqual({ alsoKnownAs: [], formerlyKnownAs: [] });
});
