import type { ItemView } from '../../../src/contracts/agenda-item';

/** An item as the server presents it; only what a test is about needs saying. */
export function anItemView(parts: Partial<ItemView> = {}): ItemView {
  return {
    id: 'A2',
    number: 2,
    paragraph: null,
    title: 'Förändring i lagstiftning och myndighetskrav inklusive utvärdering av efterlevnad',
    note: null,
    kind: 'beslut',
    optional: false,
    state: 'waiting',
    subjectAreas: ['miljo'],
    clauses: [{ clause: '9.3 b', degree: 'full' }],
    presenter: 'miljösamordnaren',
    sources: [],
    references: [],
    shows: null,
    questions: [],
    figures: [],
    briefingMaterial: [],
    briefingFiles: [],
    background: '',
    notes: '',
    conclusion: '',
    judgements: [],
    proposal: null,
    answers: [],
    myAnswer: null,
    waitingFor: [],
    statements: [],
    missing: [],
    confidential: false,
    hidden: false,
    immediateApproval: false,
    plannedMinutes: null,
    openedAt: null,
    handover: null,
    conflictAdvice: null,
    carriedFrom: null,
    earlierDecisions: [],
    rewording: null,
    decision: null,
    struck: null,
    version: 1,
    may: [],
    ...parts,
  };
}

/** An agenda in the middle of the meeting: two items ended, the third in hand. */
export function sampleItems(): ItemView[] {
  return [
    anItemView({
      id: 'A1',
      number: 1,
      title: 'Uppföljning av tidigare protokolls kvarstående frågor och beslutade åtgärder',
      state: 'ended',
      shows: 'open-actions',
      conclusion: 'Två åtgärder kvarstår och följs upp i höst.',
      decision: { outcome: 'noted', outcomeText: 'Noterat', text: 'Ledningsgruppen noterar informationen.', decidedBy: 'Förvaltningschef, Fastighet och service', at: '2027-03-09T12:08:00.000Z', actions: [], texts: [], asDeputy: false },
    }),
    anItemView({
      id: 'A2',
      state: 'open',
      sources: ['Medcontrol', 'weblord'],
      references: ['RU 4.1 Bilaga 2 Förteckning över miljörelaterade myndighetsbeslut'],
      questions: [
        {
          id: 'A2.1',
          text: 'Är det några nya eller förändrade lagstiftningskrav som vi måste beakta?',
          reply: 'Ja, ny avfallsförordning från 1 januari.',
          questions: [{ id: 'A2.1a', text: 'Innebär det några förändringar för verksamheten?', reply: '', questions: [] }],
        },
        { id: 'A2.3', text: 'Finns det avvikelser i Medcontrol som visar på brister i att uppfylla miljölagstiftning och bindande krav?', reply: '', questions: [] },
      ],
      figures: [{ label: 'Avvikelser', value: '14', previous: '19', source: 'Medcontrol', period: '2026' }],
      briefingMaterial: [{ name: 'Laglista 2027.docx', url: 'https://sharepoint.invalid/laglista.docx', version: '2 mars', late: false }],
      background: 'Laglistan är genomgången och uppdaterad inför mötet.',
      proposal: {
        version: 3,
        text: 'Förvaltningschefen beslutar att uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30.',
        clauses: [{ text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: 'uppsala-fs.avdelningschef', dueDate: '2027-06-30' } }],
      },
      answers: [
        { personId: 'uppsala-fs.ledamot-1', name: 'Ledamot 1, Fastighet och service', choice: 'agree', spoken: false },
        { personId: 'uppsala-fs.ledamot-2', name: 'Ledamot 2, Fastighet och service', choice: 'disagree', spoken: false },
      ],
      version: 7,
    }),
    anItemView({ id: 'A3', number: 3, title: 'Förändringar i interna styrdokument i miljöhandboken', kind: 'information' }),
    anItemView({ id: 'A7', number: 4, title: 'Bedömning av ledningssystemets effekt och ändamålsenlighet', shows: 'judgement', judgements: judgements() }),
    anItemView({ id: 'B4', number: 5, title: 'Revidera miljömål vid behov', optional: true }),
    anItemView({ id: 'B5', number: 6, title: 'Intressentanalys', optional: true, state: 'struck', struck: { reason: 'görs 2029', by: 'Miljösamordnare, Fastighet och service' } }),
  ];
}

function judgements(): ItemView['judgements'] {
  return [
    { word: 'lampligt', text: 'Är ledningssystemet fortsatt lämpligt?', verdict: true, reason: '' },
    { word: 'tillrackligt', text: 'Är ledningssystemet tillräckligt?', verdict: null, reason: '' },
    { word: 'verkningsfullt', text: 'Är ledningssystemet verkningsfullt?', verdict: null, reason: '' },
  ];
}
