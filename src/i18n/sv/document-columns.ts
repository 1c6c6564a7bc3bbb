import type { ReviewDocument } from '../../domain/document/review-document';
import type { Minutes } from '../../domain/minutes/minutes';
import { documentNames } from './document-names';

/** SharePoint's columns of a document, by their shown names (practice C.5, C.6). A kallelse is out as soon as it is written; the others are drafts. */
export function documentColumns({ kind }: Pick<ReviewDocument, 'kind'>, minutes: Minutes): Readonly<Record<string, string>> {
  const { review, unit } = minutes;

  return {
    Enhet: unit.name,
    Mötestyp: minutes.meetingTypeName,
    Mötesdatum: review.date ?? '',
    Status: kind === 'summons' ? 'Utskickad' : 'Utkast',
    Handlingstyp: documentNames[kind].name,
    'Utförd av': minutes.secretary,
    'Genomgång-id': review.id,
  };
}
