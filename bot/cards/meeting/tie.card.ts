import { meetingCards } from '../../../src/i18n/sv/meeting-cards';
import type { ReviewSummary } from '../../../src/ports/store';
import type { Card, CardAnswer } from '../card';
import type { CardSigner } from '../card-data';
import { adaptiveCard, choiceSet, line, press, quiet, strong } from '../elements';
import { cut } from '../plain-text';

/** Stands for "no review" in the data of a button, which has to name one. */
export const NO_REVIEW = '-';

/** The bot's welcome in a chat that belongs to no review: what it does, and a button that shows each person their own reviews. */
export function welcomeCard({ signer, tenantId }: { readonly signer: CardSigner; readonly tenantId: string }): CardAnswer {
  const words = meetingCards.tie;
  const choose = press(words.choose, 'choose-review', signer.sign({ tenantId, verb: 'choose-review', review: NO_REVIEW, item: '', version: 0 }), { primary: true });

  return {
    summary: words.summary,
    card: adaptiveCard({ body: [strong(words.welcome), ...words.does.map(line), quiet(words.help)], actions: [choose], fallbackText: words.summary }),
  };
}

/** The reviews that this person may tie to the chat; nobody else in the chat sees them. */
export function tieCard({ signer, tenantId }: { readonly signer: CardSigner; readonly tenantId: string }, reviews: readonly ReviewSummary[]): Card {
  const words = meetingCards.tie;
  if (reviews.length === 0) {
    return adaptiveCard({ body: [line(words.none)], actions: [], fallbackText: words.none });
  }
  const choices = reviews.map(({ id, title, date }) => ({ title: cut(words.review(title, date), 120), value: id }));
  const tie = press(words.tie, 'connect-chat', signer.sign({ tenantId, verb: 'connect-chat', review: NO_REVIEW, item: '', version: 0 }), { takesInputs: true });

  return adaptiveCard({ body: [choiceSet('chosen', words.which, choices, { required: words.required, value: choices[0]?.value })], actions: [tie], fallbackText: words.which });
}
