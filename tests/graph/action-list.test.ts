import { noTemplateCheck } from '../support/no-template-check';
import { noLibraryFiles, noWordText } from '../support/no-word-files';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { newAction } from '../../src/domain/action/new-action';
import { RefusalError } from '../../src/domain/errors';
import type { Unit } from '../../src/domain/unit/unit';
import { actionList } from '../../src/i18n/sv/action-list';
import { createLiveChanges } from '../../src/jobs/live-changes';
import { randomIdentifiers } from '../../src/jobs/random-identifiers';
import type { ChosenList } from '../../src/ports/action-list-store';
import { loadRoutines } from '../../src/routines/load-routines';
import type { Database } from '../../src/store/tables';
import { commentOnAction } from '../../src/usecases/action/comment-on-action';
import { reportAction } from '../../src/usecases/action/report-action';
import type { ActionListWorld } from '../../src/usecases/action-list/action-list-world';
import { followActionList } from '../../src/usecases/action-list/follow-action-list';
import { aReview } from '../support/builders';
import { anEntry, changeReview } from '../support/store-data';
import { emptyStore, openInMemory } from '../support/stores';
import { driveId, person, removeFolder, startLocalSharePoint, tenantId, type LocalSharePoint } from './support/local-sharepoint';

jest.setTimeout(180_000);

const unit: Unit = {
  id: 'fs',
  name: 'Fastighet och service',
  organisation: 'Provregionen',
  routineId: 'region-uppsala',
  level: 'forvaltning',
  aboveId: null,
  overlay: { draftsLibrary: { driveId, folder: '' }, actionList: { name: actionList.name } },
  appointments: [{ personId: 'fs.samordnare', role: 'miljosamordnare', from: '2026-01-01', to: null, deputy: false }],
};
const list: ChosenList = { tenantId, driveId, name: actionList.name, unitIds: ['fs'] };
const principal = { tenantId, personId: 'fs.samordnare' };

type Row = Record<string, string | number>;

let db: Database;
let world: ActionListWorld;
let sharePoint: LocalSharePoint;
let now = new Date('2027-03-09T12:00:00Z');

beforeAll(async () => {
  const opened = await openInMemory();
  db = opened.db;
  sharePoint = await startLocalSharePoint();
  const graph = sharePoint.graph({ limits: { longestWaitSeconds: 0 } });
  world = { store: opened.store, routines: await loadRoutines(['src/routines']), templates: graph.templates, libraryColumns: graph.libraryColumns, libraryFiles: noLibraryFiles, wordText: noWordText, templateCheck: noTemplateCheck, actionList: graph.actionList(actionList.words), clock: { now: () => now }, identifiers: randomIdentifiers, live: createLiveChanges(() => undefined) };
});
beforeEach(async () => {
  await emptyStore(db);
  sharePoint.clearFaults();
  await world.store.units.save(tenantId, { unit, people: [{ id: 'fs.samordnare', objectId: person.objectId, name: person.name }], ledger: anEntry({ verb: 'save-unit' }) });
  await world.store.reviews.create(tenantId, { review: aReview({ id: 'r1' }), ledger: anEntry({ verb: 'plan' }), outbox: [] });
});
afterAll(async () => {
  await world.store.close();
  await removeFolder(sharePoint);
});

let numbers = 0;

