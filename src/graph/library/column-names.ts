import { listColumns } from '../calls/list-columns';
import type { SendGraph } from '../transport/graph-call';

type Names = ReadonlyMap<string, string>;

/** Columns change seldom, and a name that is missed is asked for anew. */
const KEPT_MS = 10 * 60_000;

/** The inner names of libraries' columns by their shown names, kept for ten minutes so that storing a document costs few calls. */
export class ColumnNames {
  private readonly known = new Map<string, { readonly names: Names; readonly readAt: number }>();

  constructor(private readonly now: () => Date) {}

  /** Asks SharePoint where the names are not known, are old, or lack one that is wanted. */
  async of(send: SendGraph, driveId: string, wanted: readonly string[]): Promise<Names> {
    const kept = this.known.get(driveId);
    const age = kept === undefined ? Infinity : Math.abs(this.now().getTime() - kept.readAt);
    if (kept !== undefined && age < KEPT_MS && wanted.every((shown) => kept.names.has(shown))) {
      return kept.names;
    }

    const names = await listColumns(send, driveId);
    this.known.set(driveId, { names, readAt: this.now().getTime() });
    return names;
  }

  forget(driveId: string): void {
    this.known.delete(driveId);
  }
}
