import { minutesTags } from '../../src/documents/minutes-tags';
import { minutesTagScope, type TagScope } from '../../src/documents/template/tag-schema';
import { aClause, aDecision, anAction, anItem, someMinutes } from '../support/minutes-data';
import { richMinutes } from '../support/rich-minutes';

describe('the tags of the minutes', () => {
  it('have a value for every tag of the schema, in every entry of every list', () => {
    expect(missing(minutesTags(richMinutes()), minutesTagScope)).toEqual([]);
    expect(missing(minutesTags(someMinutes({}, { date: null, startTime: null, startedAt: null, closedAt: null })), minutesTagScope)).toEqual([]);
  });

  it('say that a draft is a draft and that the registrar gives the number', () => {
    expect(minutesTags(someMinutes())).toMatchObject({ status: 'UTKAST – ej upprättad handling', diarienummer: 'tilldelas av registrator', handlingstyp: 'Protokoll' });
  });

  it('tell when the meeting was held in Swedish time', () => {
    expect(minutesTags(someMinutes()).tid).toBe('13.00–14.04');
    expect(minutesTags(someMinutes({}, { startedAt: null, closedAt: null })).tid).toBe('13.00');
    expect(minutesTags(someMinutes({}, { closedAt: '2027-03-10T09:00:00Z' })).tid).toBe('13.00');
    expect(minutesTags(someMinutes({}, { startTime: null, startedAt: null })).tid).toBe('');
  });

  it('hold answered questions only, a sub-question after its own', () => {
    const questions = [{ id: 'q1', text: 'Ett?', questions: [{ id: 'q2', text: 'Två?', questions: [] }] }, { id: 'q3', text: 'Tre?', questions: [] }];
    const [item] = minutesTags(someMinutes({ items: [anItem({ questions, replies: { q2: 'Ja.', q3: '  \n ' } })] })).punkter;
    expect(item?.frågor).toEqual([{ fråga: 'Två?', svar: 'Ja.' }]);
  });

  it('give the decision its phrase, and each att-sats its responsible and day', () => {
    const clauses = [aClause('fastställa laglistan'), aClause('uppdatera listan', 'avdelningschef drift')];
    const [item] = minutesTags(someMinutes({ items: [anItem({ paragraph: 12, decision: aDecision({ clauses }) })] })).punkter;
    expect(item?.paragraf).toBe('§ 12');
    expect(item?.beslut).toEqual([
      {
        text: 'Förvaltningschefen beslutar',
        attsatser: [
          { text: 'att fastställa laglistan,', ansvarig: '', senast: '' },
          { text: 'att uppdra åt avdelningschef drift att uppdatera listan, senast 2027-06-30.', ansvarig: 'avdelningschef drift', senast: '2027-06-30' },
        ],
      },
    ]);
  });

  it('match responsible to att-sats also where the document adopted comes first', () => {
    const decision = aDecision({ outcome: 'adopted', detail: { document: 'planen' }, clauses: [aClause('sprida den', 'miljösamordnaren')] });
    const [item] = minutesTags(someMinutes({ items: [anItem({ decision })] })).punkter;
    expect(item?.beslut).toMatchObject([{ attsatser: [{ ansvarig: '' }, { ansvarig: 'miljösamordnaren' }] }]);
  });

  it('leave a struck item its title and reason only', () => {
    const [item] = minutesTags(someMinutes({ items: [anItem({ background: 'Nej', conclusion: 'Nej', struck: { reason: 'behandlas i höst.', by: 'x', at: '' } })] })).punkter;
    expect(item).toMatchObject({ rubrik: 'Uppföljning av tidigare protokoll', utgår: 'Utgår: behandlas i höst.', bakgrund: '', slutsats: '', beslut: [] });
  });

  it('print each judgement word with yes or no, and none before any is judged', () => {
    const judgements = [
      { word: 'lampligt', verdict: true, reason: 'Passar.' },
      { word: 'tillrackligt', verdict: null, reason: '' },
    ];
    const tags = minutesTags(someMinutes({ items: [anItem({ shows: 'judgement', judgements }), anItem({ shows: 'judgement', judgements: [{ word: 'lampligt', verdict: null, reason: '' }] })] }));
    expect(tags.punkter.map(({ bedömning }) => bedömning)).toEqual([
      [
        { ord: 'Lämpligt', svar: 'Ja', skäl: 'Passar.' },
        { ord: 'Tillräckligt', svar: 'Ej bedömt', skäl: '' },
      ],
      [],
    ]);
  });

  it('list earlier actions at the item that shows them, by group with its status', () => {
    const tags = minutesTags(richMinutes());
    expect(tags.punkter[0]?.tidigare).toMatchObject([{ status: 'Samtliga stängda' }, { status: 'Försenade: 1 av 2', åtgärder: [{ nummer: '14', status: 'Försenad', paragraf: '§ 38' }, { status: 'Öppen' }] }]);
    expect(tags.punkter[1]?.tidigare).toEqual([]);
  });

  it('leave actions out that were taken back', () => {
    const tags = minutesTags(someMinutes({ actions: [anAction({ number: 3, state: 'undone' }), anAction({ number: 4 })] }));
    expect(tags.åtgärder).toMatchObject([{ nummer: '4', paragraf: '§ 1' }]);
  });

  it('name the presenter by who holds the role, and an invited one by what was written', () => {
    const tags = minutesTags(someMinutes({ items: [anItem({ presenter: 'miljosamordnare' }), anItem({ presenter: 'en inbjuden revisor' })] }));
    expect(tags.punkter.map(({ föredragande }) => föredragande)).toEqual(['Miljösamordnare, Fastighet och service', 'en inbjuden revisor']);
  });

  it('say what was late and what was done with the meeting, and nothing where all was as planned', () => {
    expect(minutesTags(richMinutes()).anmärkningar).toEqual([
      { text: 'Underlaget skickades 3 dagar efter ordinarie tid.' },
      { text: 'Mötet flyttades 2027-02-20 kl. 09.00. Orsak: Lokalen var upptagen.' },
      { text: 'Mötet ajournerades 2027-03-09 kl. 13.40. Orsak: Brandlarm.' },
      { text: 'Mötet återupptogs 2027-03-09 kl. 13.50.' },
    ]);
    const onTime = { at: '2027-02-20T08:00:00Z', by: 'x', daysLate: 0 };
    expect(minutesTags(someMinutes({}, { summons: onTime, briefing: onTime })).anmärkningar).toEqual([]);
    expect(minutesTags(someMinutes({}, { summons: { ...onTime, daysLate: 1 } })).anmärkningar).toEqual([{ text: 'Kallelsen skickades en dag efter ordinarie tid.' }]);
  });

  it('number the attachments once each and mark what came late', () => {
    const tags = minutesTags(richMinutes());
    expect(tags.bilagor.map(({ nummer }) => nummer)).toEqual(['1', '2']);
    expect(tags.punkter[1]?.underlag).toMatchObject([{ bilaga: '1', version: 'version 2.0' }, { bilaga: '2', version: 'version 1.0, utsänt efter ordinarie tid' }]);
  });
});

