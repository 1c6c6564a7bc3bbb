import type { DocumentKind } from '../../domain/document/document-kind';

/** Templates by the kind of document, for people. */
export const templates = {
  kinds: {
    summons: 'Kallelse och dagordning',
    presentation: 'Presentation',
    minutes: 'Protokoll',
    'minutes-extract': 'Protokollsutdrag',
    'self-assessment-report': 'Egenkontrollrapport',
    'coverage-sheet': 'Täckningsblad',
  } as const satisfies Readonly<Record<DocumentKind, string>>,
  own: 'vald av enheten',
  ofRoutine: 'enligt rutinen',
  standsIn: (kind: DocumentKind) => `samma som ${templates.kinds[kind].toLowerCase()}`,
  none: 'ingen mall vald',
  notWritten: 'skrivs ännu inte av Genomgång',
} as const;
