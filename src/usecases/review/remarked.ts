import type { Remark, Review } from '../../domain/review/review';

/** The review with a remark of what was done with the meeting itself, by whom and why. */
export function remarked(review: Review, remark: { readonly verb: Remark['verb']; readonly by: string; readonly reason: string; readonly now: Date }): Review {
  return { ...review, remarks: [...review.remarks, { verb: remark.verb, by: remark.by, reason: remark.reason.trim(), at: remark.now.toISOString() }] };
}
