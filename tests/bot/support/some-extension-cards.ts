import type { Card } from '../../../bot/cards/card';
import { createCardSigner } from '../../../bot/cards/card-data';
import { foundActionCard } from '../../../bot/cards/found-action/found-action.card';
import { foundDecisionCard } from '../../../bot/cards/found-decision/found-decision.card';
import { neutralLinkCard } from '../../../bot/cards/link/neutral-link.card';
import { reviewLinkCard } from '../../../bot/cards/link/review-link.card';
import { makeActionCard, type MakeActionFields } from '../../../bot/cards/make-action/make-action.card';
import type { PreviewedCard } from '../../../bot/cards/preview';
import type { ListedAction } from '../../../src/domain/action/action';
import type { FoundDecision } from '../../../src/ports/search-store';
import type { ActionPlaces } from '../../../src/usecases/decision/list-action-places';
import { aReading, aReview, anItem, routine, unit } from './a-reading';
import { aListedAction } from './some-action-cards';

const publicUrl = 'https://genomgang.example';

export function aFoundDecision(change: Partial<FoundDecision> = {}): FoundDecision {
  return {
    reviewId: 'aaaaaaaaaaaa',
    reviewTitle: 'Ledningens miljögenomgång – vår 2027-03-09',
    reviewDate: '2027-03-09',
    unitName: unit.name,
    item: { id: 'A3', number: 3, paragraph: 12, title: 'Förändring i lagstiftning och myndighetskrav' },
    decision: {
      outcome: 'as-proposed',
      clauses: anItem().proposal?.clauses ?? [],
      detail: {},
      phrase: { subject: 'Förvaltningschefen', byGroup: false },
      decisionMaker: 'Förvaltningschefen',
      binding: true,
      asDeputy: false,
      decidedBy: 'chef',
      at: '2027-03-09T12:21:00Z',
      answers: [],
      actions: [14],
    },
    ...change,
  };
}

export function drawnDecision(change: Partial<FoundDecision> = {}): PreviewedCard {
  return foundDecisionCard(aFoundDecision(change), publicUrl);
}

export function drawnFoundAction(change: Partial<ListedAction> = {}): PreviewedCard {
  return foundActionCard(aListedAction(change), { today: '2027-07-08', publicUrl });
}

export function drawnReviewLink(title = aReview().title, item: string | null = null): PreviewedCard {
  const reading = aReading(aReview({ title, items: [anItem({ title: item ?? title })] }));

  return reviewLinkCard(reading, item === null ? null : (reading.review.items[0] ?? null), publicUrl);
}

/** The dialog of "Gör till åtgärd" in a number of reviews and units. */
export function drawnMakeAction(fields: Partial<MakeActionFields> = {}, { reviews = 1, units = 1, text = '', reason = null as string | null } = {}): Card {
  const places: ActionPlaces = {
    reviews: Array.from({ length: reviews }, (_, index) => ({ reviewId: `r${index}`, title: `Ledningens genomgång ${text} 2027-03-09`, unitId: 'fs' })),
    roles: Array.from({ length: units }, (_, index) => Object.values(routine.roles).map((role) => ({ unit: { id: `fs${index}`, name: `${unit.name} ${text}` }, role, holder: `Chef ${text}` }))).flat(),
    who: [],
    today: '2027-03-09',
  };
  const data = createCardSigner('key').signDialog({ tenantId: 't', personId: 'p', nonce: 'abcdefghijkl' });

  return makeActionCard(places, { data, fields: { text: 'byta leverantör', role: '', dueDate: '', review: '', ...fields }, reason });
}

/** Every card of the message extension in the forms that people meet. */
export function someExtensionCards(): Readonly<Record<string, Card>> {
  return {
    'found-decision': drawnDecision().card,
    'found-decision-noted': drawnDecision({ decision: { ...aFoundDecision().decision, outcome: 'noted', clauses: [], actions: [] } }).card,
    'found-action': drawnFoundAction().card,
    'found-action-later': drawnFoundAction({ dueDate: '2027-11-15', state: 'in-progress' }).card,
    'review-link': drawnReviewLink().card,
    'item-link': drawnReviewLink('Ledningens miljögenomgång – vår 2027', 'Avvikelser').card,
    'neutral-link': neutralLinkCard({ to: 'action', number: 12 }, publicUrl).card,
    'make-action': drawnMakeAction(),
    'make-action-refused': drawnMakeAction({ role: 'fs0/ledamot', dueDate: '2027-03-08', review: 'r0' }, { reviews: 15, units: 20, reason: 'Datumet 2027-03-08 har redan passerat.' }),
  };
}
