import { documentKinds, type DocumentKind } from '../domain/document/document-kind';
import { RefusalError } from '../domain/errors';

/** The kind that a part of an address names; another is not found. */
export function documentKindOf(part: string): DocumentKind {
  const kind = documentKinds.find((known) => known === part);
  if (!kind) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return kind;
}
