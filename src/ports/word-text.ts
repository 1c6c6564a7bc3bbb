import type { PrintedField } from '../domain/document/compare-section';
import type { SectionHeading, WordLine } from '../domain/document/word-sections';
import type { Minutes } from '../domain/minutes/minutes';

/** Reads what Word files say. A file is somebody else's: it is read in a thread of its own, behind the same guard as a template. */
export interface WordText {
  /** The file's lines in order; `WordFileFault` where it is none that we open. */
  ofFile(file: Uint8Array): Promise<readonly WordLine[]>;
  /** The minutes as they would be written now in the template (null: in our own form), and how each § reads there. Faults of the template as `TemplateFault`. */
  ofMinutes(template: Uint8Array | null, minutes: Minutes): Promise<{ readonly lines: readonly WordLine[]; readonly items: readonly PrintedItem[] }>;
}

/** A § as it is printed: its heading, and the texts in it that can be written anew. */
export interface PrintedItem extends SectionHeading {
  readonly fields: readonly PrintedField[];
}

/** The file is not opened; `faults` says why, one reason a line. */
export class WordFileFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'WordFileFault';
  }
}
