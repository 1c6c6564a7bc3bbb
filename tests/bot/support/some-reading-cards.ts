import type { Card } from '../../../bot/cards/card';
import type { CardContext } from '../../../bot/cards/card-context';
import { createCardSigner } from '../../../bot/cards/card-data';
import { attendanceCard } from '../../../bot/cards/attendance/attendance.card';
import { minutesCard } from '../../../bot/cards/minutes/minutes.card';
import { newActionCard } from '../../../bot/cards/new-action/new-action.card';
import { statusCard } from '../../../bot/cards/status/status.card';
import { yearCard } from '../../../bot/cards/year/year.card';
import type { Review } from '../../../src/domain/review/review';
import { aReading, aReview, anItem, unit } from './a-reading';

const signer = createCardSigner('key');
const tabUrl: CardContext['tabUrl'] = () => 'https://genomgang.example/tab/';
const members = Array.from({ length: 12 }, (_, index) => ({ personId: `medlem-${index}`, name: `Ledamot ${index}, Fastighet och service`, role: 'Ledamot', present: index !== 5, note: 'från § 2', actingFor: 'Miljöombud', absences: [] }));
const draft: Review['documents'][number] = {
  id: 'minutes',
  kind: 'minutes',
  extract: null, writtenLines: null, edits: [],
  state: 'stored',
  revision: 1,
  fileName: 'Protokoll.docx',
  webUrl: 'https://regionen.sharepoint.com/sites/miljo/Utkast/Protokoll.docx',
  driveId: 'd',
  driveItemId: 'i',
  eTag: 'e',
  contentHash: 'h',
  reason: null,
  reasonDetails: [],
  at: '2027-03-09T13:00:00Z',
};

function on(change: Partial<Review>): CardContext {
  return { tenantId: 't', reading: aReading(aReview({ attendance: members, ...change })), signer, tabUrl, viewers: [] };
}

/** The cards that answer a question, and the form of a new action. */
export function someReadingCards(): Readonly<Record<string, Card>> {
  const item = anItem();
  const summary = { id: 'r', unitId: unit.id, title: 'Ledningens miljögenomgång – vår 2027', meetingType: 'var', state: 'summoned', date: '2027-03-09', version: 1 } as const;
  const entry = { text: 'Extern miljörevision', from: { month: 4, day: 19 }, to: { month: 4, day: 22 } };

  return {
    attendance: attendanceCard(on({})).card,
    'attendance-before': attendanceCard(on({ attendance: [], state: 'summoned' })).card,
    'minutes-stored': minutesCard(on({ state: 'closed', documents: [draft] })).card,
    'minutes-waiting': minutesCard(on({ state: 'closed', documents: [{ ...draft, state: 'waiting', reason: 'locked', reasonDetails: ['Sekreteraren'] }] })).card,
    'minutes-before': minutesCard(on({})).card,
    ...Object.fromEntries((['planned', 'preparing', 'summoned', 'ongoing', 'adjourned', 'closed', 'cancelled'] as const).map((state) => [`status-${state}`, statusCard(on({ state, documents: state === 'closed' ? [draft] : [] })).card])),
    year: yearCard({ unit, year: 2027, entries: [entry], windows: [{ name: 'Ledningens miljögenomgång – vår', months: [2, 3] }], reviews: [summary] }, { tenantId: 't', tabUrl }).card,
    'year-empty': yearCard({ unit, year: 2027, entries: [], windows: [], reviews: [] }, { tenantId: 't', tabUrl }).card,
    'new-action': newActionCard({ tenantId: 't', reading: aReading(), item, signer, text: 'x'.repeat(5_000) }).card,
  };
}
