import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import { tabItem } from '../../../src/i18n/sv/tab-item';

/** The review as everybody in the room may see it on the meeting's stage: of a sekretess item its number alone, and no advice to whoever shows it. */
export function reviewOnStage(review: ReviewView): ReviewView {
  return { ...review, briefingFolder: null, documents: [], items: review.items.map((item) => (item.confidential ? bareItem(item) : { ...item, conflictAdvice: null })) };
}

function bareItem(item: ItemView): ItemView {
  const { id, number, paragraph, kind, optional, state, openedAt, plannedMinutes, version, immediateApproval } = item;

  return { id, number, paragraph, kind, optional, state, openedAt, plannedMinutes, version, immediateApproval, ...nothingToSee };
}

const nothingToSee = {
  title: tabItem.onStage,
  note: null,
  subjectAreas: [],
  clauses: [],
  presenter: '',
  sources: [],
  references: [],
  shows: null,
  questions: [],
  figures: [],
  briefingMaterial: [],
  briefingFiles: [],
  background: '',
  notes: '',
  conclusion: '',
  judgements: [],
  proposal: null,
  answers: [],
  waitingFor: [],
  statements: [],
  missing: [],
  confidential: true,
  hidden: true,
  handover: null,
  conflictAdvice: null,
  carriedFrom: null,
  earlierDecisions: [],
  rewording: null,
  myAnswer: null,
  decision: null,
  struck: null,
  may: [],
} satisfies Partial<ItemView>;
