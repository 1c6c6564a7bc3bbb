import { moment } from '../format';

/** What is said of a file that was edited in Word, and of what differs. */
export const wordEdits = {
  edited: (fileName: string, at: string, by: string) => `Ändrad i ${fileName.endsWith('.pptx') ? 'PowerPoint' : 'Word'}${at === '' ? '' : ` ${moment(at)}`}${by === '' ? '' : ` av ${by}`}`,
  rest: 'Utanför paragraferna',
  fields: { background: 'Bakgrund', conclusion: 'Slutsats' },
  clause: (number: number, all: number) => (all === 1 ? 'Beslut' : `Beslut, att-sats ${number}`),
  offered: 'Inte valt än',
  taken: (by: string, at: string) => `Tagen in i protokollet av ${by} ${moment(at)}`,
  waits: (by: string, at: string) => `Tagen in av ${by} ${moment(at)}. Beslutets nya lydelse väntar på ordförandens ja`,
  kept: (by: string, at: string) => `Behålls bara i filen, valt av ${by} ${moment(at)}`,
  nothingTaken: 'Det här står bara i filen: texten hör inte till något som skrivs i paragrafen (rubrik, närvaro, listor, bilagor, sidhuvud, sidfot och annat som protokollet själv skriver).',
  partlyTaken: 'Bara det som har ett namn nedan kan tas in. Resten står bara i filen.',
  clauseFixed: 'Ansvarig, datum och beslutets inledande ord ändras inte här: ompröva beslutet eller ändra åtgärden. Det som är ändrat där står bara i filen.',
  missing: (heading: string) => `Rubriken ${heading} finns inte kvar i filen, så texten kan inte läsas som en egen paragraf. Skriv dit rubriken igen i Word om ändringen ska kunna tas in.`,
  onlyLooks: 'Ingen text skiljer sig från protokollet. Det som är ändrat är utseendet, eller så är allt redan lika.',
  faults: {
    'file-gone': 'Filen finns inte kvar i SharePoint. Protokollet finns kvar här som det är.',
    'file-refused': 'Filen kan inte läsas, så skillnaderna kan inte visas. Filen ligger kvar orörd. Rätta det som står nedan i Word och spara.',
    'library-silent': 'SharePoint svarar inte just nu, så skillnaderna kan inte visas. Försök igen om en stund.',
    template: 'Protokollets mall kan inte läsas, så skillnaderna kan inte visas. Kontrollera mallen under SharePoint.',
  },
  /** The guard's reasons are written for templates; a file that was edited is called a file. */
  ofFile: (fault: string) => fault.replace(/\bMallen\b/g, 'Filen').replace(/\bmallen\b/g, 'filen').replace(/\ben ny mall\b/g, 'ett nytt dokument'),
} as const;
