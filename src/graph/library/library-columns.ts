import { createColumn } from '../calls/create-column';
import { getColumns } from '../calls/get-columns';
import { getLibrary } from '../calls/get-library';
import type { LibraryColumns } from '../../ports/library-columns';
import type { SendGraph } from '../transport/graph-call';

/** A library's columns through Graph. */
export function libraryColumns({ asApp, asPerson }: { readonly asApp: (tenantId: string) => SendGraph; readonly asPerson: (token: string) => SendGraph }): LibraryColumns {
  return {
    async read(driveId, delegatedToken) {
      const send = asPerson(delegatedToken);
      const library = await getLibrary(send, driveId);

      return { name: library.name, webUrl: library.webUrl, columns: (await getColumns(send, library)).map(({ displayName }) => displayName) };
    },

    async add(tenantId, driveId, columns) {
      const send = asApp(tenantId);
      const library = await getLibrary(send, driveId);
      const there = new Set((await getColumns(send, library)).map(({ displayName }) => displayName));
      for (const { name, shown, kind } of columns.filter((column) => !there.has(column.shown))) {
        // `name-exists`: another instance was there first.
        await createColumn(send, library, kind === 'date' ? { name, displayName: shown, kind: 'dateTime', isDateOnly: true } : { name, displayName: shown, kind: 'text' });
      }
    },
  };
}
