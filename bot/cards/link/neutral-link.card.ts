import { linkOf, type LinkPlace } from '../../../src/i18n/link-id';
import { extension } from '../../../src/i18n/sv/extension';
import { adaptiveCard, line, openTab, quiet } from '../elements';
import { previewed, type PreviewedCard } from '../preview';

/** What a link unfolds to for somebody who may not read what it leads to, or whom nobody knows: nothing of the content. */
export function neutralLinkCard(place: LinkPlace, publicUrl: string): PreviewedCard {
  const { title, text, open } = extension.link;
  const card = adaptiveCard({ body: [line(title), quiet(text)], actions: [openTab(open, linkOf(publicUrl, place))], fallbackText: text });

  return previewed({ card, summary: title }, { title, text });
}