/** Names of the tags that have no value, or one of the wrong kind. */
function missing(value: object, scope: TagScope): readonly string[] {
  const texts = scope.texts.filter((name) => typeof Reflect.get(value, name) !== 'string');
  const lists = Object.entries(scope.lists).flatMap(([name, inside]) => {
    const list: unknown = Reflect.get(value, name);

    return Array.isArray(list) ? list.flatMap((entry: object) => missing(entry, inside)) : [name];
  });

  return [...texts, ...lists];
}

describe('what is said beside a decision', () => {
  const at = '2027-03-09T12:10:00Z';
  const names = { a: 'Ledamot 1', b: 'Ledamot 2', fc: 'Förvaltningschef' };
  const said = anItem({
    paragraph: 12,
    confidential: true,
    immediateApproval: true,
    carriedFrom: { reviewId: 'x', itemId: 'y', reviewTitle: 'Ledningens genomgång 2026-10-06', paragraph: 9, date: '2026-10-06' },
    statements: [
      { kind: 'conflict', personId: 'fc', text: '', at, recordedBy: 'fc' },
      { kind: 'dissent', personId: 'a', text: 'Tiden är för kort.', at, recordedBy: 'a' },
      { kind: 'note', personId: 'b', text: 'Facket är informerat.', at, recordedBy: 's' },
      { kind: 'motion', personId: 'b', text: 'bifall', at, recordedBy: 'b' },
    ],
    answers: [{ personId: 'a', choice: 'disagree', at, recordedBy: 'a' }],
    earlierDecisions: [aDecision({ outcome: 'rejected', clauses: [] })],
    decision: aDecision({ asDeputy: true, decisionMaker: 'Förvaltningschef', decidedBy: 'a' }),
  });
  const own = { agree: 'Tillstyrker', disagree: 'Avstyrker', abstain: 'Tar inte ställning' };
  const lines = (pinned: object) => {
    const minutes = someMinutes({ items: [said], names });

    return minutesTags({ ...minutes, review: { ...minutes.review, pinned: { ...(minutes.review.pinned as NonNullable<typeof minutes.review.pinned>), ...pinned } } }).punkter[0];
  };

  it('is minuted in sentences: sekretess, where it comes from, yrkande, jäv, anteckning, what was decided before, who decided, at once', () => {
    expect(lines({})?.antecknat.map(({ text }) => text)).toEqual([
      'Punkten omfattas av sekretess.',
      'Från Ledningens genomgång 2026-10-06, § 9.',
      'Förvaltningschef anmäler jäv och deltar inte i punkten.',
      'Protokollsanteckning av Ledamot 2: Facket är informerat.',
      'Ledamot 2 yrkar: bifall',
      'Tidigare beslut vid mötet, omprövat: Förvaltningschefen beslutar att avslå förslaget.',
      'Beslutat av t.f. förvaltningschef, Ledamot 1.',
      'Paragrafen är omedelbart justerad.',
    ]);
    expect(lines({})?.avvikande).toEqual([{ namn: 'Ledamot 1', text: 'Tiden är för kort.' }]);
  });

  it('has the svar only where the routine says so, in its own words', () => {
    expect(lines({ printAnswers: true, answers: own })?.antecknat.map(({ text }) => text)).toContain('Avstyrker: Ledamot 1.');
    expect(JSON.stringify(lines({ answers: own }))).not.toContain('Avstyrker');
  });
});
