import type { Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { tenant } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

const now = new Date('2027-03-09T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(storesUnderTest())('kept tokens in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  test('are found by their tenant and key until they are over', async () => {
    await store.tokens.write(tenant, 'a', { sealed: 'one', until: later(60) }, now);
    await store.tokens.write(tenant, 'a', { sealed: 'renewed', until: later(60) }, now);

    expect([await store.tokens.read(tenant, 'a', now), await store.tokens.read(tenant, 'b', now), await store.tokens.read('another', 'a', now)]).toEqual(['renewed', null, null]);
    expect(await store.tokens.read(tenant, 'a', later(60))).toBeNull();
  });

  test('are thrown away once they are over', async () => {
    await store.tokens.write(tenant, 'a', { sealed: 'one', until: later(60) }, now);
    await store.tokens.write(tenant, 'b', { sealed: 'two', until: later(200) }, later(61));

    expect(await db.selectFrom('token').select('key').execute()).toEqual([{ key: 'b' }]);
  });
});
