import type { ReviewVerb, ReviewView } from '../../contracts/review';
import type { Duty } from '../../domain/unit/duty';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { bearer } from './present-names';

export type NextStep = ReviewView['nextStep'];

/** The step with its verb, if the person may do it now. */
export function mine(reading: ReviewReading, verb: ReviewVerb, text: string): NextStep | null {
  return reading.may.review.includes(verb) ? { text, verb } : null;
}

/** What is waited for, and the name of who does it. */
export function waiting(reading: ReviewReading, duty: Duty, what: string): NextStep {
  return { text: httpText.nextStep.waiting.by(what, bearer(reading, duty)?.name ?? null), verb: null };
}
