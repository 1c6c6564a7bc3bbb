import { setTimeout as wait } from 'node:timers/promises';
import { getItem } from '../calls/get-item';
import { updateFields } from '../calls/update-fields';
import { LibraryFault, type Columns } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import type { LibrarySettings } from './library-settings';

interface Target {
  readonly driveId: string;
  readonly itemId: string;
  readonly columns: Columns;
}

const TRIES = 4;
const WAIT_MS = 200;

/** Sets the columns that the library has. A missing column or a value it does not take is logged, not a fault: the document is what matters. */
export async function setColumns(send: SendGraph, target: Target, { log, columnNames }: LibrarySettings): Promise<void> {
  if (Object.keys(target.columns).length === 0) {
    return;
  }

  const known = await columnNames.of(send, target.driveId, Object.keys(target.columns));
  const missing = Object.keys(target.columns).filter((shown) => !known.has(shown));
  if (missing.length > 0) {
    log.warn({ driveId: target.driveId, columns: missing }, 'The library lacks columns; the document is stored without them');
  }

  const fields = Object.fromEntries(Object.entries(target.columns).flatMap(([shown, value]) => (known.has(shown) ? [[known.get(shown), value]] : [])));
  if (Object.keys(fields).length > 0 && (await written(send, target, fields)) === 'not-taken') {
    columnNames.forget(target.driveId);
    log.warn({ driveId: target.driveId, itemId: target.itemId, columns: Object.keys(fields) }, 'The library did not take the columns; the document is stored without them');
  }
}

async function written(send: SendGraph, target: Target, fields: Readonly<Record<string, string>>): Promise<'updated' | 'not-taken'> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await updateFields(send, target, fields);
    if (outcome !== 'try-again') {
      return outcome;
    }
    await wait(WAIT_MS * attempt);
    await getItem(send, target.driveId, target.itemId);
  }
  throw new LibraryFault('throttled', { message: `SharePoint still says resourceModified after ${TRIES} tries` });
}
