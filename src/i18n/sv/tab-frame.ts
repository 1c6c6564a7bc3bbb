/** The tab's frame: pages, units, contact with the server, what went wrong. */
export const tabFrame = {
  product: 'Genomgång',
  pages: { start: 'Genomgångar', review: 'Genomgång', minutes: 'Protokoll', actions: 'Åtgärder', sharepoint: 'SharePoint' },
  pagesLabel: 'Sidor',
  unit: 'Enhet',
  skip: 'Hoppa till innehållet',
  loading: 'Hämtar …',
  dismiss: 'Stäng meddelandet',
  cancel: 'Avbryt',
  tryAgain: 'Försök igen',
  refused: 'Det gick inte',
  noContact: {
    title: 'Ingen kontakt just nu.',
    text: 'Det du skriver sparas här och skickas när kontakten är tillbaka.',
  },
  notSentNow: 'Ingen kontakt med Genomgång just nu, så inget ändrades. Försök igen när kontakten är tillbaka.',
  unknownFault: 'Något oväntat hände och inget ändrades. Ladda om sidan och försök igen.',
  unreadableAnswer: 'Genomgång svarade inte som väntat, så inget ändrades. Ladda om sidan och försök igen.',
  notLoaded: 'Sidan kunde inte visas',
  outside: {
    title: 'Öppna Genomgång i Teams',
    text: 'Här i webbläsaren är du inte inloggad. Genomgång öppnas som en flik i Teams, där du redan är det.',
    local: 'I det lokala läget är mötesrummet värd för fliken.',
    localLink: 'Öppna mötesrummet',
    teamsLink: 'Öppna Teams',
  },
  silent: {
    title: 'Teams svarar inte',
    text: 'Fliken fick inget svar av programmet runt den, så du är inte inloggad. Ladda om fliken. Hjälper det inte: stäng den och öppna den igen från Teams.',
    reload: 'Ladda om fliken',
  },
} as const;
