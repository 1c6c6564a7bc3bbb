import { documents } from '../../i18n/sv/documents';
import { textOf } from '../guard/part-text';
import { xmlTokens } from '../guard/xml-tokens';

const placeholder = /Skriv här\.?|Klicka (?:eller tryck )?här för att [^.]{0,60}\.?/i;

/** Warnings for text like "Skriv här." that whoever made the template forgot (U-88). */
export function leftPlaceholders(part: string, content: Uint8Array): readonly string[] {
  const warnings = new Set<string>();
  let paragraph = '';
  for (const token of xmlTokens(textOf(content) ?? '')) {
    if (token.kind === 'text') {
      paragraph += token.text;
    }
    if (token.kind === 'close' && token.name === 'p') {
      const [found] = placeholder.exec(paragraph) ?? [];
      if (found !== undefined) {
        warnings.add(documents.warnings.placeholder(documents.place(part), found));
      }
      paragraph = '';
    }
  }

  return [...warnings];
}
