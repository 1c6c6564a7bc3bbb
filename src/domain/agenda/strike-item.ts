import { refused, type Result } from '../result';
import type { Review } from '../review/review';
import { findItem, findOpenable, withItem } from './find-item';

/**
 * Takes an item off this review; it keeps its number and is minuted as struck. A *vid behov* item needs no reason
 * (U-65, U-76); any other does (decisions 11).
 */
export function strikeItem(review: Review, itemId: string, by: { readonly reason: string; readonly personId: string; readonly now: Date }): Result<Review> {
  const found = findOpenable(review, itemId);
  if (!found.ok) {
    return found;
  }
  if (!found.value.optional && by.reason.trim() === '') {
    return refused('item-not-optional');
  }
  const struck = withItem(review, found.value, { struck: { reason: by.reason.trim(), by: by.personId, at: by.now.toISOString() } });

  return { ok: true, value: struck.openItemId === itemId ? { ...struck, openItemId: null } : struck };
}

/** Puts a struck item back on the agenda. */
export function restoreItem(review: Review, itemId: string): Result<Review> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }

  return found.value.struck ? { ok: true, value: withItem(review, found.value, { struck: null }) } : { ok: true, value: review };
}
