import type { ActionDetailView, ActionListView } from '../../contracts/action';
import { daysLate, versionOf, type ListedAction } from '../../domain/action/action';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { ActionList } from '../../usecases/action/action-list';
import type { ActionReading } from '../../usecases/action/action-reading';
import { nameOf } from './present-names';

/** An action with its history, for its own page. */
export function presentActionDetail(reading: ActionReading): ActionDetailView {
  const { action, unit, may, today } = reading;
  const { number, text, responsible, state, dueDate, originalDueDate, decidedOn, confidential } = action;

  return {
    number,
    text,
    responsible,
    state,
    dueDate,
    originalDueDate,
    decidedOn,
    confidential,
    version: versionOf(action),
    person: action.personId && nameOf(reading, action.personId),
    unit: { id: unit.id, name: unit.name },
    daysLate: daysLate(action, today),
    source: { reviewId: action.reviewId, title: action.reviewTitle, date: action.reviewDate, paragraph: action.paragraph },
    extension: action.extension && { ...action.extension, by: nameOf(reading, action.extension.by) },
    history: action.log.map((event) => ({ ...event, by: nameOf(reading, event.by) })),
    may: [...may],
  };
}

/** The first actions of a list. */
export function presentActionList({ actions, more, today }: ActionList): ActionListView {
  return { actions: actions.map((action) => presentListed(action, today)), more };
}

function presentListed(action: ListedAction, today: LocalDate): ActionListView['actions'][number] {
  const { number, text, responsible, state, dueDate, originalDueDate, confidential } = action;

  return {
    number,
    text,
    responsible,
    state,
    dueDate,
    originalDueDate,
    confidential,
    unit: { id: action.unitId, name: action.unitName },
    daysLate: daysLate(action, today),
    waits: action.extension !== null,
  };
}
