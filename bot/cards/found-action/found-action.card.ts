import { daysLate, type ListedAction } from '../../../src/domain/action/action';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import { linkOf } from '../../../src/i18n/link-id';
import { action as words } from '../../../src/i18n/sv/action';
import { actionCards } from '../../../src/i18n/sv/action-cards';
import { adaptiveCard, fitting, heading, line, openTab, quiet } from '../elements';
import { cut } from '../plain-text';
import { previewed, type PreviewedCard } from '../preview';

/** An action as somebody inserts it in a chat: number, what, who, when, its state and where it was decided. Nothing on it acts, as anybody may see it. */
export function foundActionCard(action: ListedAction, { today, publicUrl }: { readonly today: LocalDate; readonly publicUrl: string }): PreviewedCard {
  const days = daysLate(action, today);
  const state = [words.number(action.number), words.state(action.state), ...(days > 0 ? [words.late(days)] : [])].join(' · ');
  const due = `${words.dueBy} ${words.due(action.dueDate, action.originalDueDate)}`;
  const responsible = words.responsibleIs(cut(action.responsible, 120), null);
  const summary = cut(actionCards.summary(action.number, action.text), 200);

  const answer = fitting([2_000, 600, 150, 40], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [quiet(state), heading(cut(action.text, limit)), line(`${responsible}, ${due}`), quiet(`${words.decidedIn(cut(action.reviewTitle, 200), action.paragraph)} · ${cut(action.unitName, 100)}`)],
      actions: [openTab(actionCards.open, linkOf(publicUrl, { to: 'action', number: action.number }))],
      fallbackText: summary,
    }),
  }));

  return previewed(answer, { title: actionCards.summary(action.number, action.text), text: `${state} · ${responsible}, ${due}` });
}
