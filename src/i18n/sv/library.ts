/** The part of a `LibraryFault` that people are told about; its exhaustive reasons are checked where the two meet. */
interface Fault {
  readonly reason: 'locked' | 'unreachable' | 'throttled' | 'no-access' | 'missing' | 'name-taken' | 'changed-by-other' | 'refused';
  readonly details: { readonly lockedBy?: string | undefined };
}

const texts: Readonly<Record<Fault['reason'], (details: Fault['details']) => string>> = {
  locked: ({ lockedBy }) =>
    `Filen är öppen hos ${lockedBy ?? 'någon'} och kan inte ändras nu. Den sparas så snart den är stängd: be den som har den öppen att stänga den.`,
  unreachable: () => 'SharePoint svarar inte. Inget är förlorat: vi försöker igen tills det går.',
  throttled: () => 'SharePoint har mycket att göra och ber oss vänta. Inget är förlorat: vi försöker igen om en stund.',
  'no-access': () => 'Genomgång saknar behörighet till SharePoint-biblioteket. Be administratören ge appen rätt att skriva där.',
  missing: () => 'Filen eller biblioteket finns inte kvar i SharePoint. Kontrollera länken och biblioteket i enhetens inställningar.',
  'name-taken': () => 'En annan fil med samma namn ligger redan i biblioteket. Flytta eller byt namn på den och försök igen.',
  'changed-by-other': () => 'Någon har ändrat filen i SharePoint sedan vi sparade den. Spara den ändrade filen under ett annat namn och försök igen.',
  refused: () => 'SharePoint tog inte emot filen. Försök igen; går det inte, be administratören läsa loggen.',
};

/** Why SharePoint said no, what it means, and what to do, in Swedish. */
export function libraryFaultText(fault: Fault): string {
  return texts[fault.reason](fault.details);
}
