import type { Database } from './tables';

/** What every part of the store works with. */
export interface StoreContext {
  readonly db: Database;
  /** Refuses (`no-space`) when there is too little room to write safely. */
  assertRoom(): Promise<void>;
}
