/** Waits for the work, but no longer than so many milliseconds: then it goes on by itself, and its failure is nobody's to answer for. */
export async function waitFor(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([work, enough]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
