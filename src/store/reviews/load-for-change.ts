import { sql } from 'kysely';
import type { Review } from '../../domain/review/review';
import type { ChangeRequest, LoadedReview } from '../../ports/store';
import { fromJson } from '../json';
import type { ChainHead } from '../ledger/chain-head';
import type { AppointmentRow, Database, UnitRow } from '../tables';
import { unitFrom } from '../units/unit-rows';
import { keysOf } from './asked-change';
import type { ReviewCache } from './review-cache';
import { itemsFrom, reviewFrom, type ReviewHeader } from './review-rows';

export interface LockedReview {
  readonly loaded: LoadedReview;
  readonly stamp: string;
  readonly head: ChainHead;
  /** Those of the requests' keys that were seen before. */
  readonly seen: ReadonlySet<string>;
}

interface LoadedRow {
  readonly stamp: string;
  /** Null where the cache's is the same. */
  readonly review: string | null;
  readonly version: number;
  readonly chain_position: number;
  readonly chain_hash: string;
  readonly items: string | null;
  readonly unit: string;
  readonly appointments: string | null;
  readonly counters: string | null;
  readonly seen: readonly string[];
}

/** Locks the review and the counters that the requests ask for and loads all that their rules need, in one round trip; null where there is no such review. */
export async function loadForChange(db: Database, cache: ReviewCache, requests: readonly ChangeRequest[]): Promise<LockedReview | null> {
  const { tenantId = '', reviewId = '' } = requests[0] ?? {};
  const counters = [...new Set(requests.flatMap((request) => request.counters ?? []))];
  const kept = cache.find(tenantId, reviewId);
  const keys = requests.flatMap(keysOf);
  const { rows } = await sql<LoadedRow>`select * from load_for_changes(${tenantId}, ${reviewId}, ${keys}, ${counters}, ${kept?.stamp ?? null})`.execute(db);
  const row = rows[0];
  if (!row) {
    return null;
  }
  const numbers = row.counters === null ? {} : fromJson<Record<string, number>>(row.counters);

  return {
    loaded: {
      review: reviewOf(row) ?? keptReview(kept),
      unit: unitFrom(fromJson<UnitRow>(row.unit), row.appointments === null ? [] : fromJson<AppointmentRow[]>(row.appointments)),
      counters: Object.fromEntries(counters.map((name) => [name, numbers[name] ?? 0])),
    },
    stamp: row.stamp,
    head: { chain: `review:${reviewId}`, position: row.chain_position, hash: row.chain_hash },
    seen: new Set(row.seen),
  };
}

function reviewOf(row: LoadedRow): Review | null {
  if (row.review === null) {
    return null;
  }
  const { data, ...header } = fromJson<ReviewHeader & { readonly data: unknown }>(row.review);

  return reviewFrom({ header, data, version: row.version, items: itemsFrom(row.items) });
}

function keptReview(kept: { readonly review: Review } | null): Review {
  if (!kept) {
    throw new Error('the database left out a review that is not kept');
  }

  return kept.review;
}
