/** The unit's place in SharePoint, in the tab. */
export const tabLibrary = {
  page: 'SharePoint',
  pageText: (unit: string) => `Var dokument och åtgärder från ${unit} finns i SharePoint.`,
  notYours: { title: 'Här ställer samordnaren in SharePoint', text: 'Välj en enhet där du planerar genomgångar, eller fråga enhetens samordnare.' },
  title: 'Bibliotek för utkast',
  open: (name: string) => `Öppna ${name} i SharePoint`,
  folder: (folder: string) => `Mapp: ${folder}`,
  columns: 'Kolumner som dokumenten får',
  there: 'finns',
  missing: 'saknas',
  why: 'Med kolumnerna kan dokumenten sorteras och filtreras på enhet, datum, status och diarienummer. De kolumner som finns lämnas som de är.',
  add: (names: string) => `Lägg till ${names}`,
  adding: 'Kolumnerna läggs till. Det tar högst en minut.',
  whole: 'Biblioteket har alla kolumner.',
} as const;
