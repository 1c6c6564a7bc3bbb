import type { Clock } from './clock';
import type { Identifiers } from './identifiers';
import type { LibraryColumns } from './library-columns';
import type { LibraryFiles } from './library-files';
import type { LiveChanges } from './live-changes';
import type { Routines } from './routines';
import type { Store } from './store';
import type { TemplateCheck } from './template-check';
import type { TemplateLibrary } from './template-library';
import type { WordText } from './word-text';

/** What the use cases need from outside. The composition root gives it; a use case takes only the part it names. */
export interface World {
  readonly store: Store;
  readonly routines: Routines;
  readonly templates: TemplateLibrary;
  readonly templateCheck: TemplateCheck;
  readonly libraryColumns: LibraryColumns;
  readonly libraryFiles: LibraryFiles;
  readonly wordText: WordText;
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  /** Told after each commit. */
  readonly live: LiveChanges;
}
