/** What is said of the unit's library, by the library's reason. */
export const library = {
  none: 'Enheten har inget bibliotek i SharePoint. Be den som sköter Genomgång i organisationen att ange ett.',
  unread: (reason: string) => unread[reason] ?? 'SharePoint svarar inte just nu. Ladda om sidan om en stund.',
  notAdded: (reason: string) => notAdded[reason] ?? 'Kolumnerna har inte kunnat läggas till: SharePoint svarar inte. Vi försöker igen varje minut.',
} as const;

const unread: Readonly<Record<string, string>> = {
  'no-access': 'Du får inte läsa biblioteket i SharePoint. Be ägaren av webbplatsen om läsrätt.',
  missing: 'Biblioteket hittades inte i SharePoint. Har det tagits bort? Be den som sköter Genomgång i organisationen att ange ett annat.',
};

const notAdded: Readonly<Record<string, string>> = {
  'no-access': 'Kolumnerna har inte kunnat läggas till: Genomgång får inte ändra biblioteket. Be SharePoint-administratören ge appen rätten ”manage” på webbplatsen, eller lägg till kolumnerna själv med de här namnen.',
  missing: 'Kolumnerna har inte kunnat läggas till: biblioteket hittades inte i SharePoint.',
};
