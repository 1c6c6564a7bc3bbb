import { Agent } from 'node:http';
import { percentile, round, type BenchResult } from '../bench-result';
import { sendPress } from './send-press';
import type { VoteServer } from './vote-server';
import { withVoteServer } from './with-vote-server';

const ANSWERS = 1_300;
const SECONDS = 5;
const GOAL_SECONDS = 2;

/** 1,300 svar in five seconds on one review: from when each was to be sent until it is answered, the slowest but for five in a hundred; all in the record. */
export async function burst(serverFile: string): Promise<readonly BenchResult[]> {
  const { times, counted } = await withVoteServer(serverFile, async (server) => {
    const before = await countedBy(server);

    return { times: await sendAll(server), counted: (await countedBy(server)) - before };
  });
  const ours = percentile(times, 95) / 1_000;

  return [{ name: 'burst', ours: round(ours), yardstick: null, unit: 's', ratio: null, goal: GOAL_SECONDS, met: ours < GOAL_SECONDS && counted === ANSWERS, note: `${counted}/${ANSWERS}` }];
}

/** Each at its own time, whether or not those before it are answered; a person's own come one after the other. */
async function sendAll({ url, token, people }: VoteServer): Promise<readonly number[]> {
  const startsAt = performance.now() + 100;
  const times = await Promise.all(
    people.map(async (presses, person) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const own = await Promise.all(
        presses.slice(0, ANSWERS / people.length).map(async (body, index) => {
          const dueAt = startsAt + ((index * people.length + person) * SECONDS * 1_000) / ANSWERS;
          await new Promise((resolve) => setTimeout(resolve, dueAt - performance.now()));
          await sendPress(`${url}/ours`, { agent, token, body });

          return performance.now() - dueAt;
        }),
      );
      agent.destroy();

      return own;
    }),
  );

  return times.flat();
}

async function countedBy({ countUrl }: VoteServer): Promise<number> {
  return (await (await fetch(countUrl)).json()) as number;
}
