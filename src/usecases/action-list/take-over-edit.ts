import { RefusalError } from '../../domain/errors';
import type { RowEdit } from '../../domain/action-list/row-edit';
import type { Principal } from '../../domain/unit/unit';
import type { MirroredAction } from '../../ports/action-list-store';
import { askForLater } from '../action/ask-for-later';
import { commentOnAction } from '../action/comment-on-action';
import { reportAction } from '../action/report-action';
import type { ActionListTexts, ActionListWorld } from './action-list-world';

export interface EditToTake {
  readonly principal: Principal;
  readonly mirrored: MirroredAction;
  readonly edit: RowEdit;
  /** The row's id and eTag: the same edit is never taken over twice. */
  readonly key: string;
}

/**
 * Takes over what somebody has changed in a row, by the same rules as in the tab: who may, what has to be said, what the head approves.
 * Answers what the row has to say about it; '' where all of it holds.
 */
export async function takeOverEdit(world: ActionListWorld, texts: ActionListTexts, { principal, mirrored, edit, key }: EditToTake): Promise<string> {
  const { number } = mirrored.action;
  const { state, dueDate, comment = '', isBeyondTheirs } = edit;
  const now = world.clock.now();
  const notes: string[] = [];
  const attempt = async (change: () => Promise<unknown>): Promise<void> => {
    try {
      await change();
    } catch (fault) {
      if (!(fault instanceof RefusalError)) {
        throw fault;
      }
      notes.push(texts.putBack(fault.refusal, comment, now));
    }
  };

  if (state === null || state === 'open' || state === 'undone') {
    notes.push(texts.putBack('state-unreadable', comment, now));
  }
  if (dueDate === null) {
    notes.push(texts.putBack('date-unreadable', comment, now));
  }
  if (state === 'in-progress' || state === 'done') {
    await attempt(() => reportAction(world, principal, { number, state, comment, requestKey: `${key}:state` }));
  }
  if (dueDate) {
    await attempt(async () => {
      const asked = await askForLater(world, principal, { number, dueDate, reason: comment, requestKey: `${key}:day` });
      notes.push(...(asked.extension?.dueDate === dueDate ? [texts.laterAsked(dueDate, now)] : []));
    });
  }
  if (comment !== '' && state === undefined && dueDate === undefined) {
    await attempt(() => commentOnAction(world, principal, { number, comment, requestKey: `${key}:comment` }));
  }
  if (isBeyondTheirs) {
    notes.push(texts.putBack('read-only', '', now));
  }

  return notes.join('\n\n');
}
