import type { WordEditsView, WordEditView, WordSectionView } from '../../contracts/word-edit';
import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { textPieces } from '../../domain/document/word-pieces';
import type { WordEdit } from '../../domain/document/word-edit';
import { allQuestions } from '../../domain/routine/all-questions';
import { documents } from '../../i18n/sv/documents';
import { wordEdits } from '../../i18n/sv/word-edits';
import type { ComparedEdit, ComparedSection } from '../../usecases/document/compare-edit';
import type { WordEdits } from '../../usecases/document/get-word-edits';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { nameOf } from './present-names';

type Change = ComparedSection['changes'][number];

/** What differs in the document's edited files, ready to read. */
export function presentWordEdits({ reading, edits }: WordEdits): WordEditsView {
  return { edits: edits.map((compared) => presentCompared(compared, reading)) };
}

/** That a file was edited, when and by whom. */
export function presentWordEdit({ fileId, fileName, webUrl, editedAt, editedBy }: WordEdit): WordEditView {
  return { fileId, fileName, webUrl, at: editedAt, text: wordEdits.edited(fileName, editedAt, editedBy) };
}

function presentCompared({ edit, sections, fault, faults, isPartlyHidden }: ComparedEdit, reading: ReviewReading): WordEditsView['edits'][number] {
  return {
    ...presentWordEdit(edit),
    fault: fault && wordEdits.faults[fault],
    faults: fault === 'file-refused' ? faults.map(wordEdits.ofFile) : [...faults],
    message: fault === null && sections.length === 0 && !isPartlyHidden ? wordEdits.onlyLooks : '',
    sections: sections.map((section) => presentSection(section, edit, reading)),
  };
}

function presentSection(section: ComparedSection, edit: WordEdit, reading: ReviewReading): WordSectionView {
  const item = reading.review.items.find(({ id }) => id === section.sectionId) ?? null;
  const settled = edit.settled.find(({ sectionId, mark }) => sectionId === section.sectionId && mark === section.mark);
  const texts = settled?.choice === 'keep' ? wordEdits.kept : item?.rewording ? wordEdits.waits : wordEdits.taken;
  const heading = headingOf(item);

  return {
    id: section.sectionId,
    heading,
    state: settled ? (settled.choice === 'keep' ? 'kept' : 'taken') : 'offered',
    stateText: settled ? texts(nameOf(reading, settled.by), settled.at) : wordEdits.offered,
    note: section.isMissing ? wordEdits.missing(heading) : noteOf(section.changes),
    canTake: section.changes.some(({ value }) => value !== null),
    changes: section.changes.map(({ field, record, word, value }) => ({ field: field ? fieldName(field, item) : '', record, word, pieces: [...textPieces(record, word)], canTake: value !== null })),
    mark: section.mark,
    version: item?.version ?? 0,
  };
}

function headingOf(item: AgendaItem | null): string {
  if (!item) {
    return wordEdits.rest;
  }

  return `${documents.label(item)} ${item.title}`.trim();
}

function noteOf(changes: readonly Change[]): string {
  if (changes.every(({ value }) => value !== null)) {
    return '';
  }
  if (changes.some(({ field, value }) => field?.name === 'clause' && value === null)) {
    return wordEdits.clauseFixed;
  }

  return changes.some(({ value }) => value !== null) ? wordEdits.partlyTaken : wordEdits.nothingTaken;
}

function fieldName({ name, key }: NonNullable<Change['field']>, item: AgendaItem | null): string {
  if (name === 'clause') {
    return wordEdits.clause(Number(key) + 1, item?.decision?.clauses.length ?? 1);
  }

  return name === 'reply' ? (allQuestions(item?.questions ?? []).find(({ id }) => id === key)?.text ?? key) : wordEdits.fields[name];
}
