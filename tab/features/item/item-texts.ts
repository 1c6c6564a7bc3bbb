import { agendaItemKindText } from '../../../src/i18n/sv/states';
import { tabItem } from '../../../src/i18n/sv/tab-item';
import { tabOpinions } from '../../../src/i18n/sv/tab-opinions';
import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import { answerChoices } from './item-parts';

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

/** "7 instämmer · 1 instämmer inte · 4 har inte svarat", with only what somebody has answered. */
export function answerSummary(review: ReviewView, item: ItemView): string {
  const counts = answerChoices.map((choice) => ({ choice, count: item.answers.filter((answer) => answer.choice === choice).length }));
  const given = counts.filter(({ count }) => count > 0).map(({ choice, count }) => tabOpinions.answerCount(count, review.answerWords[choice]));

  return [...given, ...(item.waitingFor.length > 0 ? [tabOpinions.notAnswered(item.waitingFor.length)] : [])].join(' · ');
}
