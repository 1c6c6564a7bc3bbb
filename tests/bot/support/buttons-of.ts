/** Every button of a card in the order in which it is read: those beside the text, then those at the end. */
export function buttonsOf<Button extends object>(card: { readonly body: readonly unknown[]; readonly actions: readonly Button[] }): readonly Button[] {
  return [...card.body.flatMap((part) => inBody<Button>(part)), ...card.actions];
}

function inBody<Button>(part: unknown): readonly Button[] {
  const { type, actions = [], items = [] } = part as { readonly type?: string; readonly actions?: readonly Button[]; readonly items?: readonly unknown[] };

  return type === 'ActionSet' ? actions : items.flatMap((inner) => inBody<Button>(inner));
}
