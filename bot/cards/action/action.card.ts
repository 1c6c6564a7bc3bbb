import { daysLate, type ActionEvent } from '../../../src/domain/action/action';
import { action as words } from '../../../src/i18n/sv/action';
import { actionCards } from '../../../src/i18n/sv/action-cards';
import { moment } from '../../../src/i18n/format';
import type { CardAnswer, CardElement } from '../card';
import { adaptiveCard, fitting, heading, line, quiet, section, strong } from '../elements';
import { cut } from '../plain-text';
import { actionButtons } from './action-buttons';
import { showActionInTab, type ActionContext } from './action-context';

/** What happened last, so many lines of it; the rest stands in the tab. */
const MOST_EVENTS = 4;

/** The action: what, who, when with the first day, its state, where it was decided, and what this reader may do. A confidential one is shown in the tab. */
export function actionCard(context: ActionContext): CardAnswer {
  const { action } = context.reading;
  if (action.confidential) {
    return numberOnly(context);
  }
  const summary = cut(actionCards.summary(action.number, action.text), 200);

  return fitting([2_000, 600, 150, 40], (limit) => ({
    summary,
    card: adaptiveCard({ body: [...head(context, limit), ...waiting(context, limit), ...history(context, limit)], actions: actionButtons(context), fallbackText: summary }),
  }));
}

function numberOnly(context: ActionContext): CardAnswer {
  const { number } = context.reading.action;
  const summary = `${words.number(number)} · ${words.inTab}`;

  return { summary, card: adaptiveCard({ body: [line(summary)], actions: [showActionInTab(context, number)], fallbackText: summary }) };
}

function head({ reading }: ActionContext, limit: number): readonly CardElement[] {
  const { action, unit, names, today } = reading;
  const days = daysLate(action, today);
  const late = days > 0 ? [words.late(days)] : [];
  const who = action.personId === null ? null : cut(names[action.personId] ?? '', 120);

  return [
    quiet([words.number(action.number), words.state(action.state), ...late].join(' · ')),
    heading(cut(action.text, limit)),
    line(words.responsibleIs(cut(action.responsible, 120), who)),
    line(`${words.dueBy.charAt(0).toUpperCase()}${words.dueBy.slice(1)} ${words.due(action.dueDate, action.originalDueDate)}`),
    quiet(`${words.decidedIn(cut(action.reviewTitle, 200), action.paragraph)} · ${cut(unit.name, 100)}`),
  ];
}

function waiting({ reading: { action, names } }: ActionContext, limit: number): readonly CardElement[] {
  const { extension } = action;
  if (!extension) {
    return [];
  }

  return [section([strong(words.asksFor(extension.dueDate)), line(words.asksWhy(cut(extension.reason, limit), cut(names[extension.by] ?? extension.by, 120)))])];
}

function history({ reading: { action, names } }: ActionContext, limit: number): readonly CardElement[] {
  const lines = action.log.slice(-MOST_EVENTS).map((event) => quiet(eventLine(event, names[event.by] ?? event.by, limit)));

  return lines.length === 0 ? [] : [section(lines)];
}

function eventLine(event: ActionEvent, name: string, limit: number): string {
  const said = event.comment === '' ? '' : ` · ${cut(event.comment, Math.min(limit, 300))}`;

  return `${words.happened[event.what](event)} · ${moment(event.at)} · ${cut(name, 80)}${said}`;
}
