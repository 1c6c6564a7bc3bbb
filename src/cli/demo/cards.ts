/** A button of a card as a person sees it. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: unknown;
}

/** Every `Action.Execute` in a card, also those inside `Action.ShowCard`. */
export function buttonsOf(card: unknown): readonly Button[] {
  if (Array.isArray(card)) {
    return card.flatMap(buttonsOf);
  }
  if (typeof card !== 'object' || card === null) {
    return [];
  }
  const node = card as Record<string, unknown>;
  const own = node['type'] === 'Action.Execute' && typeof node['title'] === 'string' ? [{ title: node['title'], verb: String(node['verb']), data: node['data'] }] : [];

  return [...own, ...Object.entries(node).flatMap(([key, value]) => (key === 'data' || key === 'refresh' ? [] : buttonsOf(value)))];
}

/** Whether the text stands anywhere in the card. */
export function says(card: unknown, text: string): boolean {
  return JSON.stringify(card ?? '').includes(JSON.stringify(text).slice(1, -1));
}
