/** Differences between the record and a file that was edited in Word, in the tab. */
export const tabWordEdits = {
  title: 'Ändrat i Word',
  explains: 'Filen skrivs aldrig över. Nästa gång protokollet skrivs läggs det som ett nytt dokument bredvid. Välj för varje paragraf om ändringen ska in i protokollet.',
  reads: 'Filen skrivs aldrig över. Sekreteraren väljer för varje paragraf om ändringen ska in i protokollet.',
  other: 'Filen skrivs aldrig över. Nästa gång handlingen skrivs läggs den som ett nytt dokument bredvid.',
  open: 'Öppna filen',
  see: 'Se skillnaderna',
  take: 'Ta in i protokollet',
  takeNamed: (heading: string) => `Ta in i protokollet: ${heading}`,
  keep: 'Behåll bara i filen',
  keepNamed: (heading: string) => `Behåll bara i filen: ${heading}`,
  removed: 'Borttaget i Word:',
  added: 'Tillagt i Word:',
  onlyInFile: 'Bara i filen',
  legend: 'Överstruket står i protokollet, understruket står i filen.',
  settled: 'Redan valt',
  tryAgain: 'Läs filen igen',
} as const;
