import type { Person, Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import { createShortMemory } from './short-memory';

/** Who people are, between our own ids and the sign-in's. Rights are not kept here: each use case reckons them anew. */
export interface Directory {
  /** The person who acts; null for somebody that no unit of ours knows. */
  principalOf(tenantId: string, objectId: string | null): Promise<Principal | null>;
  /** The sign-in's ids of people. */
  objectIdsOf(tenantId: string, personIds: readonly string[]): Promise<readonly string[]>;
}

/** An id stays with its person; a minute is enough for a meeting's rush of answers. */
const memory = { keepFor: 60_000, most: 10_000 } as const;

export function createDirectory({ store }: Pick<World, 'store'>): Directory {
  const byObjectId = createShortMemory<Person>(memory);
  const byPersonId = createShortMemory<Person>(memory);

  return {
    async principalOf(tenantId, objectId) {
      if (objectId === null) {
        return null;
      }
      const key = `${tenantId} ${objectId}`;
      const person = byObjectId.get(key) ?? (await store.units.personByObjectId(tenantId, objectId));

      return person && { tenantId, personId: byObjectId.set(key, person).id };
    },
    async objectIdsOf(tenantId, personIds) {
      const unknown = personIds.filter((personId) => !byPersonId.get(`${tenantId} ${personId}`));
      const read = unknown.length === 0 ? [] : await store.units.people(tenantId, unknown);
      for (const person of read) {
        byPersonId.set(`${tenantId} ${person.id}`, person);
      }

      return personIds.flatMap((personId) => byPersonId.get(`${tenantId} ${personId}`)?.objectId ?? []);
    },
  };
}
