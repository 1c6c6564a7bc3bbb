import type { ActionState } from '../../domain/action/action';
import type { AgendaItemState } from '../../domain/agenda/agenda-item';
import type { AgendaItemKind } from '../../domain/agenda/agenda-item-kind';
import type { ReviewState } from '../../domain/review/review';

export const reviewStateText: Readonly<Record<ReviewState, string>> = {
  planned: 'planerad',
  preparing: 'förbereds',
  summoned: 'kallad',
  ongoing: 'pågår',
  adjourned: 'ajournerad',
  closed: 'avslutad',
  cancelled: 'inställd',
};

/** The same as a clause of a sentence: "genomgången förbereds", "genomgången är kallad". */
export const reviewStateClause: Readonly<Record<ReviewState, string>> = {
  planned: 'är planerad',
  preparing: 'förbereds',
  summoned: 'är kallad',
  ongoing: 'pågår',
  adjourned: 'är ajournerad',
  closed: 'är avslutad',
  cancelled: 'är inställd',
};

export const agendaItemStateText: Readonly<Record<AgendaItemState, string>> = {
  waiting: 'väntar',
  open: 'pågår',
  ended: 'avslutad',
  struck: 'utgår',
};

export const agendaItemKindText: Readonly<Record<AgendaItemKind, string>> = {
  formalia: 'Formalia',
  information: 'Information',
  diskussion: 'Diskussion',
  beslut: 'Beslut',
};

export const actionStateText: Readonly<Record<ActionState, string>> = {
  open: 'öppen',
  'in-progress': 'pågår',
  done: 'genomförd',
  undone: 'återtagen',
};
