import { versionOf } from '../../../src/domain/action/action';
import { action as words } from '../../../src/i18n/sv/action';
import type { CardElement } from '../card';
import { press } from '../elements';
import { showActionInTab, type ActionContext } from './action-context';

/** Characters that an answer may have. */
const LONGEST = 2_000;

/** What this person may do, then the way to the tab: at most five. A request that waits is answered before another day is asked for. */
export function actionButtons(context: ActionContext): readonly CardElement[] {
  const { may, action } = context.reading;
  const answers = may.includes('answer-later') ? [press(words.verbs.approve, 'action-later-approve', signed(context, 'action-later-approve'), { primary: true }), declines(context)] : [];
  const reports = may.includes('report') ? [isDone(context), goesOn(context)] : [];
  const later = answers.length === 0 && may.includes('ask-later') ? [asksForLater(context)] : [];

  return [...answers, ...reports, ...later, showActionInTab(context, action.number)];
}

function isDone(context: ActionContext): CardElement {
  const text = { id: 'done', label: words.fields.done, isMultiline: true, isRequired: true, errorMessage: words.fields.doneRequired, maxLength: LONGEST };

  return asks(words.verbs.done, [{ type: 'Input.Text', ...text }], sends(context, words.send.done, 'action-done'));
}

function goesOn(context: ActionContext): CardElement {
  return asks(words.verbs.inProgress, [{ type: 'Input.Text', id: 'progress', label: words.fields.inProgress, isMultiline: true, maxLength: LONGEST }], sends(context, words.send.inProgress, 'action-in-progress'));
}

function asksForLater(context: ActionContext): CardElement {
  const date = { id: 'dueDate', label: words.fields.dueDate, isRequired: true, errorMessage: words.fields.dueDateRequired, min: context.reading.action.dueDate };
  const reason = { id: 'reason', label: words.fields.reason, isMultiline: true, isRequired: true, errorMessage: words.fields.reasonRequired, maxLength: LONGEST };

  return asks(words.verbs.later, [{ type: 'Input.Date', ...date }, { type: 'Input.Text', ...reason }], sends(context, words.send.later, 'action-later'));
}

function declines(context: ActionContext): CardElement {
  return asks(words.verbs.decline, [{ type: 'Input.Text', id: 'decline', label: words.fields.decline, isMultiline: true, maxLength: LONGEST }], sends(context, words.send.decline, 'action-later-decline'));
}

/** A button that unfolds what is asked for, with the one that sends it. */
function asks(title: string, body: readonly CardElement[], send: CardElement): CardElement {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions: [send] } };
}

function sends(context: ActionContext, title: string, verb: string): CardElement {
  return press(title, verb, signed(context, verb), { takesInputs: true });
}

function signed({ signer, tenantId, reading }: ActionContext, verb: string) {
  return signer.signAction({ tenantId, verb, action: reading.action.number, version: versionOf(reading.action) });
}
