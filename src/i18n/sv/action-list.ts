import type { Refusal } from '../../domain/refusal';
import { localDateOf } from '../../domain/calendar/local-date';
import { actionStateText } from './states';
import { action } from './action';
import { refusalText } from './refusals';

/** The action list in SharePoint: its columns, and what a row says of a change that was made there. */
export const actionList = {
  name: 'Åtgärder från ledningens genomgång',
  words: {
    description: 'Visar åtgärderna i Genomgång. Status, Klart senast och Kommentar kan ändras här; övriga kolumner skrivs av Genomgång.',
    columns: {
      number: 'Nummer',
      text: 'Åtgärd',
      responsible: 'Ansvarig',
      dueDate: 'Klart senast',
      state: 'Status',
      comment: 'Kommentar',
      decidedIn: 'Beslutad i',
      unit: 'Enhet',
      id: 'Genomgång-id',
    },
    states: { open: capital(actionStateText.open), 'in-progress': capital(actionStateText['in-progress']), done: capital(actionStateText.done), undone: capital(actionStateText.undone) },
    confidential: 'Omfattas av sekretess. Visas i fliken.',
    decidedIn: ({ review, paragraph }: { readonly review: string; readonly paragraph: number | null }) => action.decidedIn(review, paragraph).replace(/^Beslutad i /, ''),
  },
  noSite: 'Enheten har inget bibliotek i SharePoint. Be den som sköter Genomgång i organisationen att ange ett.',
  /** Why the list could not be followed, by the library's reason. */
  fault: (reason: string | null) => (reason === null ? null : (faults[reason] ?? 'SharePoint svarar inte. Inget är förlorat; vi försöker igen varje minut.')),
  texts: {
    putBack: (reason: Refusal | keyof typeof reasons, words: string, at: Date) =>
      signed(`Ändringen togs inte över. ${typeof reason === 'string' ? reasons[reason] : refusalText(reason)}${words === '' ? '' : ` Du skrev: ”${words}”`}`, at),
    laterAsked: (day: string, at: Date) => signed(`Din begäran om ny tid till ${day} är skickad. Datumet ändras när chefen har godkänt det.`, at),
    rowRemoved: (at: Date) => signed('Raden hade tagits bort ur listan. Åtgärden finns kvar i Genomgång; rapportera den som genomförd när den är klar.', at),
  },
} as const;

const faults: Readonly<Record<string, string>> = {
  'no-access': 'Genomgång får inte skriva på webbplatsen. Be SharePoint-administratören ge appen skrivrätt till den (Sites.Selected, write).',
  'name-taken': 'På webbplatsen finns något annat med listans namn. Byt namn på det, så skapas listan.',
  throttled: 'SharePoint har bett oss vänta. Inget är förlorat; vi fortsätter strax.',
  missing: 'Listan eller webbplatsen hittades inte. Finns den inte kvar skapas en ny.',
};

const reasons = {
  'unknown-person': 'Du finns inte i Genomgång för enheten. Be miljösamordnaren lägga till dig, eller ändra i fliken.',
  'read-only': 'Här kan du ändra Status, Klart senast och Kommentar. Övriga kolumner skrivs av Genomgång.',
  'state-unreadable': 'Status kan ändras till Pågår eller Genomförd. Skriv i Kommentar vad som är gjort.',
  'date-unreadable': 'Klart senast ska vara ett datum. Välj ett senare datum och skriv i Kommentar varför.',
} as const;

/** "Genomgång 2027-03-09: …": so that everybody sees who wrote it. */
function signed(text: string, at: Date): string {
  return `Genomgång ${localDateOf(at)}: ${text}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
