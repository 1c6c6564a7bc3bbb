import { useEffect, useState } from 'react';

/** How often a clock on the page moves. */
const TICK_MILLISECONDS = 5_000;

/** The server's present moment, in milliseconds: its last reading and what has passed here since. This device's own clock may be wrong. */
export function useServerNow(readAt: string): number {
  const [passed, setPassed] = useState({ readAt, milliseconds: 0 });

  useEffect(() => {
    const from = performance.now();
    const timer = setInterval(() => setPassed({ readAt, milliseconds: performance.now() - from }), TICK_MILLISECONDS);

    return () => clearInterval(timer);
  }, [readAt]);

  return Date.parse(readAt) + (passed.readAt === readAt ? passed.milliseconds : 0);
}
