import type { RefusalCode } from '../../domain/refusal';
import { RefusalError } from '../../domain/errors';
import { LibraryFault } from '../../ports/document-library';

const codes: Readonly<Partial<Record<LibraryFault['reason'], RefusalCode>>> = {
  missing: 'template-link-dead',
  refused: 'template-link-dead',
  'no-access': 'template-link-closed',
};

/** Reads in the library with a person's own rights, while they wait: what it refuses is said with what they can do about it. */
export async function readAsPerson<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (fault) {
    throw fault instanceof LibraryFault ? new RefusalError({ code: codes[fault.reason] ?? 'library-silent', details: {} }) : fault;
  }
}
