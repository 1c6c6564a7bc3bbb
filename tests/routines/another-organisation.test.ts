import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { parse } from 'yaml';
import { agendaItemsOf } from '../../src/domain/agenda/agenda-of';
import type { Routine } from '../../src/domain/routine/routine';
import { routineJsonSchema } from '../../src/routines/format';
import { loadRoutine } from '../../src/routines/load-routine';
import { loadRoutines } from '../../src/routines/load-routines';
import { agenda } from './built-in';

const folder = 'tests/routines/fixtures';
const text = readFileSync(`${folder}/femte-organisationen.yaml`, 'utf8');

async function fifth(): Promise<Routine> {
  return (await loadRoutines(['src/routines', folder])).get('femte-organisationen');
}

function faultsOf(changed: string): readonly string[] {
  const loaded = loadRoutine(changed);

  return loaded.ok ? [] : loaded.faults.map((fault) => `${fault.path} ${fault.message}`);
}

test('an organisation unlike the built-in ones is loaded beside them without a warning', () => {
  expect(loadRoutine(text)).toMatchObject({ ok: true, warnings: [] });
});

test('its file is valid by the JSON Schema too', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(routineJsonSchema());

  expect(validate(parse(text)) || validate.errors).toBe(true);
});

test('its agendas come out, years and conditions with them', async () => {
  const routine = await fifth();
  const ids = (level: string, type: string, date: string) => agenda(routine, level, type, date).map((line) => `${line.number} ${line.id}${line.optional ? ' vid behov' : ''}`);

  expect(ids('ledning', 'genomgang', '2027-02-10')).toEqual(['1 F1', '2 F2', '3 F3', '4 K1', '5 K2', '6 K3 vid behov', '7 K4', '8 K5', '9 F4']);
  expect(ids('ledning', 'genomgang', '2028-06-10')).toEqual(['1 F1', '2 F2', '3 F3', '4 K1', '5 K2', '6 K3 vid behov', '7 K5', '8 F4']);
  expect(ids('avdelning', 'lopande', '2027-05-04')).toEqual(['1 K1', '2 K2', '3 K5']);
  expect(agenda(routine, 'ledning', 'genomgang', '2027-02-10')[4]).toMatchObject({
    title: 'Uppfyllelse av de egna kraven 2027',
    clauses: [
      { clause: 'L2', degree: 'full' },
      { clause: 'L2.1', degree: 'partly' },
    ],
  });
});

test('what is its own is in the routine: occasions, days, who may not attend, rolling reviews, answers, responsible persons, requirements', async () => {
  expect(await fifth()).toMatchObject({
    edition: { standard: 'egna-krav-2026' },
    catalogue: { name: 'Egna krav på ledning och styrning 2026', clauses: { L1: 'Ledningen följer upp sina beslut.' } },
    answers: { agree: 'Tillstyrker', disagree: 'Avstyrker', abstain: 'Tar inte ställning' },
    record: { printAnswers: true },
    actions: { severalResponsible: true },
    meetingTypes: {
      genomgang: {
        levels: { ledning: { timesPerYear: 3, window: { months: [2, 6, 10], force: 'shall' }, attend: { mustNot: ['upphandlad-konsult'] } } },
        sendings: [
          { what: 'summons', daysBefore: 14, force: 'shall' },
          { what: 'briefing-material', daysBefore: 14, force: 'shall' },
          { what: 'minutes', daysBefore: null, daysAfter: 14, force: 'shall' },
        ],
      },
      lopande: { levels: { avdelning: { rolling: { closes: '12-15' } } } },
    },
  });
});

test('its meetings open and end with their formalia, each with the minutes that it is planned for', async () => {
  const items = agendaItemsOf(await fifth(), { level: 'ledning', meetingType: 'genomgang', date: '2027-02-10', subjectAreas: ['kvalitet'] });

  expect(items.ok && items.value.map((item) => [item.id, item.shows, item.plannedMinutes])).toEqual([
    ['F1', 'adjusters', 2],
    ['F2', 'agenda', 3],
    ['F3', 'previous-minutes', null],
    ['K1', 'open-actions', null],
    ['K2', null, 20],
    ['K3', null, null],
    ['K4', null, null],
    ['K5', 'judgement', null],
    ['F4', 'next-meeting', null],
  ]);
});

test.each([
  ['a requirement that its catalogue does not have', 'L3: full', 'L33: full', 'items.K3.clauses.L33 kravet ”L33” finns inte i rutinens egen förteckning. Menade du ”L3”?'],
  ['a role that has a duty and may not attend', 'mustNot: [upphandlad-konsult] }\n    send', 'mustNot: [sakerhetschef] }\n    send', 'meetingTypes.genomgang.levels.ledning.attend.mustNot[0] rollen ”sakerhetschef” får inte delta, men har'],
  ['an answer without a word', ', abstain: Tar inte ställning', '', 'answers.abstain ”abstain” saknas. Lägg till den.'],
  ['a rolling review that closes on no day', 'closes: 12-15', 'closes: 02-30', 'meetingTypes.lopande.levels.avdelning.rolling.closes ”02-30” är inte en dag på året'],
  ['days after the meeting for a kallelse', 'kallelse: { daysBefore', 'kallelse: { daysAfter', 'meetingTypes.genomgang.send.kallelse.daysAfter ”daysAfter” finns inte i formatet'],
])('%s is one fault', (_, from, to, expected) => {
  expect(text).toContain(from);
  expect(faultsOf(text.replace(from, to))).toEqual([expect.stringContaining(expected)]);
});

test('an own catalogue without requirements is a fault', () => {
  expect(faultsOf(text.replace(/^ {2}clauses:\n(?: {4}.*\n)+/m, '  clauses: {}\n'))).toContainEqual('catalogue.clauses ”clauses” är tom. Beskriv minst en.');
});
