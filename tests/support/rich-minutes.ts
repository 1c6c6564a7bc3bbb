import type { OpenAction } from '../../src/domain/action/action';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Minutes } from '../../src/domain/minutes/minutes';
import { aClause, aDecision, anAction, anItem, someMinutes } from './minutes-data';

/** Minutes as a whole spring review leaves them: decisions of several kinds, long texts, a struck punkt, actions old and new. */
export function richMinutes(): Minutes {
  const items = punkter.map((item, index) => ({ ...item, id: `p${index + 1}`, number: index + 1, paragraph: index + 12 }));
  const actions = items.flatMap((item) =>
    (item.decision?.clauses ?? []).flatMap(({ text, assignment }) => (assignment ? [anAction({ itemId: item.id, text, responsible: assignment.responsible, dueDate: assignment.dueDate })] : [])),
  );

  return someMinutes(
    {
      items,
      actions: actions.map((action, index) => ({ ...action, number: 21 + index })),
      earlier: [
        { source: 'Avvikelser från intern och extern revision', actions: [], overdue: 0, comment: '' },
        { source: 'Beslut från ledningens genomgång 2026-10-06', actions: [earlierAction(14, '2027-01-31'), earlierAction(17, '2027-05-31')], overdue: 1, comment: 'Se även punkt 6 i dagordningen' },
      ],
    },
    {
      attendance,
      nextMeeting: 'tisdag 5 oktober 2027, kl. 13.00–14.30',
      briefing: { at: '2027-03-05T08:00:00Z', by: 'uppsala-fs.miljosamordnare', daysLate: 3 },
      remarks: [
        { verb: 'moved', at: '2027-02-20T08:00:00Z', by: 'uppsala-fs.miljosamordnare', reason: 'Lokalen var upptagen' },
        { verb: 'adjourned', at: '2027-03-09T12:40:00Z', by: 'uppsala-fs.sekreterare', reason: 'Brandlarm.' },
        { verb: 'resumed', at: '2027-03-09T12:50:00Z', by: 'uppsala-fs.sekreterare', reason: '' },
      ],
    },
  );
}

/** As `protocol` measures: 15 punkter with four att-satser each, 200 actions; or so many times as much. */
export function heavyMinutes(times = 1): Minutes {
  const rich = richMinutes();
  const items = Array.from({ length: 15 * times }, (_, index) => {
    const clauses = Array.from({ length: 4 }, (__, clause) => aClause(`ta fram en plan för område ${index + 1}.${clause + 1} och redovisa den för ledningsgruppen`, `avdelningschef ${clause + 1}`));

    return anItem({
      id: `p${index + 1}`,
      number: index + 1,
      paragraph: index + 12,
      title: `Uppföljning av område ${index + 1}`,
      presenter: 'miljosamordnare',
      background: longText,
      questions: [{ id: 'q1', text: 'Är beslutade åtgärder genomförda?', questions: [] }],
      replies: { q1: longText },
      conclusion: longText,
      proposal: { clauses, version: 1 },
      decision: aDecision({ clauses }),
    });
  });
  const actions = Array.from({ length: 200 * times }, (_, index) => anAction({ number: index + 1, itemId: `p${(index % (15 * times)) + 1}`, text: `ta fram plan ${index + 1} och redovisa den för ledningsgruppen` }));

  return { ...rich, items, actions, review: { ...rich.review, items } };
}

const longText =
  'Förvaltningen har under året sett över sina rutiner för kemikalier, avfall och transporter. Antalet avvikelser har minskat, men rapporteringen varierar mellan avdelningarna och flera av de åtgärder som beslutades i höstas återstår.';

const attendance = [
  { personId: 'fc', name: 'Förvaltningschef, Fastighet och service', role: 'Ordförande', present: true, note: '', actingFor: '', absences: [] },
  { personId: 'ms', name: 'Miljösamordnare, Fastighet och service', role: 'Föredragande', present: true, note: '', actingFor: '', absences: [] },
  { personId: 'se', name: 'Sekreterare, Fastighet och service', role: 'Sekreterare', present: true, note: '', actingFor: '', absences: [] },
  ...[1, 2, 3, 4, 5, 6].map((number) => ({ personId: `l${number}`, name: `Ledamot ${number}, Fastighet och service`, role: 'Ledamot', present: true, note: number === 3 ? '§§ 12–17' : '', actingFor: '', absences: [] })),
  { personId: 'l7', name: 'Ledamot 7, Fastighet och service', role: 'Ledamot', present: false, note: 'anmält förhinder', actingFor: '', absences: [] },
];

