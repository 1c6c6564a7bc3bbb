import type { LibraryFiles } from '../../src/ports/library-files';
import type { WordText } from '../../src/ports/word-text';

/** Where nothing lies in a library. */
export const noLibraryFiles: LibraryFiles = { read: () => Promise.reject(new Error('no library')) };

/** Where no document is read. */
export const noWordText: WordText = { ofFile: () => Promise.reject(new Error('no documents')), ofMinutes: () => Promise.reject(new Error('no documents')) };
