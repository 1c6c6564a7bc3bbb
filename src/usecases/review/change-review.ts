import type { Action } from '../../domain/action/action';
import { localDateOf } from '../../domain/calendar/local-date';
import { documentOf, toBeRewritten, withDocument } from '../../domain/document/review-document';
import { RefusalError } from '../../domain/errors';
import { refused, type Result } from '../../domain/result';
import { inState, type Verb } from '../../domain/review/lifecycle';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import { mayDo, mayRead, type Actor } from '../../policies/review-policy';
import type { OutboxMessage } from '../../ports/outbox';
import type { LoadedReview } from '../../ports/store';
import type { World } from '../../ports/world';
import { actorIn } from './actor-in';

/** What every changing use case is asked with. `requestKey`: the caller's own id, so that a repeated request does nothing twice. */
export interface ChangeInput {
  readonly reviewId: string;
  readonly requestKey?: string | null | undefined;
}

/** What a rule answers: the new review, what the ledger keeps of it, which cards show it. */
export interface RuleOutcome {
  readonly review: Review;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly cards?: readonly string[];
  readonly messages?: readonly OutboxMessage[];
  readonly actions?: readonly Action[];
  readonly counters?: Readonly<Record<string, number>>;
}

export interface ChangeSpecification extends ChangeInput {
  /** What is done; where it depends on where the review stands, reckoned from it. */
  readonly verb: Verb | ((review: Review, actor: Actor) => Verb);
  readonly counters?: readonly string[] | undefined;
  readonly rule: (loaded: LoadedReview, actor: Actor, now: Date) => Result<RuleOutcome>;
}

/**
 * The one way in which a review is changed: right, state and rule are checked inside the transaction; ledger and outbox are
 * committed with the change; the live stream is told afterwards. A refusal is thrown as `RefusalError` and nothing is changed.
 * A rule that gives back the same review object has nothing to save.
 */
export async function changeReview(world: World, principal: Principal, specification: ChangeSpecification): Promise<Review> {
  const { tenantId, personId } = principal;
  const now = world.clock.now();
  const answer = await world.store.reviews.change(
    { tenantId, reviewId: specification.reviewId, requestKey: specification.requestKey ?? null, counters: specification.counters ?? [] },
    (loaded) => {
      const actor = actorIn(world, loaded, personId, localDateOf(now));
      const verb = typeof specification.verb === 'function' ? specification.verb(loaded.review, actor) : specification.verb;
      const outcome = permitted(actor, loaded, { verb, rule: specification.rule }, now);
      if (!outcome.ok) {
        return outcome;
      }
      const { review, payload, cards = [], messages = [], ...rest } = outcome.value;

      return {
        ok: true,
        value: {
          ...rest,
          review,
          ledger: review === loaded.review ? null : { verb, actor: personId, at: now.toISOString(), payload },
          outbox: [...messages, ...cards.map((cardKey) => cardMessage(review.id, cardKey))],
          result: null,
        },
      };
    },
  );
  if (answer.kind === 'refused') {
    throw new RefusalError(answer.refusal);
  }
  world.live.publish({ tenantId, reviewId: answer.review.id, version: answer.review.version });

  return answer.review;
}

/** The outbox row that brings a card up to the review's latest state. */
export function cardMessage(reviewId: string, cardKey: string): Extract<OutboxMessage, { readonly topic: 'chat.card' }> {
  return { topic: 'chat.card', key: `card:${reviewId}:${cardKey}`, reviewId, cardKey };
}

/** After the close, a change of the record has the draft of the minutes written anew; before it, nothing. */
export function minutesRewritten(review: Review, now: Date): Pick<RuleOutcome, 'review' | 'messages'> {
  return review.state === 'closed' ? documentRewritten(review, 'minutes', now) : { review };
}

/** A document that is there is written anew; where there is none, nothing. */
export function documentRewritten(review: Review, documentId: string, now: Date): Pick<RuleOutcome, 'review' | 'messages'> {
  const document = documentOf(review, documentId);
  if (!document) {
    return { review };
  }

  return { review: { ...review, documents: withDocument(review.documents, toBeRewritten(document, now.toISOString())) }, messages: [documentMessage(review.id, documentId)] };
}

/** The outbox row that has a document written and stored. */
export function documentMessage(reviewId: string, documentId: string): OutboxMessage {
  return { topic: 'graph.document', key: `document:${reviewId}:${documentId}`, reviewId, documentId };
}

function permitted(actor: Actor, loaded: LoadedReview, specification: { readonly verb: Verb; readonly rule: ChangeSpecification['rule'] }, now: Date): Result<RuleOutcome> {
  if (!mayRead(actor)) {
    return refused('not-found');
  }
  const right = mayDo(actor, specification.verb);
  if (!right.ok) {
    return right;
  }
  const state = inState(loaded.review, specification.verb);

  return state.ok ? specification.rule(loaded, actor, now) : state;
}