const punkter: readonly AgendaItem[] = [
  anItem({ title: 'Uppföljning av tidigare protokolls kvarstående frågor och beslutade åtgärder', shows: 'open-actions', presenter: 'miljosamordnare', conclusion: 'En åtgärd är försenad. Övriga följer planen.', decision: aDecision({ outcome: 'noted', clauses: [] }) }),
  anItem({
    title: 'Redovisning av intern och extern revision',
    presenter: 'miljosamordnare',
    background: `${longText}\n\nRevisionen omfattade fyra av sex avdelningar.`,
    briefingMaterial: [
      { name: 'Revisionsrapport 2026.pdf', url: null, version: '2.0', late: false },
      { name: 'Presentation ledningens genomgång.pptx', url: null, version: '1.0', late: true },
    ],
    questions: [
      { id: 'q1', text: 'Vilka avvikelser har konstaterats vid den interna revisionen?', questions: [{ id: 'q2', text: 'Vilka orsaker har avvikelserna?', questions: [] }] },
      { id: 'q3', text: 'Har obesvarade frågor en rad?', questions: [] },
    ],
    replies: { q1: 'Två mindre avvikelser, båda om kemikalieförteckningar som inte var uppdaterade.', q2: 'Nya chefer hade inte fått del av rutinen.' },
    conclusion: 'Revisionen visar att ledningssystemet fungerar, men att nya chefer behöver en bättre introduktion.',
    proposal: { clauses: [aClause('ta fram en introduktion till miljöledningssystemet för nya chefer', 'miljösamordnaren')], version: 1 },
    decision: aDecision({ clauses: [aClause('ta fram en introduktion till miljöledningssystemet för nya chefer', 'miljösamordnaren')] }),
  }),
  anItem({
    title: 'Förändring i lagstiftning och myndighetskrav',
    presenter: 'miljosamordnare',
    figures: [
      { label: 'Nya lagkrav under året', value: '7', previous: '4', source: 'Lagbevakningen', period: '2026' },
      { label: 'Krav som inte uppfylls', value: '1', previous: null, source: 'Lagefterlevnadskontrollen', period: '2026' },
    ],
    background: longText,
    conclusion: longText,
    proposal: { clauses: [aClause('fastställa laglistan 2027'), aClause('åtgärda brandskyddet i förråd 3', 'avdelningschef drift'), aClause('redovisa hur kraven på köldmedier uppfylls vid nästa genomgång', 'avdelningschef fastighet')], version: 1 },
    decision: aDecision({ outcome: 'amended', clauses: [aClause('fastställa laglistan 2027 med den ändring som framgår av bilaga 1'), aClause('åtgärda brandskyddet i förråd 3 och dokumentera det med bild', 'avdelningschef drift'), aClause('redovisa hur kraven på köldmedier uppfylls vid nästa genomgång', 'avdelningschef fastighet')] }),
  }),
  anItem({ title: 'Avvikelser i Medcontrol', figures: [{ label: 'Miljöavvikelser', value: '14', previous: '19', source: 'Medcontrol', period: '2026' }], conclusion: 'Antalet avvikelser minskar.', decision: aDecision({ outcome: 'noted', clauses: [] }) }),
  anItem({ title: 'Resultat av föregående års miljömål', background: longText, questions: [{ id: 'q1', text: 'Vilka mål nåddes inte, och varför?', questions: [] }], replies: { q1: longText }, conclusion: longText, decision: aDecision({ outcome: 'adopted', detail: { document: 'redovisningen av miljömålen 2026' }, clauses: [] }) }),
  anItem({ title: 'Revidera miljömål och handlingsplan vid behov', optional: true, struck: { reason: 'behandlas vid höstmötet, när programmet har antagits.', by: 'uppsala-fs.miljosamordnare', at: '2027-03-02T08:00:00Z' } }),
  anItem({ title: 'Resultat av VerkSAM-uppföljningen', questions: [{ id: 'q1', text: 'Har alla chefer rapporterat?', questions: [] }], replies: { q1: 'Ja, 46 av 46.' }, conclusion: 'Utbildningen i Pingpong behöver göras av fler.', proposal: { clauses: [aClause('se till att alla medarbetare går miljöutbildningen', 'avdelningscheferna')], version: 2 }, decision: aDecision({ outcome: 'remitted', detail: { to: 'miljösamordnaren', purpose: 'beräkning av tiden som behövs' }, clauses: [] }) }),
  anItem({ title: 'Organisation och ansvar', conclusion: 'Ansvaret är tydligt för alla nyckelfunktioner utom kemikaliesamordning.', decision: aDecision({ outcome: 'referred-up', detail: { to: 'koncernledningen' }, clauses: [] }) }),
  anItem({
    title: 'Ledningens bedömning av miljöledningssystemet',
    shows: 'judgement',
    judgements: [
      { word: 'lampligt', verdict: true, reason: 'Systemet passar verksamheten.' },
      { word: 'tillrackligt', verdict: false, reason: 'Kemikaliesamordningen saknar utsedd ansvarig.' },
      { word: 'verkningsfullt', verdict: true, reason: '' },
    ],
    conclusion: 'Systemet fungerar i huvudsak.',
    decision: aDecision({ clauses: [aClause('godkänna bedömningen'), aClause('utse ansvarig för kemikaliesamordningen', 'avdelningschef service')] }),
  }),
  anItem({ title: 'Övriga frågor', kind: 'diskussion', decision: aDecision({ outcome: 'no-decision', clauses: [] }) }),
  anItem({ title: 'Nästa möte', kind: 'formalia' }),
];

function earlierAction(number: number, dueDate: string): OpenAction {
  return { ...anAction({ number, dueDate, text: 'se över förvaringen av köldmedier i samtliga byggnader', reviewId: 'earlier' }), reviewTitle: 'Ledningens genomgång 2026-10-06', reviewDate: '2026-10-06', paragraph: 38 };
}
