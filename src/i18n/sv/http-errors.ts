/** Errors of the door itself, and faults in single fields. A refusal's text is in `refusals.ts`. */
export const httpErrors = {
  errors: {
    'not-signed-in': 'Du är inte inloggad, eller så har inloggningen gått ut. Öppna fliken igen i Teams.',
    'sign-in-unreachable': 'Inloggningen kan inte kontrolleras just nu. Inget är ändrat. Försök igen om en stund.',
    'person-unknown': 'Du är inloggad men har ingen roll i Genomgång. Be den som har hand om Genomgång i din enhet att lägga till dig.',
    'invalid-request': 'Något i det du skickade går inte att ta emot. Inget är ändrat. Rätta det som står vid fälten och försök igen.',
    'unreadable-body': 'Det som skickades gick inte att läsa. Inget är ändrat. Ladda om sidan och försök igen.',
    'too-large': 'Texten är för stor för att sparas på en gång. Inget är ändrat. Korta den eller lägg en del i ett underlag.',
    'too-many-requests': 'Det kom för många anrop på kort tid. Inget är ändrat. Vänta en stund och försök igen.',
    'key-reused': 'Samma begäran har redan skickats med ett annat innehåll. Det nya är inte sparat. Ladda om sidan, se efter vad som står där och försök igen.',
    'no-such-route': 'Adressen finns inte. Kontrollera länken.',
    'not-ready': 'Genomgång är inte redo: databasen svarar inte, eller så pågår uppstarten. Försök igen om några sekunder.',
    'store-unavailable': 'Genomgång kan inte läsa eller spara just nu. Inget är ändrat. Försök igen om en stund; kontakta den som driver tjänsten om det inte går över.',
    internal: 'Något gick fel hos oss. Försök igen; kontakta supporten och ange felets nummer om det inte hjälper.',
  },

  fields: {
    missing: 'Fältet saknas.',
    wrongKind: 'Värdet är av fel slag.',
    wrongForm: 'Värdet har fel form.',
    unstorable: 'Texten innehåller tecken som inte kan sparas. Ta bort dem.',
    unknown: (names: readonly string[]) => `Okänt fält: ${names.join(', ')}.`,
    oneOf: (values: readonly string[]) => `Välj något av ${values.join(', ')}.`,
    tooBig: (most: number, origin: string) => (origin === 'string' ? `Skriv högst ${most} tecken.` : origin === 'array' ? `Högst ${most} stycken.` : `Högst ${most}.`),
    tooSmall: (least: number, origin: string) =>
      origin === 'string' ? (least === 1 ? 'Fältet får inte vara tomt.' : `Skriv minst ${least} tecken.`) : origin === 'array' ? `Minst ${least} stycken.` : `Minst ${least}.`,
    idempotencyKey: 'Använd högst 200 tecken: bokstäver, siffror, punkt, kolon, bindestreck och understreck.',
  },
};
