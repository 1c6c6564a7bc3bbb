/** Lets work on the same thing be done one piece after the other within this process, in the order in which it was asked for. */
export class InTurn {
  private readonly last = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const own = before.then(work, work);
    this.last.set(key, own);
    const leave = () => {
      if (this.last.get(key) === own) {
        this.last.delete(key);
      }
    };
    own.then(leave, leave);

    return own;
  }
}
