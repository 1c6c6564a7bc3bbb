import { isSame, type Draft } from './draft';
import type { ItemField } from './item-field';

export type DraftVerdict = 'nothing' | 'saved' | 'conflict' | 'incomplete' | 'send';

/**
 * What is to be done with a draft, given what the server has now. It is sent only over the text that the person began from;
 * anything else that stands there was written by somebody else and is theirs to choose about.
 */
export function verdictOn(draft: Draft, theirs: unknown, field: ItemField<unknown>): DraftVerdict {
  if (draft.state === 'conflict' || draft.state === 'saved') {
    return 'nothing';
  }
  if (isSame(theirs, draft.value)) {
    return 'saved';
  }
  if (!isSame(theirs, draft.base)) {
    return 'conflict';
  }

  return field.isComplete && !field.isComplete(draft.value) ? 'incomplete' : 'send';
}
