import type { ReviewView } from '../../../src/contracts/review';
import type { WordEditsView, WordEditView } from '../../../src/contracts/word-edit';
import { aClosedReview } from './sample-documents';

/** A protocol that somebody has edited. */
const sampleEdit: WordEditView = {
  fileId: 'F1',
  fileName: 'Protokoll Ledningens miljögenomgång – vår 2027, Fastighet och service, 2027-03-09 (utkast R1).docx',
  webUrl: 'https://sharepoint.invalid/protokoll.docx',
  at: '2027-03-10T13:02:00.000Z',
  text: 'Ändrad i Word 10 mars 14.02 av Sekreterare',
};

const blank = { state: 'offered' as const, stateText: 'Inte valt än', note: '', canTake: true, mark: 'm1', version: 4 };

/** Two §§ to choose on, what stands outside them, and one that is chosen. */
export const sampleWordEdits: WordEditsView = {
  edits: [
    {
      ...sampleEdit,
      fault: null,
      faults: [],
      message: '',
      sections: [
        {
          ...blank,
          id: 'A1',
          heading: '§ 12 Uppföljning av tidigare protokolls kvarstående frågor och beslutade åtgärder',
          changes: [
            {
              field: 'Slutsats',
              record: 'Verksamheten uppfyller kraven i lagstiftningen.',
              word: 'Verksamheten uppfyller inte alla krav i lagstiftningen.',
              pieces: [{ kind: 'same', text: 'Verksamheten uppfyller ' }, { kind: 'record', text: 'kraven ' }, { kind: 'word', text: 'inte alla krav ' }, { kind: 'same', text: 'i lagstiftningen.' }],
              canTake: true,
            },
          ],
        },
        {
          ...blank,
          id: 'rest',
          heading: 'Utanför paragraferna',
          canTake: false,
          version: 0,
          note: 'Det här står bara i filen: texten hör inte till något som skrivs i paragrafen.',
          changes: [{ field: '', record: 'Storgatan 1', word: 'Storgatan 17', pieces: [{ kind: 'same', text: 'Storgatan ' }, { kind: 'record', text: '1' }, { kind: 'word', text: '17' }], canTake: false }],
        },
        { ...blank, id: 'A2', heading: '§ 13 Laglista', state: 'kept', stateText: 'Behålls bara i filen, valt av Sekreterare 10 mars 15.10', changes: [] },
      ],
    },
  ],
};

/** A closed review whose protocol has been edited in Word. */
export function anEditedReview(may: ReviewView['me']['may']): ReviewView {
  const review = aClosedReview(may);
  const documents = review.documents.map((document) => (document.id === 'minutes' ? { ...document, edits: [sampleEdit] } : document));
  const minutes = documents.find(({ id }) => id === 'minutes');

  return { ...review, documents, minutesDraft: minutes ?? null };
}
