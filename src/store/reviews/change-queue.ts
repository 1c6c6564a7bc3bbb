import type { AskedChange, ChangeOutcome } from './asked-change';

/** Changes that are made in one transaction at most. */
const MOST_TOGETHER = 50;

interface Waiting {
  readonly asked: AskedChange;
  readonly resolve: (answer: Extract<ChangeOutcome, { readonly answer: unknown }>['answer']) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Makes the changes of one review in the order in which they were asked for within this process: the first at once, and those that come
 * while it is made together with the next commit. A rush of answers then costs a few transactions instead of one each, and what is kept of
 * the review is still right when the next ones load it.
 */
export class ChangeQueue {
  private readonly waiting = new Map<string, Waiting[]>();

  /** `change` answers as many of the changes as it made, from the first; the rest comes again. */
  constructor(private readonly change: (asked: readonly AskedChange[]) => Promise<readonly ChangeOutcome[]>) {}

  ask(asked: AskedChange): Promise<Extract<ChangeOutcome, { readonly answer: unknown }>['answer']> {
    const key = `${asked.request.tenantId} ${asked.request.reviewId}`;

    return new Promise((resolve, reject) => {
      const queue = this.waiting.get(key);
      const entry = { asked, resolve, reject };
      if (queue) {
        queue.push(entry);
      } else {
        const begun = [entry];
        this.waiting.set(key, begun);
        void this.work(key, begun);
      }
    });
  }

  private async work(key: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const together = queue.slice(0, MOST_TOGETHER);
      const outcomes = await this.made(together);
      queue.splice(0, outcomes.length);
      for (const [index, outcome] of outcomes.entries()) {
        const { resolve, reject } = together[index] ?? never();
        if ('answer' in outcome) {
          resolve(outcome.answer);
        } else {
          reject(outcome.fault);
        }
      }
    }
    this.waiting.delete(key);
  }

  /** Where several cannot be saved together, the first is tried alone, so that nobody's change is lost for another's. */
  private async made(together: readonly Waiting[]): Promise<readonly ChangeOutcome[]> {
    try {
      return await this.change(together.map(({ asked }) => asked));
    } catch (fault) {
      return together.length === 1 ? [{ fault }] : this.made(together.slice(0, 1));
    }
  }
}

function never(): never {
  throw new Error('more changes were answered than were asked for');
}
