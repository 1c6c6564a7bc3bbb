import { RefusalError } from '../../src/domain/errors';
import { datedTitle } from '../../src/domain/review/dated-title';
import { readLink, type LinkPlace } from '../../src/i18n/link-id';
import { getAction } from '../../src/usecases/action/get-action';
import { getReview } from '../../src/usecases/review/get-review';
import { foundActionCard } from '../cards/found-action/found-action.card';
import { foundDecisionCard } from '../cards/found-decision/found-decision.card';
import { neutralLinkCard } from '../cards/link/neutral-link.card';
import { reviewLinkCard } from '../cards/link/review-link.card';
import type { PreviewedCard } from '../cards/preview';
import { results, type ExtensionAnswer } from './extension-answer';
import type { ExtensionCall, ExtensionInvoke, StrangerCall } from './invoke';
import { readLinkValue } from './read-extension';

/** A link of ours in a message: the card of what it leads to, as far as whoever writes may read it and nothing of it is confidential; else a card without content. */
export const queryLinkInvoke: ExtensionInvoke = {
  name: 'composeExtension/queryLink',
  async answer(call) {
    const place = placeIn(call);

    return results(place ? [(await cardOf(call, place)) ?? neutralLinkCard(place, call.publicUrl)] : []);
  },
  toStranger: neutralAnswer,
};

/** A card without content; nothing at all for a link that is not ours. */
export function neutralAnswer(call: StrangerCall): ExtensionAnswer {
  const place = placeIn(call);

  return results(place ? [neutralLinkCard(place, call.publicUrl)] : []);
}

function placeIn({ value, publicUrl }: StrangerCall): LinkPlace | null {
  const url = readLinkValue(value);

  return url === null ? null : readLink(publicUrl, url);
}

/** Null where the person may not read it, it does not exist, or nobody may see it in a chat. */
async function cardOf(call: ExtensionCall, place: LinkPlace): Promise<PreviewedCard | null> {
  try {
    return await (place.to === 'action' ? actionCard(call, place.number) : reviewCard(call, place.reviewId, place.to === 'item' ? place.itemId : null));
  } catch (error) {
    if (error instanceof RefusalError) {
      return null;
    }
    throw error;
  }
}

async function actionCard({ world, principal, publicUrl }: ExtensionCall, number: number): Promise<PreviewedCard | null> {
  const { action, unit, today } = await getAction(world, principal, { number });

  return action.confidential ? null : foundActionCard({ ...action, unitName: unit.name }, { today, publicUrl });
}

async function reviewCard({ world, principal, publicUrl, note }: ExtensionCall, reviewId: string, itemId: string | null): Promise<PreviewedCard | null> {
  note({ review: reviewId });
  const reading = await getReview(world, principal, { reviewId });
  const { review, unit } = reading;
  const item = review.items.find(({ id }) => id === itemId) ?? null;
  if (item?.confidential || (itemId !== null && !item)) {
    return null;
  }
  const reviewTitle = datedTitle(review.title, review.date);

  return item?.decision
    ? foundDecisionCard({ reviewId, reviewTitle, reviewDate: review.date, unitName: unit.name, item, decision: item.decision }, publicUrl)
    : reviewLinkCard(reading, item, publicUrl);
}
