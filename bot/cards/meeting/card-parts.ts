import { cards } from '../../../src/i18n/sv/cards';
import type { CardAnswer, CardElement } from '../card';
import { refreshOf, type CardContext } from '../card-context';
import { adaptiveCard, openTab, press, strong } from '../elements';
import { cut } from '../plain-text';

/** The data of a button on one of the meeting's questions; `about`: whom or what it is about. */
export function signedAbout({ signer, tenantId, reading }: CardContext, verb: string, about = 'question') {
  return signer.sign({ tenantId, verb, review: reading.review.id, item: about, version: 0 });
}

/** A button that takes the card's fields with it. */
export function pressAbout(context: CardContext, title: string, verb: string, about?: string): CardElement {
  return press(title, verb, signedAbout(context, verb, about), { takesInputs: true });
}

/** Whether the reader keeps the attendance list: the secretary's and the chair's to answer. */
export function mayKeepList({ reading }: CardContext): boolean {
  return reading.may.review.includes('record-attendance');
}

export function openTheTab({ tenantId, reading, tabUrl }: CardContext): CardElement {
  return openTab(cards.agenda.open, tabUrl({ tenantId, reviewId: reading.review.id, itemId: null }));
}

/** A question to whoever leads or minutes; the others read it without buttons. */
export function questionCard(context: CardContext, content: { readonly question: string; readonly body: readonly CardElement[]; readonly actions: readonly CardElement[]; readonly view: string; readonly about?: string }): CardAnswer {
  const summary = cut(content.question, 200);

  return {
    summary,
    card: adaptiveCard({
      body: [strong(content.question), ...content.body],
      actions: [...content.actions, openTheTab(context)],
      fallbackText: summary,
      refresh: refreshOf(context, content.view, signedAbout(context, content.view, content.about)),
    }),
  };
}

/** The same message once the question has its answer: nothing to press but the tab. */
export function answeredCard(context: CardContext, text: string): CardAnswer {
  const summary = cut(text, 200);

  return { summary, card: adaptiveCard({ body: [strong(text)], actions: [openTheTab(context)], fallbackText: summary }) };
}
