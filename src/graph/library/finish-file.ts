import { checkIn } from '../calls/check-out';
import { getColumns } from '../calls/get-columns';
import { getItem } from '../calls/get-item';
import { getLibrary } from '../calls/get-library';
import { LibraryFault, type Columns, type StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import type { LibrarySettings } from './library-settings';
import { readBack } from './read-back';
import { setColumns } from './set-columns';

interface SentFile {
  readonly driveId: string;
  readonly itemId: string;
  readonly sent: Uint8Array;
  readonly columns: Columns;
}

/** What follows an upload: the columns, what SharePoint keeps, and the check-in where the library has files checked out. */
export async function finishFile(send: SendGraph, file: SentFile, settings: LibrarySettings): Promise<StoredFile> {
  await setColumns(send, file, settings);
  const { stored, isCheckedOut } = await readBack(send, file, settings.log);
  if (!isCheckedOut) {
    return stored;
  }

  if ((await checkIn(send, file)) === 'refused') {
    const columns = await emptyColumns(send, file);
    throw new LibraryFault('columns-required', { message: `The library does not take the file without ${columns.join(', ')}`, columns });
  }
  return { ...stored, eTag: (await getItem(send, file.driveId, file.itemId)).eTag };
}

/** Shown names of the columns that the library requires and that we do not fill. */
async function emptyColumns(send: SendGraph, { driveId, columns }: SentFile): Promise<readonly string[]> {
  const known = await getColumns(send, await getLibrary(send, driveId));
  return known.filter(({ isRequired, displayName }) => isRequired && !(displayName in columns)).map(({ displayName }) => displayName);
}
