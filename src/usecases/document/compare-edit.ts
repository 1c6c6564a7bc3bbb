import { compareSection, type PrintedField, type SectionChange } from '../../domain/document/compare-section';
import { lineMark } from '../../domain/document/text-mark';
import type { ReviewDocument } from '../../domain/document/review-document';
import { writtenLines } from '../../domain/document/written-lines';
import type { WordEdit } from '../../domain/document/word-edit';
import { sectionsOf, type WordLine } from '../../domain/document/word-sections';
import { LibraryFault } from '../../ports/document-library';
import { TemplateFault } from '../../ports/minutes-writer';
import { WordFileFault } from '../../ports/word-text';
import type { World } from '../../ports/world';
import { minutesOf } from '../minutes/get-minutes';
import type { ReviewReading } from '../review/review-reading';
import { documentTemplate } from './write-document';

/** What is called a section that is no §: the document's head, lists, header and footer. */
export const restId = 'rest';

/** What differs in one § of an edited file; `isMissing`: its heading is no longer there. */
export interface ComparedSection {
  readonly sectionId: string;
  readonly changes: readonly SectionChange[];
  readonly isMissing: boolean;
  /** Mark of the § as it reads in Word: what a choice is about. */
  readonly mark: string;
}

/** An edited file compared with the record, § by § in the document's order; `fault`: why it could not be, `faults` the guard's own reasons. */
export interface ComparedEdit {
  readonly edit: WordEdit;
  readonly sections: readonly ComparedSection[];
  readonly fault: 'file-gone' | 'file-refused' | 'library-silent' | 'template' | null;
  readonly faults: readonly string[];
  /** True where some of it is kept from the reader. */
  readonly isPartlyHidden: boolean;
}

type PrintedRecord = Awaited<ReturnType<World['wordText']['ofMinutes']>>;

/**
 * Reads each edited file as it is now and compares it with what the record would give, in the same template, which is filled once for all of
 * them. What stops it is said, never thrown.
 */
export function compareEdits(world: World, tenantId: string, asked: { readonly reading: ReviewReading; readonly document: ReviewDocument; readonly edits: readonly WordEdit[] }): Promise<readonly ComparedEdit[]> {
  const { reading, document, edits } = asked;
  let record: Promise<PrintedRecord> | null = null;
  const printed = () => (record ??= printRecord(world, tenantId, { reading, document }));

  return Promise.all(edits.map((edit) => compareEdit(world, tenantId, edit, printed)));
}

async function printRecord(world: World, tenantId: string, { reading, document }: { readonly reading: ReviewReading; readonly document: ReviewDocument }): Promise<PrintedRecord> {
  const minutes = await minutesOf(world, tenantId, reading);

  return world.wordText.ofMinutes(await documentTemplate(world, { tenantId, reading, document }), minutes);
}

async function compareEdit(world: World, tenantId: string, edit: WordEdit, printed: () => Promise<PrintedRecord>): Promise<ComparedEdit> {
  try {
    const { bytes } = await world.libraryFiles.read(tenantId, edit.driveId, edit.fileId);
    const word = await world.wordText.ofFile(bytes);
    const record = await printed();

    return { edit, sections: compare({ edit, record, word }), fault: null, faults: [], isPartlyHidden: false };
  } catch (fault) {
    return { edit, sections: [], isPartlyHidden: false, ...reasonOf(fault) };
  }
}

function compare({ edit, record: { lines: record, items }, word }: { readonly edit: WordEdit; readonly record: PrintedRecord; readonly word: readonly WordLine[] }): readonly ComparedSection[] {
  const written = edit.writtenLines && writtenLines(edit.writtenLines, word.map(({ text }) => text));
  const [ours, theirs] = [sectionsOf(record, items), sectionsOf(word, items)];
  const section = (sectionId: string, [recordLines, wordTexts]: readonly [readonly string[], readonly string[]], fields: readonly PrintedField[]): ComparedSection => {
    const isMissing = theirs.missing.includes(sectionId) && !ours.missing.includes(sectionId);
    const changes = compareSection({ record: recordLines, word: wordTexts, fields, written });

    // Its text may stand in the § before: nothing is emptied for a heading that is gone.
    return { sectionId, changes: isMissing ? changes.map((change) => ({ ...change, value: null })) : changes, isMissing, mark: lineMark(wordTexts.join('\n')) };
  };
  const paragraphs = items.map(({ itemId, fields }) => section(itemId, [ours.byItem.get(itemId) ?? [], theirs.byItem.get(itemId) ?? []], fields));

  return [...paragraphs, section(restId, [ours.rest, theirs.rest], [])].filter(({ changes }) => changes.length > 0);
}

function reasonOf(fault: unknown): Pick<ComparedEdit, 'fault' | 'faults'> {
  if (fault instanceof WordFileFault) {
    return { fault: 'file-refused', faults: fault.faults };
  }
  if (fault instanceof TemplateFault) {
    return { fault: 'template', faults: fault.faults };
  }
  if (fault instanceof LibraryFault) {
    return { fault: fault.details.message === 'template' ? 'template' : fault.reason === 'missing' ? 'file-gone' : 'library-silent', faults: [] };
  }
  throw fault;
}
