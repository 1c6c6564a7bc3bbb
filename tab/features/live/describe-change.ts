import type { ReviewView } from '../../../src/contracts/review';
import { reviewStateText } from '../../../src/i18n/sv/states';
import { tabItem } from '../../../src/i18n/sv/tab-item';
import { tabReview } from '../../../src/i18n/sv/tab-review';

/** What a listener needs to hear about a change by somebody else; null where it can wait until they come to it. */
export function describeChange(before: ReviewView, after: ReviewView): string | null {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const decided = after.items.find((item) => item.decision && !known.get(item.id)?.decision);
  const opened = after.items.find((item) => item.id === after.openItemId && after.openItemId !== before.openItemId);
  const proposed = after.items.find((item) => item.id === after.openItemId && item.proposal?.version !== known.get(item.id)?.proposal?.version);

  if (opened) {
    return tabReview.live.opened(tabItem.numbered(opened.number, null), opened.title);
  }
  if (decided?.decision) {
    return tabReview.live.decided(tabItem.numbered(decided.number, null), decided.decision.outcomeText);
  }
  if (after.state !== before.state) {
    return tabReview.live.state(reviewStateText[after.state]);
  }

  return proposed ? tabReview.live.proposal(tabItem.numbered(proposed.number, null)) : null;
}
