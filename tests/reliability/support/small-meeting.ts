import { createCardSigner } from '../../../bot/cards/card-data';
import { undoDecision } from '../../../src/usecases/decision/undo-decision';
import { chatPeople, tenantId, type BotFixture } from '../../bot/support/bot-fixture';

type Body = Readonly<Record<string, unknown>>;

/** Something said or pressed, as the activity of the moment; or something done elsewhere. */
export type Step = { readonly activity: (fixture: BotFixture, tellsTime: boolean) => Promise<Body> } | { readonly deed: (fixture: BotFixture) => Promise<unknown> };

/** One more delivery of an earlier step's activity. */
export interface Replay {
  readonly of: number;
  readonly after: number;
  readonly hasNewId: boolean;
  /** Milliseconds that pass before it, where they may. */
  readonly wait: number;
}

const signer = createCardSigner('a key for the tests');
let said = 0;

export const meeting: readonly Step[] = [
  says('sekreterare', 'punkt 1'),
  says('sekreterare', 'nästa'),
  presses('ledamot-1', 'answer-agree', 'A3'),
  presses('ledamot-2', 'answer-disagree', 'A3'),
  presses('ledamot-1', 'answer-disagree', 'A3'),
  presses('ledamot-1', 'answer-agree', 'A3'),
  presses('chef', 'decide-as-proposed', 'A3'),
  { deed: ({ world, reviewId }) => undoDecision(world, { tenantId, personId: 'chef' }, { reviewId, itemId: 'A3' }) },
  presses('chef', 'decide-as-proposed', 'A3'),
  says('sekreterare', 'nästa'),
  presses('sekreterare', 'note', 'A4'),
];

/** What has become of the review, without what differs from run to run. */
export async function endOf(fixture: BotFixture): Promise<unknown> {
  const { world, reviewId } = fixture;
  const { openItemId, items } = await fixture.review();
  const rows = await world.store.ledger.rows(tenantId, `review:${reviewId}`);
  const actions = await world.store.reviews.actionsOf(tenantId, reviewId);

  return {
    openItem: openItemId,
    items: items.map(({ id, openedAt, decision, answers }) => ({ id, isOpened: openedAt !== null, outcome: decision?.outcome ?? null, answers: answers.map(({ personId, choice }) => [personId, choice]) })),
    actions: actions.map(({ state }) => state),
    verbs: rows.map(({ verb }) => verb),
    actors: rows.map(({ actor }) => actor),
  };
}

/** The activity once more, if it may still come: what does not tell when it was said is known again for a while only. */
export function deliverAgain(
  delivered: readonly ({ readonly activity: Body; readonly at: number } | undefined)[],
  { of, hasNewId, wait }: Replay,
  { now, tellsTime }: { readonly now: { value: Date }; readonly tellsTime: boolean },
): Body | null {
  const first = delivered[of];
  if (!first) {
    return null;
  }
  const { activity, at } = first;
  const age = now.value.getTime() - at;
  const stillKnown = tellsTime ? Number.POSITIVE_INFINITY : knownFor(activity);
  if (hasNewId && age > stillKnown) {
    return null;
  }
  now.value = new Date(now.value.getTime() + Math.min(wait, hasNewId ? Math.max(0, stillKnown - age) : wait));

  return hasNewId ? { ...activity, id: `again-${(said += 1)}`, timestamp: now.value.toISOString() } : activity;
}

/** Milliseconds, as `bot/context/delivery-keys.ts` has it. */
function knownFor({ type, text }: Body): number {
  if (type === 'invoke') {
    return 120_000;
  }

  return text === 'nästa' ? 15_000 : 60_000;
}

function says(person: string, text: string): Step {
  return { activity: async (fixture, tellsTime) => ({ text, ...at(fixture, person, tellsTime) }) };
}

/** A press on the card as it is drawn just now. */
function presses(person: string, verb: string, item: string): Step {
  return {
    async activity(fixture, tellsTime) {
      const review = await fixture.review();
      const version = review.items.find(({ id }) => id === item)?.proposal?.version ?? 0;
      const data = signer.sign({ tenantId, verb, review: review.id, item, version, drawn: review.version });

      return { type: 'invoke', name: 'adaptiveCard/action', replyToId: `card-${item}`, value: { action: { type: 'Action.Execute', verb, data } }, ...at(fixture, person, tellsTime) };
    },
  };
}

function at(fixture: BotFixture, person: string, tellsTime: boolean): Body {
  const objectId = chatPeople.find(({ id }) => id === person)?.objectId;
  said += 1;

  return {
    id: `first-${said}`,
    timestamp: fixture.now.value.toISOString(),
    ...(tellsTime ? { localTimestamp: new Date(fixture.now.value.getTime() + said).toISOString() } : {}),
    from: { id: `29:${objectId}`, aadObjectId: objectId },
    conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat', isGroup: true },
  };
}
