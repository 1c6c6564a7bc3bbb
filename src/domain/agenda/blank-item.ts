import type { AgendaItem } from './agenda-item';

/** What of a review's item the routine, or whoever adds one, says. */
export type RoutinePart = Pick<
  AgendaItem,
  'id' | 'title' | 'note' | 'kind' | 'optional' | 'clauses' | 'questions' | 'shows' | 'sources' | 'references' | 'presenter'
>;

/** An item as it begins: not numbered, nothing written in it, nothing decided. */
export const blankItem: Omit<AgendaItem, keyof RoutinePart | 'subjectAreas'> = {
  number: null,
  paragraph: null,
  briefingMaterial: [],
  replies: {},
  figures: [],
  background: '',
  notes: '',
  conclusion: '',
  judgements: [],
  proposal: null,
  answers: [],
  statements: [],
  decision: null,
  earlierDecisions: [],
  rewording: null,
  handover: null,
  confidential: false,
  immediateApproval: false,
  plannedMinutes: null,
  carriedFrom: null,
  struck: null,
  openedAt: null,
  version: 0,
};
