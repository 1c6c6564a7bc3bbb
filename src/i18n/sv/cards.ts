import { clock, listed, longDay } from '../format';

/** The words of the cards in the chat. */
export const cards = {
  agenda: {
    when: (date: string | null, time: string | null, place: string) =>
      [date === null ? 'Datum inte bestämt' : longDay(date), time === null ? '' : `kl. ${clock(time)}`, place].filter((part) => part !== '').join(' · '),
    count: (items: number, stateText: string) => `${itemsText(items)} · ${stateText}`,
    optional: 'vid behov',
    called: (names: readonly string[], more: number) => `Kallade: ${names.join(' · ')}${more > 0 ? ` och ${more} till` : ''}`,
    summary: (title: string, items: number) => `Dagordning: ${title}, ${itemsText(items)}`,
    start: 'Starta genomgången',
    open: 'Öppna fliken',
    more: (items: number) => `… och ${itemsText(items)} till i fliken`,
  },
  item: {
    place: (number: number, of: number, kind: string) => `Punkt ${number} av ${of} · ${kind}`,
    waiting: 'Väntar: punkten är inte öppen just nu',
    presenter: (name: string) => `Föredragande: ${name}`,
    proposal: 'Förslag till beslut',
    decisionAsItWillStand: 'Beslutet som det kommer att stå',
    noProposal: { beslut: 'Inget förslag till beslut är skrivet än.', diskussion: 'Punkten är för diskussion.', information: 'Punkten är för information.' },
    nobodyAnswered: 'Ingen har svarat än',
    answered: (answered: number, of: number) => (of > 0 ? `${answered} av ${of} har svarat` : `${answered} har svarat`),
    answersAreAdvice: 'Svaren är råd till den som beslutar.',
    answers: (choice: string, names: readonly string[], more: number) => `${choice} (${names.length + more}): ${shortList(names, more)}`,
    notAnswered: (names: readonly string[], more: number) => `Har inte svarat (${names.length + more}): ${shortList(names, more)}`,
    missing: (words: readonly string[]) => `Saknas: ${listed(words)}`,
    moreStatements: (count: number) => `… och ${count} till i fliken`,
    reconsidered: (outcome: string, time: string) => `Omprövat. Tidigare ${outcome.toLowerCase()} ${clock(time)}:`,
    judgement: (word: string, verdict: boolean | null, reason: string) => `${word}: ${verdict === null ? 'inte bedömt' : verdict ? 'ja' : 'nej'}${reason === '' ? '' : `. ${reason}`}`,
    conflict: 'Du har anmält jäv och deltar inte i punkten.',
    answer: 'Svara',
    more: 'Mer',
    material: 'Underlag',
    openFile: (name: string, place: string) => `Öppna ${name} ${place === cards.item.sharePoint ? 'i' : 'på'} ${place}`,
    sharePoint: 'SharePoint',
    moreFiles: (count: number) => `… och ${count} till i fliken`,
    noteAll: (count: number) => `Notera alla informationspunkter (${count})`,
    summary: (number: number, title: string) => `Punkt ${number}: ${title}`,
    summaryDecider: (number: number, title: string) => `Punkt ${number}: ${title}. Ditt beslut väntar.`,
    decideAsProposed: 'Beslut enligt förslag',
    note: 'Noteras',
    otherOutcome: 'Annat utfall',
    outcome: 'Utfall',
    outcomeRequired: 'Välj ett utfall.',
    decide: 'Besluta',
    open: 'Visa i fliken',
    cut: 'Texten är kortad. Läs hela i fliken.',
    moved: 'Kortet finns längre ner i chatten.',
  },
  otherOutcome: {
    clauses: 'Ändrat förslag: att-satser som de ska stå, en på varje rad, utan ”att”',
    who: 'Vem eller vilken handling',
    what: 'Vad eller varför',
    date: 'Datum',
    needs: [
      'Fastställer, godkänner: vilken handling.',
      'Återremiss: vem och för vad. Tillstyrker: till vem.',
      'Avvaktar: datum, eller till vad. Bordläggning: gärna varför.',
      'Uppdrar: vem, vad och datum.',
    ],
  },
  state: {
    kind: 'Vad vill du föra till protokollet?',
    kindRequired: 'Välj vad det gäller.',
    text: 'Text (behövs inte för jäv)',
    withdraw: 'Ta tillbaka det jag har sagt',
    hint: 'Det står i protokollet med ditt namn. Vid jäv deltar du inte i punkten.',
    send: 'Lämna',
  },
  handOver: {
    title: 'Lämna över',
    to: 'Vem beslutar i punkten?',
    toRequired: 'Välj vem som beslutar.',
    back: 'Jag beslutar själv',
    send: 'Lämna över',
  },
  ended: {
    undo: 'Ångra',
    rewording: (text: string) => `Ny lydelse väntar på ordförandens ja: ${text}`,
    rewordYes: 'Godkänn ny lydelse',
    rewordNo: 'Behåll lydelsen',
    title: (place: string, outcome: string, time: string) => `${place} · ${outcome} ${clock(time)}`,
    item: (number: number) => `Punkt ${number}`,
    paragraph: (paragraph: number) => `§ ${paragraph}`,
    action: (number: number, responsible: string, dueDate: string) => `Åtgärd ${number} · ${responsible} · klart senast ${dueDate}`,
    struck: 'Utgår',
    struckTitle: (place: string) => `${place} · Utgår`,
    reason: (reason: string) => `Orsak: ${reason}`,
    summary: (place: string, outcome: string) => `${place}: ${outcome}`,
  },
  decisions: {
    title: (review: string) => `Beslut · ${review}`,
    none: 'Inget är beslutat än. Besluten visas här allt eftersom punkterna avslutas.',
    more: (count: number) => `… och ${count} beslut till i fliken`,
    summary: (count: number) => `${count} beslut`,
  },
} as const;

function itemsText(items: number): string {
  return `${items} ${items === 1 ? 'punkt' : 'punkter'}`;
}

function shortList(names: readonly string[], more: number): string {
  return `${names.join(' · ')}${more > 0 ? ` och ${more} till` : ''}`;
}
