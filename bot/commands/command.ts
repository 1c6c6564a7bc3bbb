import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import type { ReviewReading } from '../../src/usecases/review/review-reading';
import type { CardWriter } from '../cards/card-writer';
import type { Answer } from '../context/answering';

/** One chat command: the words that mean it, and what it does. */
export interface Command {
  /** How it stands in the help. */
  readonly word: string;
  readonly does: string;
  /** All that means the command, as people write it; the first is the Swedish one. `#` stands for a number, `<text>` for what follows. */
  readonly phrases: readonly string[];
  /** True where it changes something: then a misspelt word is asked about, never acted on. */
  readonly changes: boolean;
  /** Whose it is in the review at hand, so that the help names it only to them; left out: everybody's. */
  readonly isFor?: ((reading: ReviewReading) => boolean) | undefined;
  run(call: CommandCall): Promise<Answer> | Answer;
}

export interface CommandCall {
  readonly world: World;
  readonly principal: Principal;
  readonly conversationId: string;
  readonly requestKey: string | null;
  readonly number: number | null;
  /** What follows the command's own words, as written. */
  readonly text: string;
  /** True in a chat of one: nobody else reads the answer. */
  readonly isPersonal: boolean;
  readonly cards: CardWriter;
  /** The review that the chat, or in 1:1 the person, is about now; null where there is none. */
  readonly reviewId: () => Promise<string | null>;
  /** What to say where there is no review. */
  readonly noReview: string;
}
