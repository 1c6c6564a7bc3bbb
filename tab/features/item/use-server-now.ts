import { useEffect, useState } from 'react';

/** How often a clock on the page moves. */
const TICK_MILLISECONDS = 5_000;

/** The server's present moment, in milliseconds: its last reading and what has passed here since. This device's own clock may be wrong. */
export function useServerNow(readAt: string): number {
  const [reading, setReading] = useState({ readAt, at: performance.now() });
  const [elapsed, setElapsed] = useState(0);

  if (reading.readAt !== readAt) {
    setReading({ readAt, at: performance.now() });
    setElapsed(0);
  }

  useEffect(() => {
    const timer = setInterval(() => setElapsed(performance.now() - reading.at), TICK_MILLISECONDS);

    return () => clearInterval(timer);
  }, [reading]);

  return Date.parse(reading.readAt) + elapsed;
}
