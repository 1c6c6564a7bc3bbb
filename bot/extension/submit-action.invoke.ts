import { RefusalError } from '../../src/domain/errors';
import { bot } from '../../src/i18n/sv/bot';
import { extension as words } from '../../src/i18n/sv/extension';
import { refusalText } from '../../src/i18n/sv/refusals';
import type { Review } from '../../src/domain/review/review';
import { makeAction } from '../../src/usecases/decision/make-action';
import { makeActionCard } from '../cards/make-action/make-action.card';
import { itemPlace } from '../commands/item-place';
import { dialog, lineFor, type ExtensionAnswer } from './extension-answer';
import type { ExtensionCall, ExtensionInvoke } from './invoke';
import { makeActionPlaces } from './make-action-places';
import { readSubmitted } from './read-extension';

type Submitted = NonNullable<ReturnType<typeof readSubmitted>>;

/** The filled dialog of "Gör till åtgärd": carried out once however often it is delivered (T18). What is wrong comes back in the dialog with all that was written. */
export const submitActionInvoke: ExtensionInvoke = {
  name: 'composeExtension/submitAction',
  async answer(call) {
    const submitted = readSubmitted(call.value);
    if (!submitted) {
      throw new RefusalError({ code: 'card-not-genuine', details: {} });
    }
    call.signer.checkDialog(call.principal, submitted);
    call.note({ command: 'makeAction', review: submitted.review });
    try {
      return lineFor(call.name, doneText(await carriedOut(call, submitted), submitted));
    } catch (error) {
      if (!(error instanceof RefusalError)) {
        throw error;
      }

      return askedAgain(call, submitted, refusalText(error.refusal));
    }
  },
};

function carriedOut({ world, principal }: ExtensionCall, submitted: Submitted): Promise<Review> {
  const [unitId = '', role = ''] = submitted.role.split('/');
  if (submitted.review === '') {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return makeAction(world, principal, {
    reviewId: submitted.review,
    text: submitted.text,
    unitId,
    role,
    dueDate: submitted.dueDate,
    ownItemId: ownItemId(submitted),
    requestKey: `dialog:${submitted.nonce}`,
  });
}

function ownItemId({ nonce }: Submitted): string {
  return `egen-${nonce}`;
}

function doneText(review: Review, submitted: Submitted): string {
  const own = review.items.find(({ id }) => id === ownItemId(submitted));
  if (own) {
    return words.makeAction.inOwnItem(itemPlace(review, own));
  }
  const text = submitted.text.trim().replace(/^att\s+/i, '');
  const item = review.items.find(({ proposal }) => proposal?.clauses.some((clause) => clause.text === text && clause.assignment?.dueDate === submitted.dueDate));

  return item ? words.makeAction.inProposal(itemPlace(review, item)) : bot.nothingNew;
}

/** The same dialog, so that a later try is still the same request. */
async function askedAgain(call: ExtensionCall, { nonce, mac, ...fields }: Submitted, reason: string): Promise<ExtensionAnswer> {
  const places = await makeActionPlaces(call);

  return dialog(words.makeAction.title, makeActionCard(places, { data: { nonce, mac }, fields, reason }));
}