async function decide(): Promise<number> {
  numbers += 1;
  const made = newAction({ number: numbers, unitId: 'fs', reviewId: 'r1', itemId: 'A2', text: 'ta fram en plan', responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30', decidedOn: '2027-03-09', confidential: false });
  await changeReview(world.store, { tenantId }, () => ({ actions: [made] }));

  return numbers;
}

function look(): Promise<void> {
  return followActionList(world, actionList.texts, list);
}

/** What two looks at the same time may still have left to the next one. */
async function lookUntilQuiet(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    now = new Date(now.getTime() + 600_000);
    await look();
  }
}

describe('two instances that look at the same list', () => {
  it('write each action once', async () => {
    const made = [await decide(), await decide(), await decide()];
    await Promise.all([look(), look(), look()]);
    await lookUntilQuiet();

    expect(made.map((number) => rowsOf(number).length)).toEqual([1, 1, 1]);
  });

  it('take over what was written in it once', async () => {
    const number = await decide();
    await lookUntilQuiet();
    edit(number, { Kommentar: 'En gång.' });
    await Promise.all([look(), look()]);
    await lookUntilQuiet();

    expect((await logOf(number)).map(({ comment }) => comment)).toEqual(['En gång.']);
  });
});

describe('whatever is done on both sides, in any order', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('list-comment' as const), text: fc.stringMatching(/^[a-zåäö]{3,12}$/) }),
    fc.record({ what: fc.constant('list-state' as const), text: fc.stringMatching(/^[a-zåäö]{0,8}$/) }),
    fc.record({ what: fc.constant('tab-comment' as const), text: fc.stringMatching(/^[a-zåäö]{3,12}$/) }),
    fc.record({ what: fc.constant('tab-report' as const), text: fc.stringMatching(/^[a-zåäö]{3,12}$/) }),
    fc.record({ what: fc.constantFrom('look' as const, 'look-twice' as const, 'throttle' as const, 'resync' as const, 'broken' as const), text: fc.constant('') }),
  );

  it('the row ends as the action stands, and every word that was read stays in the log or in the row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        sharePoint.clearFaults();
        const number = await decide();
        await lookUntilQuiet();
        const said: string[] = [];
        for (const [index, { what, text }] of steps.entries()) {
          const words = text === '' ? '' : `${text} ${index}`;
          await carryOut(number, what, words, said);
        }
        sharePoint.clearFaults();
        await lookUntilQuiet();

        const log = await logOf(number);
        const [row = {}] = rowsOf(number);
        expect(rowsOf(number)).toHaveLength(1);
        expect(row['Status']).toBe({ open: 'Öppen', 'in-progress': 'Pågår', done: 'Genomförd', undone: 'Återtagen' }[(await world.store.actions.find(tenantId, number))?.action.state ?? 'undone']);
        expect(said.filter((words) => !log.some(({ comment }) => comment.includes(words)) && !String(row['Kommentar']).includes(words))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  async function carryOut(number: number, what: string, words: string, said: string[]): Promise<void> {
    switch (what) {
      case 'list-comment':
        // What is written over before anybody has read it is SharePoint's own history, as in any list: so each is read first.
        await lookUntilQuiet();
        edit(number, { Kommentar: words });
        said.push(words);
        return lookUntilQuiet();
      case 'list-state':
        edit(number, { Status: 'Genomförd', ...(words === '' ? {} : { Kommentar: words }) });
        return;
      case 'tab-comment':
        said.push(words);
        return void (await commentOnAction(world, principal, { number, comment: words }));
      case 'tab-report':
        return reportAction(world, principal, { number, state: 'in-progress', comment: words }).then(
          () => void said.push(words),
          (fault: unknown) => {
            if (!(fault instanceof RefusalError)) {
              throw fault;
            }
          },
        );
      case 'look-twice':
        return void (await Promise.all([look(), look()]));
      case 'throttle':
        sharePoint.addFault({ match: '/batch|items/', kind: 'throttle', seconds: 1, times: 1 });
        return look();
      case 'resync':
        sharePoint.addFault({ match: '/delta/', kind: 'resync', times: 1 });
        return look();
      case 'broken':
        sharePoint.addFault({ match: '/batch/', kind: 'reset', when: 'after', times: 1 });
        return look();
      default:
        return look();
    }
  }
});

async function logOf(number: number) {
  return (await world.store.actions.find(tenantId, number))?.action.log ?? [];
}

function rowsOf(number: number): readonly Row[] {
  return rows().filter((row) => row['Genomgång-id'] === String(number));
}

function rows(): readonly Row[] {
  return (JSON.parse(readFileSync(file(), 'utf8')) as { rader: readonly Row[] }).rader;
}

/** The coordinator edits the row in SharePoint. */
function edit(number: number, values: Row): void {
  const whole = JSON.parse(readFileSync(file(), 'utf8')) as { rader: readonly Row[] };
  const rader = whole.rader.map((row) => (row['Genomgång-id'] === String(number) ? { ...row, ...values, 'Ändrad av': person.name } : row));
  writeFileSync(file(), JSON.stringify({ ...whole, rader }));
}

function file(): string {
  return join(sharePoint.siteFolder, readdirSync(sharePoint.siteFolder).find((name) => name.endsWith('.lista.json')) ?? 'none');
}
