import type { LibraryView } from '../../contracts/library';
import { library } from '../../i18n/sv/library';
import { libraryColumns } from '../../i18n/sv/library-columns';
import type { UnitLibrary } from '../../usecases/library/get-library';

/** The library in words. */
export function presentLibrary({ chosen, reading, fault, mayChange }: UnitLibrary): LibraryView {
  const there = new Set(reading?.columns);
  const isAdding = chosen?.columns === 'wanted' && reading !== null && libraryColumns.some(({ shown }) => !there.has(shown));

  return {
    name: reading?.name ?? null,
    url: reading?.webUrl ?? null,
    folder: chosen?.folder ?? null,
    columns: reading ? libraryColumns.map(({ shown }) => ({ name: shown, isThere: there.has(shown) })) : [],
    isAdding,
    message: !chosen ? library.none : fault ? library.unread(fault) : isAdding && chosen.columnsFault ? library.notAdded(chosen.columnsFault) : null,
    mayChange,
  };
}
