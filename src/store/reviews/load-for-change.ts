import { sql } from 'kysely';
import type { Review } from '../../domain/review/review';
import type { ChangeRequest, LoadedReview } from '../../ports/store';
import { fromJson } from '../json';
import type { ChainHead } from '../ledger/chain-head';
import type { AppointmentRow, Database, UnitRow } from '../tables';
import { unitFrom } from '../units/unit-rows';
import type { ReviewCache } from './review-cache';
import { itemsFrom, reviewFrom, type ReviewHeader } from './review-rows';

export interface LockedReview {
  readonly loaded: LoadedReview;
  readonly stamp: string;
  readonly head: ChainHead;
  /** One of the request's keys was seen before. */
  readonly seen: boolean;
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
  readonly seen: boolean;
}

/** Locks the review and its counters and loads all that a rule needs, in one round trip; null where there is no such review. */
export async function loadForChange(db: Database, cache: ReviewCache, request: ChangeRequest): Promise<LockedReview | null> {
  const counters = [...new Set(request.counters ?? [])];
  const kept = cache.find(request.tenantId, request.reviewId);
  const keys = [...(request.requestKey === null ? [] : [request.requestKey]), ...(request.alsoKnownAs ?? []), ...(request.formerlyKnownAs ?? [])];
  const { rows } = await sql<LoadedRow>`select * from load_review_once(${request.tenantId}, ${request.reviewId}, ${keys}, ${counters}, ${kept?.stamp ?? null})`.execute(db);
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
    head: { chain: `review:${request.reviewId}`, position: row.chain_position, hash: row.chain_hash },
    seen: row.seen,
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
