/** What a presentation says beside the record's own words. */
export const presentation = {
  continued: ' (forts.)',
  cut: (text: string) => `${text} … (hela texten finns i fliken)`,
  noProposals: 'Inga förslag är skrivna än.',
  noneLate: 'Inga åtgärder är försenade.',
  noneNeedMoney: 'Inget förslag nämner pengar.',
  chart: {
    now: 'Nu',
    before: 'Föregående',
    describe: (lines: readonly string[]) => `Diagram: ${lines.join('; ')}.`,
    line: (label: string, now: string, before: string) => `${label} ${now}, föregående ${before}`,
  },
} as const;

/** Our own form of a presentation, with the tags that it is filled by: for an organisation that has none, or one without tags. */
export const ownDeck = {
  titleName: 'Rubrik',
  textName: 'Text',
  tableName: 'Tabell',
  pictureName: 'Diagram',
  meeting: '{{titel}}',
  where: ['{{organisation}}, {{enhet}}', '{{datum}}{{#tid}}, kl. {{tid}}{{/tid}}{{#plats}}, {{plats}}{{/plats}}'],
  first: 'Det här ska ni ta ställning till',
  columns: [
    { name: 'Förslag till beslut', head: '{{#ingaförslag}}Förslag till beslut{{/ingaförslag}}{{#finns beslutsförslag}}Förslag till beslut{{/finns beslutsförslag}}', lines: ['{{#ingaförslag}}', '{{ingaförslag}}', '{{/ingaförslag}}', '{{#beslutsförslag}}', '{{nummer}}. {{rubrik}}: {{förslag}}', '{{/beslutsförslag}}'] },
    { name: 'Försenat', head: '{{#ingaförsenade}}Försenat{{/ingaförsenade}}{{#finns försenade}}Försenat{{/finns försenade}}', lines: ['{{#ingaförsenade}}', '{{ingaförsenade}}', '{{/ingaförsenade}}', '{{#försenade}}', '{{åtgärd}} ({{ansvarig}}, {{senast}})', '{{/försenade}}'] },
    { name: 'Kräver pengar', head: '{{#ingapengar}}Kräver pengar{{/ingapengar}}{{#finns pengar}}Kräver pengar{{/finns pengar}}', lines: ['{{#ingapengar}}', '{{ingapengar}}', '{{/ingapengar}}', '{{#pengar}}', '{{nummer}}. {{rubrik}}: {{förslag}}', '{{/pengar}}'] },
  ],
  agenda: 'Dagordning',
  agendaColumns: ['Punkt', 'Slag', 'Föredragande', 'Minuter'],
  agendaRow: ['{{#dagordning}}{{#nummer}}{{nummer}}. {{/nummer}}{{rubrik}}', '{{slag}}', '{{föredragande}}', '{{minuter}}{{/dagordning}}'],
  earlier: 'Tidigare beslutade åtgärder',
  earlierColumns: ['Åtgärd', 'Status', 'Kommentar'],
  earlierRow: ['{{#tidigare}}{{grupp}}', '{{status}}', '{{kommentar}}{{/tidigare}}'],
  item: '{{:punkter}}{{#nummer}}{{nummer}}. {{/nummer}}{{rubrik}}',
  presenter: '{{#föredragande}}Föredragande: {{föredragande}}{{/föredragande}}',
  questions: ['{{#frågor}}', '{{fråga}}', '{{/frågor}}'],
  figureColumns: ['Uppgift', 'Nu', 'Föregående'],
  figureRow: ['{{#uppgifter}}{{rubrik}}', '{{värde}}', '{{föregående}}{{/uppgifter}}'],
  chart: '{{%diagram}}',
  proposal: '{{#förslag}}Förslag till beslut: {{förslag}}{{/förslag}}',
} as const;
