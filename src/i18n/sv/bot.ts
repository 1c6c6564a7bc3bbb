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
  },
  words: { help: 'hjälp', agenda: 'agenda', next: 'nästa', item: 'punkt 4', decisions: 'beslut' },
  /** What may be written for each command, English aliases too. */
  phrases: {
    help: ['hjälp', 'hej', 'help', 'hello', 'hi', 'hjälp mig', 'hejsan', 'tjena', 'hallå', '?'],
    agenda: ['agenda', 'dagordning', 'agendan', 'dagordningen', 'visa agenda', 'visa dagordning'],
    next: ['nästa', 'nästa punkt', 'öppna nästa', 'öppna nästa punkt', 'next', 'next item'],
    item: ['punkt #', 'öppna punkt #', 'punkt nr #', 'punkt nummer #', 'item #'],
    decisions: ['beslut', 'besluten', 'decisions', 'decision', 'visa beslut', 'mötets beslut'],
  },
  /** Words beside a command that mean nothing. */
  fillers: ['tack', 'snälla', 'nu', 'då', 'ok', 'okej', 'please', 'genomgång'],
  /** `alike`: so many of the suggestions, from the first, are like what was written. */
  unknownCommand: (suggestions: readonly string[], alike: number) => {
    const meant = suggestions.slice(0, alike).map(quoted);
    const others = [...suggestions.slice(alike), bot.words.help].map(quoted);

    return `Det förstod jag inte. ${meant.length > 0 ? `Menade du ${listed(meant, 'eller')}? Du kan också skriva` : 'Du kan skriva'} ${listed(others, 'eller')}.`;
  },
  didYouMean: (command: string) => `Menade du ${quoted(command)}? Skriv det så öppnar jag punkten.`,
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
