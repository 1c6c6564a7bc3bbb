import type { LibraryColumn } from '../../domain/document/library-column';

/** The columns that a document gets in SharePoint (practice C.5, C.6), as they are made in a library that lacks them. */
export const libraryColumns: readonly LibraryColumn[] = [
  { name: 'Enhet', shown: 'Enhet', kind: 'text' },
  { name: 'Motestyp', shown: 'Mötestyp', kind: 'text' },
  { name: 'Motesdatum', shown: 'Mötesdatum', kind: 'date' },
  { name: 'Handlingsstatus', shown: 'Status', kind: 'text' },
  { name: 'Arendenummer', shown: 'Ärendenummer', kind: 'text' },
  { name: 'Diarienummer', shown: 'Diarienummer', kind: 'text' },
  { name: 'Sakomrade', shown: 'Sakområde', kind: 'text' },
  { name: 'Handlingstyp', shown: 'Handlingstyp', kind: 'text' },
  { name: 'UtfordAv', shown: 'Utförd av', kind: 'text' },
  { name: 'GenomgangId', shown: 'Genomgång-id', kind: 'text' },
];
