import type { ItemView } from '../../../src/contracts/agenda-item';

/** Whether the person has declared jäv at the item. */
export function hasConflict(item: ItemView, personId: string): boolean {
  return item.statements.some((statement) => statement.kind === 'conflict' && statement.personId === personId);
}
