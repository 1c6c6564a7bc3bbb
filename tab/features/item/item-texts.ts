import { answerText } from '../../../src/i18n/sv/decision';
import { agendaItemKindText } from '../../../src/i18n/sv/states';
import { tabDecision } from '../../../src/i18n/sv/tab-decision';
import { tabItem } from '../../../src/i18n/sv/tab-item';
import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import type { AnswerChoice } from './item-parts';

/** "Pågår", "Beslutat enligt förslag", "Utgår": where the item stands, in words. */
export function stateWords(item: ItemView): string {
  return item.decision?.outcomeText ?? tabItem.states[item.state];
}

/** "Beslut · Miljö · Föredragande: miljösamordnaren". */
export function itemFacts(review: ReviewView, item: ItemView): string {
  const areas = item.subjectAreas.map((id) => review.subjectAreas.find((area) => area.id === id)?.name ?? id);
  const presenter = item.presenter ? [tabItem.presenterFact(item.presenter)] : [];

  return [agendaItemKindText[item.kind], ...(item.optional ? [tabItem.optional] : []), ...areas, ...presenter].join(' · ');
}

/** "7 instämmer · 1 instämmer inte", with only what somebody has answered. */
export function answerSummary(item: ItemView): string {
  const choices: readonly AnswerChoice[] = ['agree', 'disagree', 'abstain'];
  const counts = choices.map((choice) => ({ choice, count: item.answers.filter((answer) => answer.choice === choice).length }));

  return counts
    .filter(({ count }) => count > 0)
    .map(({ choice, count }) => tabDecision.answerCount(count, answerText[choice]))
    .join(' · ');
}
