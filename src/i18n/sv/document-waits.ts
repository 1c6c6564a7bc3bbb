import type { ReviewDocument } from '../../domain/document/review-document';
import type { DocumentWaitReason } from '../../domain/document/wait-reason';
import { documentNames } from './document-names';

type Words = (typeof documentNames)[keyof typeof documentNames];

/** Why a document waits, what that means and what to do. */
export function documentWaits({ kind, reason, reasonDetails }: Pick<ReviewDocument, 'kind' | 'reason' | 'reasonDetails'>): string {
  return texts[reason ?? 'queued'](documentNames[kind], reasonDetails);
}

const kept = 'Allt som är skrivet och beslutat finns kvar här.';

const texts: Readonly<Record<DocumentWaitReason, (words: Words, details: readonly string[]) => string>> = {
  queued: ({ the }) => `${the} skrivs nu och sparas strax i SharePoint. Du behöver inte göra något.`,
  locked: ({ the }, details) =>
    `${the} kunde inte sparas i SharePoint. Dokumentet är öppet i Word hos ${details[0] ?? 'någon annan'}. Vi försöker igen varje minut; stäng dokumentet för att det ska gå direkt.`,
  unreachable: ({ the }) => `${the} kunde inte sparas: SharePoint svarar inte. ${kept} Vi försöker igen av oss själva; du behöver inte göra något.`,
  throttled: ({ the, saved }) => `${the} är inte ${saved} än: SharePoint har bett oss vänta. ${kept} Vi försöker igen när vi får; du behöver inte göra något.`,
  full: ({ the }) => `${the} kunde inte sparas: det är fullt i SharePoint. ${kept} Be den som sköter SharePoint att ge biblioteket mer plats; vi försöker igen varje minut.`,
  'columns-required': ({ the, checkedOut }, details) =>
    `${the} ligger i SharePoint men är ${checkedOut}: biblioteket kräver att ${details.length === 0 ? 'fler kolumner' : details.join(', ')} fylls i. Be den som sköter biblioteket att göra det frivilligt eller ge det ett standardvärde; vi försöker igen varje minut.`,
  'no-access': ({ the }) => `${the} kunde inte sparas: appen saknar rätt till biblioteket i SharePoint. ${kept} Be den som sköter SharePoint ge appen Genomgång rätt att skriva där och välj sedan Försök igen.`,
  'template-missing': ({ the }) => `${the} kunde inte skrivas: mallen eller biblioteket för utkast hittades inte. ${kept} Kontrollera länken till mallen i rutinen och välj sedan Försök igen.`,
  'template-faulty': ({ the }) => `${the} kunde inte skrivas: det finns fel i mallen. ${kept} Rätta felen nedan i mallen och välj sedan Försök igen.`,
  'name-taken': ({ the }) => `${the} kunde inte sparas: det finns redan ett annat dokument med samma namn i biblioteket. Vi skriver aldrig över något. Byt namn på det andra dokumentet och välj sedan Försök igen.`,
  'render-failed': ({ the }) => `${the} kunde inte skrivas på grund av ett fel hos oss. ${kept} Välj Försök igen, och kontakta supporten om det inte hjälper.`,
};
