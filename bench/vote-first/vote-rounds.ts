import { Agent } from 'node:http';
import { sendPress } from './send-press';
import type { VoteServer } from './vote-server';

const ROUNDS = 9;
const ANSWERS_PER_CONNECTION = 20;

const doors = ['ours', 'minimal', 'echo'] as const;

/** Each door's rounds, each with the milliseconds of every answer in it. */
export type DoorTimes = Readonly<Record<(typeof doors)[number], readonly (readonly number[])[]>>;

/** The three doors by turns, each with ten connections at once; the first turn is not counted. */
export async function voteRounds(server: VoteServer): Promise<DoorTimes> {
  const times: Record<(typeof doors)[number], (readonly number[])[]> = { ours: [], minimal: [], echo: [] };
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const door of doors) {
      const round = await answerAtOnce(server, { door, turn });
      if (turn > 0) {
        times[door].push(round);
      }
    }
  }

  return times;
}

async function answerAtOnce({ url, token, people }: VoteServer, { door, turn }: { readonly door: string; readonly turn: number }): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const times = await Promise.all(
    people.map(async (presses) => {
      const own: number[] = [];
      for (const body of presses.slice(turn * ANSWERS_PER_CONNECTION, (turn + 1) * ANSWERS_PER_CONNECTION)) {
        const startedAt = performance.now();
        await sendPress(`${url}/${door}`, { agent, token, body });
        own.push(performance.now() - startedAt);
      }

      return own;
    }),
  );
  agent.destroy();

  return times.flat();
}
