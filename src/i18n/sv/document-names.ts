import type { DocumentKind } from '../../domain/document/document-kind';

/** What each kind of document is called: alone, and as the one that a sentence begins with. */
export const documentNames: Readonly<Record<DocumentKind, { readonly name: string; readonly the: string; readonly saved: string; readonly checkedOut: string }>> = {
  summons: { name: 'Kallelse', the: 'Kallelsen', saved: 'sparad', checkedOut: 'utcheckad' },
  presentation: { name: 'Presentation', the: 'Presentationen', saved: 'sparad', checkedOut: 'utcheckad' },
  minutes: { name: 'Protokoll', the: 'Protokollet', saved: 'sparat', checkedOut: 'utcheckat' },
  'minutes-extract': { name: 'Protokollsutdrag', the: 'Utdraget', saved: 'sparat', checkedOut: 'utcheckat' },
  'self-assessment-report': { name: 'Egenkontrollrapport', the: 'Egenkontrollrapporten', saved: 'sparad', checkedOut: 'utcheckad' },
  'coverage-sheet': { name: 'Täckningsblad', the: 'Täckningsbladet', saved: 'sparat', checkedOut: 'utcheckat' },
};

/** "§§ 12–14, 17": the paragraphs of an extract. */
export function paragraphsText(paragraphs: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && last[1] === paragraph - 1) {
      runs[runs.length - 1] = [last[0], paragraph];
    } else {
      runs.push([paragraph, paragraph]);
    }
  }

  return `${paragraphs.length === 1 ? '§' : '§§'} ${runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')}`;
}
