import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, Version, type Action, type Input } from 'adaptivecards';
import { drawMarkdown } from './draw-markdown';
import { hostConfig } from './host-config';
import { room } from '../../../src/i18n/sv/room';

/** A button that was pressed, or a link that was followed. */
export interface CardListener {
  onPress(pressed: { verb: string; data: object; inputs: object }): void;
  onOpen(address: string): void;
}

/** Teams' own limit for a bot's cards. */
const newest = new Version(1, 5);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = drawMarkdown(text);
  result.didProcess = true;
};

/** Draws the card in `place`. What somebody has typed or opened in the card that stood there stays. */
export function drawCard(place: HTMLElement, content: object, listener: CardListener, before: AdaptiveCard | null): AdaptiveCard | null {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.onExecuteAction = (action) => tell(action, card, listener);
  card.onAnchorClicked = (_element, anchor) => {
    listener.onOpen(anchor.href);

    return true;
  };
  card.parse(content);
  if (newest.compareTo(card.version) < 0) {
    place.textContent = room.chat.cardTooNew;

    return null;
  }
  keepInputs(before, card);
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const opened = openedIn(place);
  place.replaceChildren(card.render() ?? '');
  labelInputs(place);
  openAgain(place, opened);
  if (focused) {
    document.getElementById(focused)?.focus();
  }

  return card;
}

function tell(action: Action, card: AdaptiveCard, { onPress, onOpen }: CardListener): void {
  if (action instanceof OpenUrlAction) {
    onOpen(action.url ?? '');
  } else if (action instanceof ExecuteAction) {
    const names = new Set(card.getAllInputs().map((input) => input.id));
    const merged = Object.entries((action.data as Record<string, unknown> | undefined) ?? {});
    const written = action.toJSON() as { data?: object };
    onPress({ verb: action.verb ?? '', data: written.data ?? {}, inputs: Object.fromEntries(merged.filter(([name]) => names.has(name))) });
  }
}

function keepInputs(before: AdaptiveCard | null, card: AdaptiveCard): void {
  const typed = new Map(before?.getAllInputs().map((input) => [input.id, input.value]));
  for (const input of card.getAllInputs() as (Input & { defaultValue?: unknown })[]) {
    input.errorMessage ??= room.chat.inputFaulty;
    if (typed.get(input.id) !== undefined && typed.get(input.id) !== '') {
      input.defaultValue = typed.get(input.id);
    }
  }
}

/** The renderer names some inputs only on the box around them: a screen reader reads the input itself. */
function labelInputs(place: HTMLElement): void {
  for (const box of place.querySelectorAll('div[aria-labelledby]')) {
    box.querySelector('input, select, textarea')?.setAttribute('aria-labelledby', box.getAttribute('aria-labelledby') ?? '');
  }
}

function openedIn(place: HTMLElement): readonly number[] {
  return expandable(place).flatMap((button, index) => (button.getAttribute('aria-expanded') === 'true' ? [index] : []));
}

function openAgain(place: HTMLElement, indexes: readonly number[]): void {
  for (const index of indexes) {
    const button = expandable(place)[index];
    if (button?.getAttribute('aria-expanded') === 'false') {
      button.click();
    }
  }
}

function expandable(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('button[aria-expanded]')];
}
