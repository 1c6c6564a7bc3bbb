import { isOverdue, type Action } from '../domain/action/action';
import type { LocalDate } from '../domain/calendar/local-date';
import type { EarlierGroup } from '../domain/minutes/minutes';
import { documents } from '../i18n/sv/documents';

export interface ActionTags {
  readonly nummer: string;
  readonly åtgärd: string;
  readonly ansvarig: string;
  readonly senast: string;
  readonly status: string;
  readonly paragraf: string;
}

export interface EarlierTags {
  readonly grupp: string;
  readonly status: string;
  readonly kommentar: string;
  readonly åtgärder: readonly ActionTags[];
}

/** A row of the list of actions; late ones say so from the given day on. */
export function actionTags(action: Action, paragraph: number | null, today: LocalDate | null = null): ActionTags {
  return {
    nummer: String(action.number),
    åtgärd: action.confidential ? documents.confidential : action.text,
    ansvarig: action.confidential ? '' : action.responsible,
    senast: action.originalDueDate === action.dueDate ? action.dueDate : `${action.originalDueDate} → ${action.dueDate}`,
    status: today !== null && isOverdue(action, today) ? documents.actionOverdue : documents.actionState[action.state],
    paragraf: paragraph === null ? '' : documents.paragraph(paragraph),
  };
}

/** A group of earlier actions as P-16 shows it, with its single actions below. */
export function earlierTags(group: EarlierGroup, today: LocalDate | null): EarlierTags {
  return {
    grupp: group.source,
    status: documents.groupStatus(group.actions.length, group.overdue),
    kommentar: group.comment,
    åtgärder: group.actions.map((action) => actionTags(action, action.paragraph, today)),
  };
}
