/** A file of ours that somebody has edited in Word: it is never written over, and what differs is offered to whoever keeps the minutes. */
export interface WordEdit {
  readonly driveId: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly webUrl: string;
  readonly editedAt: string;
  /** As the library says; '' where it does not. */
  readonly editedBy: string;
  /** Of the content parts as they are now, and as we wrote them. */
  readonly contentHash: string;
  readonly writtenHash: string;
  /** Marks of the lines as we wrote them: what else differs has been changed by the record since; null where that is not known. */
  readonly writtenLines: readonly string[] | null;
  readonly settled: readonly SettledSection[];
}

/** What was chosen for a § of the file. It is offered again once the § says something else in Word. */
export interface SettledSection {
  readonly sectionId: string;
  readonly choice: EditChoice;
  /** Mark of the text that the choice was about. */
  readonly mark: string;
  readonly by: string;
  readonly at: string;
}

/** Taken back into the record, or left in the file alone. */
export const editChoices = ['take', 'keep'] as const;

export type EditChoice = (typeof editChoices)[number];

/** A file as the library has it. */
export type SeenWordFile = Pick<WordEdit, 'driveId' | 'fileId' | 'fileName' | 'webUrl' | 'editedAt' | 'editedBy' | 'contentHash'>;

/** The edit with the choice for one of its §§ in the place of an earlier one. */
export function withSettled(edit: WordEdit, settled: SettledSection): WordEdit {
  return { ...edit, settled: [...edit.settled.filter(({ sectionId }) => sectionId !== settled.sectionId), settled] };
}
