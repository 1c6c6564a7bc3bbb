/** What Teams takes: 7 a second and 60 in half a minute in each chat (rate-limit of its documents), 30 a second in all. */
const inEachChat: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 60, within: 30_000 },
];
const inAll: readonly Limit[] = [{ most: 30, within: 1_000 }];

/** So many chats are remembered; then those at rest are forgotten. */
const MOST_CHATS = 1_000;

/** At most so many in any such stretch of milliseconds. */
interface Limit {
  readonly most: number;
  readonly within: number;
}

/** The pace of what this process sends. Whoever waits for a turn in one chat takes none from the others. */
export interface Pace {
  /** Resolves when a message may be sent in the chat. */
  turnIn(conversationId: string): Promise<void>;
  /** An answer to a person goes at once; what comes after it keeps the distance. */
  count(conversationId: string): void;
}

export function createPace(): Pace {
  const chats = new Map<string, Line>();
  const all = createLine(inAll);

  function lineOf(conversationId: string): Line {
    if (chats.size >= MOST_CHATS) {
      forgetResting(chats);
    }
    const line = chats.get(conversationId) ?? createLine(inEachChat);
    chats.set(conversationId, line);

    return line;
  }

  return {
    async turnIn(conversationId) {
      await until(lineOf(conversationId).take());
      await until(all.take());
    },
    count(conversationId) {
      lineOf(conversationId).note();
      all.note();
    },
  };
}

interface Line {
  /** The moment of the next free place, which is taken. */
  take(): number;
  /** Somebody went past the line. */
  note(): void;
  isResting(): boolean;
}

function createLine(limits: readonly Limit[]): Line {
  const longest = Math.max(...limits.map(({ most }) => most));
  let taken: readonly number[] = [];

  function enter(at: number): number {
    taken = [...taken, at].toSorted((left, right) => left - right).slice(-longest);

    return at;
  }

  return {
    take: () => enter(Math.max(performance.now(), taken.at(-1) ?? 0, ...limits.map(({ most, within }) => (taken.at(-most) ?? Number.NEGATIVE_INFINITY) + within))),
    note: () => void enter(performance.now()),
    isResting: () => (taken.at(-1) ?? 0) < performance.now() - Math.max(...limits.map(({ within }) => within)),
  };
}

async function until(moment: number): Promise<void> {
  const left = moment - performance.now();
  if (left > 0) {
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}

function forgetResting(chats: Map<string, Line>): void {
  for (const [conversationId, line] of chats) {
    if (line.isResting()) {
      chats.delete(conversationId);
    }
  }
}
