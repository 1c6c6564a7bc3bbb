import { refusals } from './reply';

/** The ways to name an item: `/drives/{id}/items/{id}`, `…/root`, and either with `:/path`. */
export interface ItemAddress {
  readonly driveId: string;
  /** Null: the library's root. */
  readonly itemId: string | null;
  readonly path: readonly string[];
  /** What is asked of it: '', 'children', 'content', 'listItem/fields' … */
  readonly rest: string;
}

const ADDRESS = /^\/drives\/([^/:]+)\/(root|items\/([^/:]+))(?::\/([^:]+)(?::(?:\/(.*))?)?|\/(.*))?$/;
const FORBIDDEN = /["*:<>?/\\|\p{Cc}]/u;

/** Windows' device names, with and without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock)(\.[^.]*)?$/i;
const MAX_NAME = 255;
/** Characters from the library's root on. */
const MAX_PATH = 400;

/** Null where the path does not name an item. Throws Graph's 400 where it is not readable as one. */
export function parseItemAddress(rawPath: string): ItemAddress | null {
  const match = ADDRESS.exec(rawPath);
  if (match === null) {
    return null;
  }

  const [, driveId = '', , itemId, path = '', restAfterPath, rest] = match;
  return {
    driveId: decodedPart(driveId),
    itemId: itemId === undefined ? null : decodedPart(itemId),
    path: requirePath(path.split('/').filter((segment) => segment !== '').map(decodedPart).map(requireName), itemId === undefined),
    rest: restAfterPath ?? rest ?? '',
  };
}

/** At the root the name "forms" is SharePoint's own. */
function requirePath(path: readonly string[], isFromRoot: boolean): readonly string[] {
  if (path.join('/').length > MAX_PATH || (isFromRoot && path[0]?.toLowerCase() === 'forms')) {
    throw refusals.invalid('The path is too long or begins with a reserved name.');
  }
  return path;
}

export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refusals.invalid('The request URL is malformed.');
  }
}

/** Refuses names that SharePoint refuses; with them, every way out of the library's folder. */
export function requireName(name: string): string {
  const isForbidden = FORBIDDEN.test(name) || RESERVED.test(name) || name.includes('_vti_') || name.length > MAX_NAME;
  if (name.trim() === '' || name !== name.trim() || isForbidden || /^(\.|~)/.test(name) || /\.(part)?$/.test(name)) {
    throw refusals.invalid('The provided name cannot contain a reserved character or name.');
  }
  return name;
}
