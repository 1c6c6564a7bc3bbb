/** What the written documents say beside the record's own words, and what is said about a faulty template. */
export const documents = {
  draftStatus: 'UTKAST – ej upprättad handling',
  registryNumberUnknown: 'tilldelas av registrator',
  paragraph: (number: number) => `§ ${number}`,
  struck: (reason: string) => (reason ? `Utgår: ${reason}` : 'Utgår: behövs inte den här gången.'),
  verdict: (verdict: boolean | null) => (verdict === null ? 'Ej bedömt' : verdict ? 'Ja' : 'Nej'),
  actionState: { open: 'Öppen', undone: 'Återtagen' },
  actionOverdue: 'Försenad',
  groupStatus: (open: number, overdue: number) => (open === 0 ? 'Samtliga stängda' : overdue > 0 ? `Försenade: ${overdue} av ${open}` : `Pågår: ${open}`),
  group: 'Ledningsgruppen',
  sentLate: 'utsänt efter ordinarie tid',
  place: (part: string) =>
    part.includes('header') ? 'sidhuvudet' : part.includes('footer') ? 'sidfoten' : part.includes('docProps') ? 'egenskaperna' : part.includes('notes') ? 'noterna' : 'brödtexten',

  tags: {
    unknown: (place: string, tag: string, nearest: string | null, within: string | null) =>
      `I ${place}: taggen {{${tag}}} finns inte${within ? ` i {{#${within}}}` : ''}. ${nearest ? `Menade du {{${nearest}}}? Rätta eller ta bort den.` : 'Ta bort den.'}`,
    misplaced: (place: string, tag: string, within: string) => `I ${place}: taggen {{${tag}}} står utanför sin lista. Flytta in den mellan {{#${within}}} och {{/${within}}}.`,
    listAsText: (place: string, tag: string) => `I ${place}: {{${tag}}} är en lista och kan inte skrivas som text. Skriv {{#${tag}}} … {{/${tag}}} runt det som ska upprepas.`,
    notAList: (place: string, tag: string) => `I ${place}: {{#finns ${tag}}} frågar efter en lista, men ${tag} är text. Skriv {{#${tag}}} … {{/${tag}}} i stället.`,
    unclosed: (place: string, tag: string) => `I ${place}: {{#${tag}}} avslutas aldrig. Skriv {{/${tag}}} där avsnittet slutar.`,
    unopened: (place: string, tag: string) => `I ${place}: {{/${tag}}} avslutar ett avsnitt som inte har börjat. Skriv {{#${tag}}} där det börjar, eller ta bort taggen.`,
    crossed: (place: string, tag: string, open: string) => `I ${place}: {{/${tag}}} står där {{/${open}}} väntas. Avsluta avsnitten i omvänd ordning mot hur de började.`,
    nestedInItself: (place: string, tag: string) => `I ${place}: {{#${tag}}} står inuti sig själv. Ta bort den inre.`,
    misplacedList: (place: string, tag: string, outer: string) => `I ${place}: listan {{#${tag}}} hör inte hemma i {{#${outer}}}. Flytta ut den efter {{/${outer}}}.`,
    raw: (place: string, tag: string) => `I ${place}: {{${tag}}} vill skriva in oformaterad XML, och det tillåts inte. Skriv taggen utan ${tag.charAt(0)}.`,
    tooDeep: (place: string) => `I ${place}: avsnitten ligger för djupt i varandra. Använd högst åtta nivåer.`,
    halfOpen: (place: string, context: string) => `I ${place}: taggen nära "${context}" har inga avslutande }}. Skriv dit dem.`,
    halfClosed: (place: string, context: string) => `I ${place}: taggen nära "${context}" har inga inledande {{. Skriv dit dem.`,
    brokenPlacement: (place: string, tag: string) => `I ${place}: avsnittet {{#${tag}}} börjar och slutar i olika delar av en tabell eller ett stycke. Lägg båda taggarna i samma rad, eller i egna stycken.`,
    unreadable: (place: string) => `I ${place}: Word-filens innehåll kan inte läsas. Öppna mallen i Word, spara den på nytt och försök igen.`,
    other: (place: string, tag: string) => `I ${place}: taggen {{${tag}}} kan inte användas så. Skriv om den enligt listan över taggar.`,
  },

  warnings: {
    placeholder: (place: string, text: string) => `I ${place}: "${text}" ser ut som en kvarglömd platshållare. Ta bort den eller ersätt den med en tagg.`,
    noItems: 'Mallen saknar {{#punkter}}: inga punkter och beslut kommer med i protokollet. Lägg in avsnittet {{#punkter}} … {{/punkter}}.',
    picture: (place: string, tag: string) => `I ${place}: bilden {{${tag}}} fylls inte i ännu; platsen blir tom.`,
  },

  guard: {
    notWord: 'Filen är inte ett Word-dokument (.docx eller .dotx). Spara mallen som Word-dokument och försök igen.',
    damaged: 'Filen är skadad och kan inte packas upp. Öppna mallen i Word, spara den på nytt och försök igen.',
    encrypted: 'Mallen är skyddad med lösenord. Spara den utan lösenord.',
    tooManyParts: (count: number, limit: number) => `Mallen innehåller ${count} delar; högst ${limit} tillåts. Gör en ny mall med mindre innehåll.`,
    tooLarge: (megabytes: number) => `Mallen blir större än ${megabytes} MB när den packas upp. Ta bort stora bilder eller gör om mallen.`,
    tooDense: (part: string) => `Mallen är packad på ett sätt som Word inte gör (${part}). Spara den på nytt i Word.`,
    partName: (part: string) => `Mallen innehåller en del med otillåtet namn (${part}). Spara den på nytt i Word.`,
    duplicate: (part: string) => `Mallen innehåller samma del två gånger (${part}). Spara den på nytt i Word.`,
    unknownPart: (part: string) => `Mallen innehåller en del som inte hör till ett Word-dokument (${part}). Ta bort den, eller spara mallen på nytt i Word.`,
    macro: (part: string) => `Mallen innehåller makron (${part}). Spara den som .docx utan makron.`,
    embedded: (part: string) => `Mallen innehåller ett inbäddat objekt (${part}). Ta bort objektet, eller klistra in det som bild.`,
    encoding: (part: string) => `Mallen har en del i fel teckenkodning (${part}). Spara den på nytt i Word.`,
    doctype: (part: string) => `Mallen innehåller en dokumenttyp (DOCTYPE) i ${part}, och det tillåts inte. Spara den på nytt i Word.`,
    externalLink: (part: string, target: string) => `Mallen hämtar innehåll utifrån (${target}, i ${part}). Bara länkar som börjar med https:// tillåts; ta bort kopplingen.`,
    relationship: (part: string, type: string) => `Mallen innehåller en koppling som inte tillåts (${type}, i ${part}). Ta bort innehållet som den hör till.`,
    element: (place: string, element: string) => `I ${place}: innehåll av slaget ${element} tillåts inte. Ta bort det, eller klistra in det som text.`,
    field: (place: string, field: string) => `I ${place}: fältkoden ${field || '(dold)'} tillåts inte, eftersom den kan hämta eller köra något utifrån. Ta bort fältet.`,
    fieldLink: (place: string, target: string) => `I ${place}: länkfältet till ${target} tillåts inte. Bara länkar som börjar med https:// tillåts.`,
  },

  writer: {
    timedOut: (seconds: number) => `Dokumentet blev inte klart inom ${seconds} sekunder och avbröts.`,
    stopped: 'Dokumentskrivaren avbröts innan dokumentet var klart.',
    outOfMemory: 'Dokumentet krävde mer minne än som tillåts och avbröts.',
  },
};
