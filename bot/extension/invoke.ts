import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import type { CardSigner } from '../cards/card-data';
import type { Note } from '../context/asked';
import type { ExtensionAnswer } from './extension-answer';

/** One thing that a person does with the message extension. */
export interface ExtensionInvoke {
  /** The activity's name. */
  readonly name: string;
  answer(call: ExtensionCall): Promise<ExtensionAnswer> | ExtensionAnswer;
  /** What somebody is answered whom no unit of ours knows; left out: whom to ask. */
  readonly toStranger?: (call: StrangerCall) => ExtensionAnswer;
}

/** What is sent, and nobody's right to anything. */
export interface StrangerCall {
  readonly name: string;
  /** As the activity has it: read by `read-extension`. */
  readonly value: unknown;
  /** `https://<host>`: the one whose links are ours. */
  readonly publicUrl: string;
}

export interface ExtensionCall extends StrangerCall {
  readonly world: World;
  readonly principal: Principal;
  readonly conversationId: string;
  readonly signer: CardSigner;
  readonly note: Note;
}
