import { z } from 'zod';
import { editChoices } from '../domain/document/word-edit';

/** A file that somebody has edited in Word. */
export const wordEditView = z.object({
  fileId: z.string(),
  fileName: z.string(),
  webUrl: z.string(),
  at: z.string(),
  /** "Ändrad i Word 16 mars 14.02 av Sekreterare". */
  text: z.string(),
});

const pieceView = z.object({ kind: z.enum(['same', 'record', 'word']), text: z.string() });

const sectionView = z.object({
  id: z.string(),
  /** "§ 12 Revision", or what stands outside the §§. */
  heading: z.string(),
  /** Where it stands: to be chosen, or what was chosen and by whom. */
  state: z.enum(['offered', 'taken', 'kept']),
  stateText: z.string(),
  /** What cannot be taken back, and why; '' where all can. */
  note: z.string(),
  canTake: z.boolean(),
  changes: z.array(
    z.object({
      /** "Slutsats", "Beslut, att-sats 2"; '' where it is no text of the record. */
      field: z.string(),
      record: z.string(),
      word: z.string(),
      pieces: z.array(pieceView),
      canTake: z.boolean(),
    }),
  ),
  /** To send back with the choice: what was seen of the § in Word, and of the item. */
  mark: z.string(),
  version: z.number().int(),
});

/** GET /api/reviews/:reviewId/documents/:documentId/edits */
export const wordEditsView = z.object({
  edits: z.array(
    wordEditView.extend({
      /** Why nothing can be compared; null where it was. */
      fault: z.string().nullable(),
      faults: z.array(z.string()),
      /** Said where nothing differs that a person reads as text. */
      message: z.string(),
      sections: z.array(sectionView),
    }),
  ),
});

export const settleWordEditRequest = z.strictObject({
  fileId: z.string().min(1).max(200),
  sectionId: z.string().min(1).max(50),
  choice: z.enum(editChoices),
  mark: z.string().max(50),
  version: z.number().int().nonnegative(),
});

export type WordEditView = z.infer<typeof wordEditView>;
export type WordEditsView = z.infer<typeof wordEditsView>;
export type WordSectionView = WordEditsView['edits'][number]['sections'][number];
export type SettleWordEditRequest = z.infer<typeof settleWordEditRequest>;
