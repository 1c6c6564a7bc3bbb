import type { Minutes } from '../../domain/minutes/minutes';

/** SharePoint's columns of a draft, by their shown names (practice C.5, C.6). */
export function documentColumns(minutes: Minutes): Readonly<Record<string, string>> {
  const { review, unit } = minutes;

  return {
    Enhet: unit.name,
    Mötestyp: minutes.meetingTypeName,
    Mötesdatum: review.date ?? '',
    Status: 'Utkast',
    Handlingstyp: 'Protokoll',
    'Utförd av': minutes.secretary,
    'Genomgång-id': review.id,
  };
}
