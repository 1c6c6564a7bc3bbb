import type { Card } from '../cards/card';
import type { PreviewedCard } from '../cards/preview';

/** The body of an invoke response, as Teams takes it. */
export type ExtensionAnswer = Readonly<Record<string, unknown>>;

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

/** Cards to choose from, or what a link unfolds to. */
export function results(cards: readonly PreviewedCard[]): ExtensionAnswer {
  const attachments = cards.map(({ card, preview }) => ({ contentType: ADAPTIVE, content: card, preview: { contentType: THUMBNAIL, content: preview } }));

  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** A dialog with a card to fill in. */
export function dialog(title: string, card: Card): ExtensionAnswer {
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'medium', card: { contentType: ADAPTIVE, content: card } } } };
}

/** A line instead of what was asked for, seen by that person alone: in the dialog, or where the results would stand. */
export function lineFor(name: string, text: string): ExtensionAnswer {
  return isDialog(name) ? { task: { type: 'message', value: text } } : { composeExtension: { type: 'message', text } };
}

function isDialog(name: string): boolean {
  return name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction';
}
