import { extension as words } from '../../src/i18n/sv/extension';
import { LONGEST_UPPDRAG } from '../../src/usecases/decision/make-action';
import { makeActionCard } from '../cards/make-action/make-action.card';
import { dialog, lineFor } from './extension-answer';
import type { ExtensionInvoke } from './invoke';
import { makeActionPlaces } from './make-action-places';
import { messageText } from './message-text';
import { readMessage } from './read-extension';

/** "Gör till åtgärd" on a message: the dialog with its text, or whom to ask where the person may not. */
export const fetchTaskInvoke: ExtensionInvoke = {
  name: 'composeExtension/fetchTask',
  async answer(call) {
    const message = readMessage(call.value);
    if (message === null) {
      return lineFor(call.name, words.notUnderstood);
    }
    const places = await makeActionPlaces(call);
    if (places.reviews.length === 0) {
      return lineFor(call.name, places.who.length > 0 ? words.makeAction.notYours(places.who) : words.makeAction.noReview);
    }
    const data = call.signer.signDialog({ ...call.principal, nonce: call.world.identifiers.create() });
    const fields = { text: messageText(message, LONGEST_UPPDRAG), role: '', dueDate: '', review: '' };

    return dialog(words.makeAction.title, makeActionCard(places, { data, fields, reason: null }));
  },
};
