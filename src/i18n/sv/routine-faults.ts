/** What is wrong in a routine file and what its process owner does about it. Read after "rad 12, items.A2.title: ", so it starts small. */
export const routineFaults = {
  /** How the command line shows a fault or a warning. */
  line: (fault: { readonly line: number; readonly path: string; readonly message: string }) =>
    `rad ${fault.line}${fault.path === '' ? '' : `, ${fault.path}`}: ${fault.message}`,

  file: (name: string) => `Rutinen ${name} har fel och är inte inläst:`,
  unreadableFolder: (folder: string) => `Mappen med rutiner, ${folder}, går inte att läsa. Inga rutiner är inlästa. Kontrollera sökvägen i ROUTINES_DIR och att du har rätt att läsa mappen.`,
  sameId: (id: string, names: readonly string[]) => `id ${quoted(id)} finns i flera filer (${names.join(', ')}). Ge varje rutin ett eget id.`,

  empty: () => 'filen är tom. Börja med id, name, organisation och edition.',
  notYaml: () => 'här slutar filen att vara giltig YAML. Kontrollera indrag, kolon, citattecken och klamrar på raden och raden före.',
  tab: () => 'raden är indragen med tabb. Dra in med mellanslag.',
  unclosed: () => 'ett citattecken, en klammer eller en hakparentes är inte stängd. Stäng den.',
  duplicateKey: (key: string) => `${quoted(key)} finns två gånger på samma ställe. Ta bort den ena eller ge den ett annat namn.`,
  unknownAlias: () => 'hänvisningen * pekar på ett ankare & som inte finns. Rätta namnet eller skriv ut värdet.',
  tooManyAliases: (limit: number) => `filen har fler än ${limit} hänvisningar med *. Skriv ut värdet.`,
  manyDocuments: () => 'filen innehåller flera dokument (---). En rutin är en fil: dela upp den.',

  missing: (key: string) => `${quoted(key)} saknas. Lägg till den.`,
  unknownKey: (key: string, known: readonly string[], nearest: string | null) =>
    `${quoted(key)} finns inte i formatet. ${nearest ? `Menade du ${quoted(nearest)}?` : `Här kan stå: ${known.join(', ')}.`}`,
  wrongType: (expected: string) => `här ska stå ${typeName(expected)}. Skriv om värdet.`,
  quoteIt: (written: string) => `värdet läses som ett tal. Skriv det inom citattecken: "${written}".`,
  unquoteIt: (written: string) => `värdet läses som en text. Skriv talet utan citattecken: ${written}.`,
  oneOf: (value: string, allowed: readonly string[], nearest: string | null) =>
    `${quoted(value)} är inte ett av valen. ${nearest ? `Menade du ${quoted(nearest)}? ` : ''}Välj ${allowed.join(', ')}.`,
  tooFew: (minimum: number) => `här behövs minst ${minimum}. Lägg till eller höj värdet.`,
  tooMany: (maximum: number) => `här får vara högst ${maximum}. Ta bort eller sänk värdet.`,

  word: {
    id: (value: string) => `${quoted(value)} går inte att använda som id. Använd bokstäver a–z, siffror, punkt och bindestreck.`,
    text: () => 'texten är tom. Skriv något eller ta bort raden.',
    date: (value: string) => `${quoted(value)} är inte ett datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2016-01-20.`,
    day: (value: string) => `${quoted(value)} är inte en dag på året. Skriv MM-DD, till exempel 03-31.`,
    month: (value: string) => `${quoted(value)} är inte en månad. Skriv ett tal från 1 till 12.`,
    year: (value: string) => `${quoted(value)} är inte ett årtal som går att använda. Skriv ett år från 2000 till 2100, till exempel 2027.`,
    phrase: (value: string) => `${quoted(value)} går inte att börja ett beslut med. Skriv vem i bestämd form och sedan beslutar, till exempel Skolchefen beslutar.`,
    link: () => 'länken är inte en delningslänk till SharePoint. Kopiera den med Dela › Kopiera länk: den börjar https://…sharepoint.com/:w:/ för Word eller /:p:/ för PowerPoint.',
    clause: (value: string) => `${quoted(value)} är inte ett avsnitt i standarden. Skriv till exempel 9.3 a eller 9.3 d1.`,
    person: (value: string) => `${quoted(value)} säger inte vem. Skriv nivå, punkt och roll, till exempel central.miljochef.`,
    period: (value: string) => `${quoted(value)} går inte att räkna ut. Använd {year}, {year+1}, {period+1} eller {periodEnd}; perioder kräver goalPeriods.`,
  },

  unknownName: (kind: NamedKind, name: string, known: readonly string[], nearest: string | null) =>
    `${kindText[kind]} ${quoted(name)} finns inte. ${nearest ? `Menade du ${quoted(nearest)}?` : known.length > 0 ? `Välj ${known.join(', ')} eller beskriv den under ${kind}.` : `Beskriv den under ${kind}.`}`,
  roleElsewhere: (role: string, level: string) => `rollen ${quoted(role)} finns inte på nivån ${quoted(level)}. Lägg till nivån hos rollen eller välj en annan roll.`,
  notInCatalogue: (clause: string, known: readonly string[], nearest: string | null) =>
    `kravet ${quoted(clause)} finns inte i rutinens egen förteckning. ${nearest ? `Menade du ${quoted(nearest)}?` : known.length > 0 ? `Välj ${known.join(', ')} eller beskriv det under catalogue.` : 'Beskriv det under catalogue.'}`,
  emptySection: (key: string) => `${quoted(key)} är tom. Beskriv minst en.`,
  twiceInList: (value: string) => `${quoted(value)} står två gånger i samma lista. Ta bort den ena.`,
  sameQuestion: (question: string, other: string) => `frågan ${quoted(question)} finns redan under ${other}. Ge den ett eget id, så att svaren inte blandas ihop.`,
  mayNotAttend: (role: string, level: string) => `rollen ${quoted(role)} får inte delta, men har en uppgift på nivån ${quoted(level)} eller ska delta. Ta bort den ur mustNot eller välj en annan roll.`,
  twiceOnAgenda: (item: string) => `punkten ${item} står två gånger på samma agenda. Ta bort den ena.`,
  questionOutside: (question: string, parent: string) => `frågan ${quoted(question)} ska ha ett id som börjar med ${quoted(parent)}, så att svaren hamnar rätt.`,
  agendaMissing: (type: string, level: string) => `mötestypen ${quoted(type)} har ingen agenda på nivån ${quoted(level)}. Lägg till agenda, eller freeAgenda: true om gruppen väljer punkterna själv.`,
  circle: (levels: readonly string[]) =>
    `nivån ${quoted(levels[0] ?? '')} ligger över sig själv${levels.length > 1 ? `, genom ${levels.slice(1).map(quoted).join(' och ')}` : ''}. Rätta above${levels.length > 1 ? ' hos en av dem' : ''}.`,
  templateUnused: () => 'mallen används inte till något. Skriv kallelse, presentation eller protokoll under use.',

  itemWithoutMeeting: (item: string) => `punkten ${item} saknar möte. Sätt den på en agenda eller ta bort den.`,
  levelWithoutMeeting: (level: string) => `nivån ${level} saknar möte. Lägg till den hos en mötestyp eller ta bort den.`,
  otherKindOfFile: (kind: string) => `länken går till en annan sorts fil än en mall för ${kind} brukar vara. Kontrollera att det är rätt länk.`,

  usage: () => 'Skriv: npm run routine -- check FIL, eller npm run routine -- agenda FIL --level NIVÅ --meeting-type MÖTESTYP --date ÅÅÅÅ-MM-DD [--json]',
  unreadable: (file: string) => `Filen ${file} går inte att läsa. Kontrollera sökvägen och att du har rätt att läsa den.`,
  notADate: (value: string) => `${quoted(value)} är inte ett datum. Skriv --date ÅÅÅÅ-MM-DD.`,
  noFault: (file: string, warnings: number) => `${file}: inga fel${warnings === 0 ? '' : `, ${warnings === 1 ? 'en varning' : `${warnings} varningar`}`}.`,
  noSuchMeeting: (level: string, type: string, meetings: readonly string[]) =>
    `Rutinen har inte mötestypen ${quoted(type)} på nivån ${quoted(level)}. Det här finns (nivå/mötestyp): ${meetings.join(', ')}.`,
  freeAgenda: () => 'Mötestypen har ingen fast agenda: gruppen väljer punkterna själv.',
  optional: () => 'vid behov',
} as const;

/** The sections of the file that hold what other parts refer to. */
export type NamedKind = 'levels' | 'roles' | 'items' | 'meetingTypes' | 'systems' | 'documents';

const kindText: Readonly<Record<NamedKind, string>> = {
  levels: 'nivån',
  roles: 'rollen',
  items: 'punkten',
  meetingTypes: 'mötestypen',
  systems: 'systemet',
  documents: 'dokumentet',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett avsnitt med namn och värden',
  record: 'ett avsnitt med namn och värden',
};

function typeName(expected: string): string {
  return typeNames[expected] ?? 'ett annat slags värde';
}

function quoted(text: string): string {
  return `”${text}”`;
}
