/** How far each library has been followed. Two instances never follow the same one at once. */
export interface WatchStore {
  /** Takes it for so many seconds; null where another has it. `since` null: never followed before. */
  take(tenantId: string, resource: string, lease: { readonly now: Date; readonly seconds: number }): Promise<{ readonly since: string | null } | null>;
  /** Gives it back with how far it has come. */
  giveBack(tenantId: string, resource: string, since: string | null): Promise<void>;
}
