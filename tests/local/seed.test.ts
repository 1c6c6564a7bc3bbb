import { noTemplateCheck } from '../support/no-template-check';
import { noLibraryFiles, noWordText } from '../support/no-word-files';
import { demoUnits } from '../../src/local/demo-data/demo-units';
import { organisations } from '../../src/local/demo-data/organisations';
import { seedDemoData } from '../../src/local/demo-data/seed';
import { randomIdentifiers } from '../../src/jobs/random-identifiers';
import type { Store } from '../../src/ports/store';
import type { World } from '../../src/ports/world';
import { builtIn } from '../routines/built-in';
import { emptyStore, openInMemory, type OpenedStore } from '../support/stores';

let opened: OpenedStore;
/** What a first start that is not cut off enters. */
let wholeRows: number;

beforeAll(async () => {
  opened = await openInMemory();
  await seedDemoData(worldOn(opened.store));
  wholeRows = (await opened.store.ledger.verify()).rows;
});
beforeEach(() => emptyStore(opened.db));
afterAll(() => opened.store.close());

const routines = { 'region-uppsala': builtIn('region-uppsala'), kth: builtIn('kth') };

function worldOn(store: Store): World {
  return {
    store,
    routines: { get: (id) => routines[id as keyof typeof routines], list: () => Object.values(routines) },
    templates: { resolve: () => Promise.reject(new Error('not asked')), readAs: () => Promise.reject(new Error('no library')), read: () => Promise.reject(new Error('not asked')) },
    libraryColumns: { read: () => Promise.reject(new Error('no library')), add: () => Promise.reject(new Error('no library')) },
    libraryFiles: noLibraryFiles,
    wordText: noWordText,
    templateCheck: noTemplateCheck,
    clock: { now: () => new Date('2027-01-11T08:00:00Z') },
    identifiers: randomIdentifiers,
    live: { publish: () => undefined, subscribe: () => () => undefined },
  };
}

/** Breaks off after so many writes, as a process does that is killed. */
function cutOffAfter(writes: number): Store {
  let left = writes;
  const counted = <Given extends readonly unknown[], Answer>(write: (...given: Given) => Promise<Answer>) => (...given: Given): Promise<Answer> => {
    left -= 1;

    return left < 0 ? Promise.reject(new Error('cut off')) : write(...given);
  };
  const { units, reviews } = opened.store;

  return { ...opened.store, units: { ...units, save: counted(units.save) }, reviews: { ...reviews, create: counted(reviews.create) } };
}

it.each([0, 1, 3, 5, 6])('a first start that is cut off after %i writes is made good by the next, with nothing there twice', async (writes) => {
  await expect(seedDemoData(worldOn(cutOffAfter(writes)))).rejects.toThrow('cut off');
  await seedDemoData(worldOn(opened.store));
  await seedDemoData(worldOn(opened.store));

  for (const { organisation, unit } of demoUnits) {
    expect(await opened.store.units.find(organisations[organisation].tenantId, unit.id)).toMatchObject({ id: unit.id });
  }
  expect(await opened.store.reviews.list(organisations.uppsala.tenantId, ['uppsala-fs'])).toHaveLength(1);
  expect(await opened.store.reviews.list(organisations.kth.tenantId, ['kth-skola'])).toHaveLength(1);
  expect(await opened.store.ledger.verify()).toMatchObject({ rows: wholeRows, faults: [] });
});
