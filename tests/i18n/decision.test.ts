import type { Decision } from '../../src/domain/decision/decision';
import { decisionText, proposalText } from '../../src/i18n/sv/decision';

const phrase = { subject: 'Förvaltningschefen', byGroup: false };
const plain = { text: 'anta handlingsplanen', assignment: null };
const assigned = { text: 'uppdatera laglistan.', assignment: { responsible: 'miljösamordnaren', personId: null, dueDate: '2027-06-30' } };

type Words = Pick<Decision, 'outcome' | 'clauses' | 'detail' | 'phrase' | 'decisionMaker' | 'binding'>;
const decision = (change: Partial<Words>): Words => ({ outcome: 'as-proposed', clauses: [], detail: {}, phrase, decisionMaker: 'Förvaltningschefen', binding: true, ...change });

test.each<[Partial<Words>, string]>([
  [{ clauses: [plain] }, 'Förvaltningschefen beslutar att anta handlingsplanen.'],
  [{ clauses: [assigned] }, 'Förvaltningschefen beslutar att uppdra åt miljösamordnaren att uppdatera laglistan, senast 2027-06-30.'],
  [
    { outcome: 'amended', clauses: [plain, assigned] },
    'Förvaltningschefen beslutar\natt anta handlingsplanen,\natt uppdra åt miljösamordnaren att uppdatera laglistan, senast 2027-06-30.',
  ],
  [{ clauses: [{ text: 'Att anta planen', assignment: null }] }, 'Förvaltningschefen beslutar att anta planen.'],
  [{ outcome: 'adopted', detail: { document: 'miljömålen för 2028' } }, 'Förvaltningschefen beslutar att fastställa miljömålen för 2028.'],
  [{ outcome: 'approved', detail: { document: 'revisionsplanen' } }, 'Förvaltningschefen beslutar att godkänna revisionsplanen.'],
  [{ outcome: 'rejected' }, 'Förvaltningschefen beslutar att avslå förslaget.'],
  [{ outcome: 'tabled' }, 'Förvaltningschefen beslutar att bordlägga punkten till nästa genomgång.'],
  [{ outcome: 'remitted', detail: { to: 'miljösamordnaren', purpose: 'kostnadsberäkning' } }, 'Förvaltningschefen beslutar att återremittera punkten till miljösamordnaren för kostnadsberäkning.'],
  [{ outcome: 'awaiting', detail: { until: '2027-10-01' } }, 'Förvaltningschefen beslutar att avvakta med beslut till 2027-10-01.'],
  [{ outcome: 'referred-up', detail: { to: 'koncernledningen' } }, 'Förvaltningschefen beslutar att anmäla frågan till koncernledningen.'],
  [{ outcome: 'supported', detail: { to: 'regionstyrelsen' } }, 'Ledningsgruppen tillstyrker förslaget, som överlämnas till regionstyrelsen för beslut.'],
  [{ outcome: 'noted' }, 'Ledningsgruppen noterar informationen.'],
  [{ outcome: 'no-decision' }, 'Punkten föranleder inget beslut.'],
  [{ clauses: [plain], binding: false }, 'Ledningsgruppen föreslår att förvaltningschefen beslutar att anta handlingsplanen.'],
  [{ clauses: [plain], phrase: { subject: 'Ledningsgruppen', byGroup: true } }, 'Ledningsgruppen beslutar att anta handlingsplanen.'],
])('%j', (change, words) => {
  expect(decisionText(decision(change))).toBe(words);
});

test('a proposal reads as the decision will', () => {
  expect(proposalText({ clauses: [plain], version: 1 }, phrase)).toBe(decisionText(decision({ clauses: [plain] })));
  expect(proposalText(null, phrase)).toBe('');
});
