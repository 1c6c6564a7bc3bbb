/** Gives one holder at a time a turn, in the order in which they asked. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Waits for the turn; the answered function ends it. */
  async take(): Promise<() => void> {
    const before = this.last;
    let end = (): void => {};
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;

    return end;
  }
}
