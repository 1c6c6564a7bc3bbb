import type { Review } from '../../domain/review/review';
import { asStored } from '../json';

/** Reviews kept at most. */
const MOST = 200;

interface Kept {
  readonly stamp: string;
  readonly review: Review;
}

/**
 * Reviews as they were last committed, so that a change need not read again what has not moved. Each save writes a new random stamp in the
 * review's row; what is kept counts only while the locked row carries the same one. Kept reviews are frozen: a rule cannot alter them.
 */
export class ReviewCache {
  private readonly kept = new Map<string, Kept>();

  find(tenantId: string, reviewId: string): Kept | null {
    return this.kept.get(nameOf(tenantId, reviewId)) ?? null;
  }

  /** Keeps what was read or, only after its commit, what was written. Items that `before` holds too are known to be as stored. */
  keep(tenantId: string, { stamp, review }: Kept, before?: Review): void {
    const name = nameOf(tenantId, review.id);
    const known = new Set(before?.items);
    const { items, ...header } = review;
    const kept = frozen({ ...asStored(header), items: items.map((item) => (frozen(known.has(item) ? item : asStored(item)))) });
    this.kept.delete(name);
    this.kept.set(name, { stamp, review: kept });
    this.forgetOldest();
  }

  private forgetOldest(): void {
    const oldest = this.kept.keys().next();
    if (this.kept.size > MOST && !oldest.done) {
      this.kept.delete(oldest.value);
    }
  }
}

function nameOf(tenantId: string, reviewId: string): string {
  return JSON.stringify([tenantId, reviewId]);
}

/** Frozen to the leaves. A part that is frozen already is so to its own. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }

  return value;
}
