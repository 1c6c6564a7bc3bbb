import { listed } from '../format';

/** What the bot says in running text. */
export const bot = {
  help: (commands: readonly { readonly word: string; readonly does: string }[]) =>
    ['Hej! Jag är Genomgång. Skriv något av det här till mig:', ...commands.map(({ word, does }) => `• ${word} – ${does}`), 'I mötets chatt skriver du @Genomgång först.'].join('\n'),
  does: {
    help: 'visar den här hjälpen',
    agenda: 'visar dagordningen',
    next: 'öppnar nästa punkt (sekreteraren eller ordföranden)',
    item: 'öppnar den punkten (sekreteraren eller ordföranden)',
    decisions: 'visar mötets beslut hittills',
    propose: 'skriver förslaget till beslut i punkten som pågår',
    conclude: 'skriver slutsatsen i punkten som pågår',
    addItem: 'lägger till en punkt',
    newAction: 'lägger ett uppdrag i förslaget, med ansvarig och datum',
    handOver: 'låter din ersättare besluta i punkten',
    showAgain: 'visar kortet längst ner igen',
    attendance: 'visar vem som är med',
    minutes: 'visar var protokollet finns',
    status: 'visar vad som återstår och vem som gör det',
    year: 'visar årets genomgångar',
    myActions: 'visar dina åtgärder i alla enheter',
    actions: 'visar enhetens åtgärder; skriv till ”försenade” eller en enhet',
    action: 'visar åtgärden',
    actionDone: 'rapporterar åtgärden som genomförd',
    actionInProgress: 'säger att åtgärden pågår',
    actionLater: 'ber om en ny tid, med orsak',
  },
  words: {
    help: 'hjälp',
    agenda: 'agenda',
    next: 'nästa',
    item: 'punkt 4',
    decisions: 'beslut',
    propose: 'förslag …',
    conclude: 'slutsats …',
    addItem: 'ny punkt …',
    newAction: 'ny åtgärd …',
    handOver: 'lämna över till …',
    showAgain: 'visa igen',
    attendance: 'närvaro',
    minutes: 'protokoll',
    status: 'status',
    year: 'årshjul',
    myActions: 'mina åtgärder',
    actions: 'åtgärder',
    action: 'åtgärd 12',
    actionDone: 'åtgärd 12 klar …',
    actionInProgress: 'åtgärd 12 pågår …',
    actionLater: 'åtgärd 12 senare 2027-05-01 …',
  },
  /** What may be written for each command, English aliases too. */
  phrases: {
    help: ['hjälp', 'hej', 'help', 'hello', 'hi', 'hjälp mig', 'hejsan', 'tjena', 'hallå', '?'],
    agenda: ['agenda', 'dagordning', 'agendan', 'dagordningen', 'visa agenda', 'visa dagordning'],
    next: ['nästa', 'nästa punkt', 'öppna nästa', 'öppna nästa punkt', 'next', 'next item'],
    item: ['punkt #', 'öppna punkt #', 'punkt nr #', 'punkt nummer #', 'item #'],
    decisions: ['beslut', 'besluten', 'decisions', 'decision', 'visa beslut', 'mötets beslut'],
    propose: ['förslag <text>', 'förslag till beslut <text>', 'propose <text>', 'proposal <text>'],
    conclude: ['slutsats <text>', 'slutsatsen <text>', 'conclusion <text>'],
    addItem: ['ny punkt <text>', 'lägg till punkt <text>', 'new item <text>', 'add item <text>'],
    newAction: ['ny åtgärd <text>', 'lägg till åtgärd <text>', 'new action <text>', 'add action <text>'],
    handOver: ['lämna över till <text>', 'lämna över <text>', 'hand over to <text>'],
    showAgain: ['visa igen', 'visa punkt # igen', 'visa igen punkt #', 'visa kortet igen', 'show again', 'show item # again', 'show again item #'],
    attendance: ['närvaro', 'närvaron', 'visa närvaro', 'vilka är med', 'attendance', 'who is here'],
    minutes: ['protokoll', 'protokollet', 'visa protokoll', 'visa protokollet', 'mötesanteckningar', 'minutes'],
    status: ['status', 'läget', 'hur ligger vi till', 'vad saknas', 'vad återstår', 'what is missing'],
    myActions: ['mina åtgärder', 'visa mina åtgärder', 'vad ska jag göra', 'my actions', 'show my actions'],
    actions: ['åtgärder', 'visa åtgärder', 'åtgärderna', 'actions', 'försenade åtgärder', 'åtgärder <text>', 'actions <text>'],
    action: ['åtgärd #', 'visa åtgärd #', 'åtgärd nr #', 'action #', 'show action #'],
    actionDone: ['åtgärd # klar <text>', 'åtgärd # är klar <text>', 'åtgärd # genomförd <text>', 'action # done <text>'],
    actionInProgress: ['åtgärd # pågår <text>', 'åtgärd # pågår', 'action # in progress <text>', 'action # in progress'],
    actionLater: ['åtgärd # senare <text>', 'åtgärd # ny tid <text>', 'action # later <text>'],
    year: ['årshjul', 'årshjulet', 'visa årshjul', 'annual wheel', 'year wheel', 'show the year'],
  },
  /** Words beside a command that mean nothing. */
  fillers: ['tack', 'snälla', 'nu', 'då', 'ok', 'okej', 'please', 'genomgång', 'genomgang'],
  /** `alike`: so many of the suggestions, from the first, are like what was written. */
  unknownCommand: (suggestions: readonly string[], alike: number) => {
    const meant = suggestions.slice(0, alike).map(quoted);
    const others = [...suggestions.slice(alike), bot.words.help].map(quoted);

    return `Det förstod jag inte. ${meant.length > 0 ? `Menade du ${listed(meant, 'eller')}? Du kan också skriva` : 'Du kan skriva'} ${listed(others, 'eller')}.`;
  },
  didYouMean: (command: string) => `Menade du ${quoted(command)}? Skriv det så gör jag det. Inget är ändrat.`,
  textTooLong: (limit: number) => `Texten är för lång: högst ${limit} tecken. Inget är ändrat. Korta den, eller skriv den i fliken.`,
  textNeeded: (command: string) => `Skriv texten efter kommandot: ${quoted(command)}.`,
  noOpenItem: 'Ingen punkt är öppen just nu. Öppna en punkt först: skriv ”nästa” eller ”punkt 4”.',
  overdueWords: ['försenade', 'försenad', 'sena', 'overdue', 'late'],
  laterForm: (number: number) => `Skriv dagen som år-månad-dag och sedan orsaken: ”åtgärd ${number} senare 2027-05-01 orsaken”.`,
  noUnit: 'Du finns inte i någon enhet som använder Genomgång än.',
  itemPlace: (number: number, title: string) => `punkt ${number}, ${title}`,
  proposed: (place: string) => `Förslaget är skrivet i ${place}.`,
  concluded: (place: string) => `Slutsatsen är skriven i ${place}.`,
  itemAdded: (place: string) => `Tillagd: ${place}.`,
  nothingNew: 'Det är redan gjort.',
  whichDeputy: (deputies: readonly string[]) =>
    deputies.length === 0 ? 'Ingen är utsedd till ersättare den här dagen. Den som sköter enhetens inställningar kan utse någon.' : `Vem menar du? Utsedda ersättare: ${listed(deputies, 'eller')}.`,
  handedOver: (place: string, to: string) => `${to} beslutar i ${place}.`,
  shownAgain: (place: string) => `Kortet för ${place} visas igen.`,
  agendaShownAgain: 'Dagordningen visas igen.',
  unknownPerson: 'Jag känner inte igen dig i någon enhet som använder Genomgång. Be den som ansvarar för genomgången i din enhet att lägga till dig i enhetens inställningar.',
  noReviewInChat: 'Den här chatten hör inte till någon genomgång än. Öppna fliken Genomgång i mötet och välj ”Koppla mötets chatt”, så kommer korten hit.',
  noReviewOfYours: 'Du har ingen genomgång som pågår eller är kallad. När kallelsen har gått ut kan du se dagordningen här.',
  noItem: (number: number) => `Dagordningen har ingen punkt ${number}. Skriv ”agenda” så visar jag punkterna.`,
  opened: (number: number, title: string) => `Punkt ${number} är öppen: ${title}`,
  refusedInGroup: 'Det kunde jag inte göra åt dig här. Skriv samma sak till mig i en egen chatt, så får du veta varför.',
  fault: 'Något gick fel hos oss och ingenting ändrades. Försök igen om en stund. Fortsätter det, gör det i fliken Genomgång i stället.',
} as const;

function quoted(words: string): string {
  return `”${words}”`;
}
