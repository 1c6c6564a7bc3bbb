/** The kinds of documents that a review's record is written in. */
export const documentKinds = ['summons', 'presentation', 'minutes', 'minutes-extract', 'self-assessment-report', 'coverage-sheet'] as const;

export type DocumentKind = (typeof documentKinds)[number];
