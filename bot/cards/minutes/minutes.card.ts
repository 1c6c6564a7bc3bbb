import { minutesDraftOf } from '../../../src/domain/document/review-document';
import { documentWaits } from '../../../src/i18n/sv/document-waits';
import { readingCards } from '../../../src/i18n/sv/reading-cards';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, heading, line, openTab } from '../elements';
import { cut } from '../plain-text';

/** Where the draft of the minutes is: its place in SharePoint, or what it waits for and what to do. */
export function minutesCard({ reading: { review }, tenantId, tabUrl }: CardContext): CardAnswer {
  const words = readingCards.minutes;
  const draft = minutesDraftOf(review);
  const state = draft === null ? words.notYet : draft.state === 'stored' ? words.stored : documentWaits(draft);
  const file = draft?.state === 'stored' && draft.webUrl ? [openFile(draft.webUrl)] : [];

  return {
    summary: words.summary,
    card: adaptiveCard({
      body: [heading(cut(words.title(review.title), 300)), line(cut(state, 1_000))],
      actions: [...file.flat(), openTab(readingCards.openTab, tabUrl({ tenantId, reviewId: review.id, itemId: null }))],
      fallbackText: words.summary,
    }),
  };
}

/** The address comes from our own record of what SharePoint answered; anything but http(s) is no address of a file. */
function openFile(webUrl: string): readonly CardElement[] {
  return /^https?:\/\//.test(webUrl) ? [openTab(readingCards.minutes.openFile, webUrl)] : [];
}
