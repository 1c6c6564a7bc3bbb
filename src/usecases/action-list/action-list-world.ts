import type { Refusal } from '../../domain/refusal';
import type { ActionListLibrary } from '../../ports/action-list';
import type { World } from '../../ports/world';

/** The world with the action lists in SharePoint. */
export interface ActionListWorld extends World {
  readonly actionList: ActionListLibrary;
}

/** What a row says of a change that was put back, ready to read; `words` are what the person had written, so that nothing is lost. */
export interface ActionListTexts {
  putBack(reason: Refusal | 'unknown-person' | 'read-only' | 'state-unreadable' | 'date-unreadable', words: string, at: Date): string;
  /** The change was taken over, but the day waits for the head. */
  laterAsked(day: string, at: Date): string;
  rowRemoved(at: Date): string;
}
