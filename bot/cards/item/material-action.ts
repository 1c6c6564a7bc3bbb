import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardElement } from '../card';
import { openTab, quiet, showCard } from '../elements';
import { cut, titleText } from '../plain-text';

const MOST_FILES = 6;

/** "Underlag": up to six files that open elsewhere, each saying where. */
export function materialAction({ briefingMaterial }: AgendaItem): readonly CardElement[] {
  const files = briefingMaterial.flatMap(({ name, url }) => {
    const address = safeAddress(url);

    return address ? [openTab(titleText(cards.item.openFile(cut(name, 80), placeOf(address))), address.href)] : [];
  });
  const more = files.length - MOST_FILES;

  return files.length === 0 ? [] : [showCard(cards.item.material, more > 0 ? [quiet(cards.item.moreFiles(more))] : [], files.slice(0, MOST_FILES))];
}

/** Only https, and nobody's name or password in it. */
function safeAddress(url: string | null): URL | null {
  const address = url !== null && url.length <= 2_000 && URL.canParse(url) ? new URL(url) : null;

  return address?.protocol === 'https:' && address.username === '' && address.password === '' ? address : null;
}

function placeOf({ hostname }: URL): string {
  return hostname.endsWith('.sharepoint.com') ? cards.item.sharePoint : hostname;
}
