import type { Card, CardElement } from './card';
import { escaped, titleText } from './plain-text';

/** Teams takes cards under 25 KB; the rest of the activity needs its room too. */
export const CARD_BYTES = 24_000;

/** The organisation's own words: the largest text on the card. */
export function heading(text: string): CardElement {
  return { type: 'TextBlock', text: escaped(text), size: 'Large', weight: 'Bolder', wrap: true, style: 'heading', spacing: 'Small' };
}

/** What is proposed or decided: weightier than our own words about it. */
export function strong(text: string): CardElement {
  return { type: 'TextBlock', text: escaped(text), weight: 'Bolder', wrap: true };
}

export function line(text: string): CardElement {
  return { type: 'TextBlock', text: escaped(text), wrap: true, spacing: 'Small' };
}

/** Our own words beside the organisation's: small, never needed by colour alone. */
export function quiet(text: string): CardElement {
  return { type: 'TextBlock', text: escaped(text), isSubtle: true, size: 'Small', wrap: true, spacing: 'Small' };
}

/** A part of the card that belongs together, set off by a line. */
export function section(items: readonly CardElement[]): CardElement {
  return { type: 'Container', items, separator: true, spacing: 'Medium' };
}

/** Buttons in the midst of the card, beside what they are about; Teams shows the card's own at its end. */
export function buttons(actions: readonly CardElement[]): CardElement {
  return { type: 'ActionSet', actions, spacing: 'Medium' };
}

/** A button that is answered by the bot. It takes no inputs unless it stands in a card of its own. */
export function press(title: string, verb: string, data: object, options: { readonly primary?: boolean; readonly takesInputs?: boolean } = {}): CardElement {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...(options.primary ? { style: 'positive' } : {}),
    ...(options.takesInputs ? {} : { associatedInputs: 'none' }),
  };
}

/** The button of a dialog: what is filled in goes to the bot with the data. */
export function submit(title: string, data: object): CardElement {
  return { type: 'Action.Submit', title, data };
}

export function openTab(title: string, url: string): CardElement {
  return { type: 'Action.OpenUrl', title, url };
}

/** A button that opens a smaller card with its own fields and buttons. */
export function showCard(title: string, body: readonly CardElement[], actions: readonly CardElement[]): CardElement {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions } };
}

/** One choice of several in a list that opens; `required`: what is said where nothing is chosen. `isMultiSelect`: all shown, several may be chosen. */
export function choiceSet(
  id: string,
  label: string,
  choices: readonly { readonly title: string; readonly value: string }[],
  options: { readonly required?: string; readonly value?: string | undefined; readonly isMultiSelect?: boolean } = {},
): CardElement {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: options.isMultiSelect ? 'expanded' : 'compact',
    ...(options.isMultiSelect ? { isMultiSelect: true } : {}),
    ...(options.required ? { isRequired: true, errorMessage: options.required } : {}),
    ...(options.value === undefined ? {} : { value: options.value }),
    choices: choices.map(({ title, value }) => ({ title: titleText(title), value })),
  };
}

export function textInput(id: string, label: string, options: { readonly isMultiline?: boolean; readonly value?: string } = {}): CardElement {
  return { type: 'Input.Text', id, label, ...(options.isMultiline ? { isMultiline: true } : {}), ...(options.value ? { value: options.value } : {}) };
}

export function dateInput(id: string, label: string): CardElement {
  return { type: 'Input.Date', id, label };
}

export function adaptiveCard(content: { readonly body: readonly CardElement[]; readonly actions: readonly CardElement[]; readonly fallbackText: string; readonly refresh?: object | null }): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'sv',
    fallbackText: escaped(content.fallbackText),
    body: content.body,
    actions: content.actions,
    ...(content.refresh ? { refresh: content.refresh } : {}),
  };
}

/** The card with the reason above it why what was pressed was not done. */
export function withReason(card: Card, reason: string): Card {
  return { ...card, body: [strong(reason), ...card.body] };
}

/** The fullest of the forms that fits in a message; `limits` are characters for long texts, the largest first. */
export function fitting<T extends { readonly card: Card }>(limits: readonly number[], build: (limit: number) => T): T {
  const forms = limits.values();
  let built = build(forms.next().value ?? 0);
  for (const limit of forms) {
    if (Buffer.byteLength(JSON.stringify(built.card)) <= CARD_BYTES) {
      break;
    }
    built = build(limit);
  }

  return built;
}
