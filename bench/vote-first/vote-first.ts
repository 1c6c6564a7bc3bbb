import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { beside, median, round, type BenchResult } from '../bench-result';
import type { VoteServer } from './vote-server';

const ROUNDS = 9;
const ANSWERS_PER_CONNECTION = 20;
const GOAL = 2;

/** A svar from HTTP in to committed and answered, at ten connections, against one minimal durable transaction behind the same adapter. */
export async function voteFirst(serverFile: string): Promise<BenchResult> {
  const child = fork(serverFile, ['bench', '--vote-server'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const [server] = (await once(child, 'message')) as [VoteServer];
    const doors = ['ours', 'minimal', 'echo'] as const;
    const medians: Record<(typeof doors)[number], number[]> = { ours: [], minimal: [], echo: [] };
    for (let turn = -1; turn < ROUNDS; turn += 1) {
      for (const door of doors) {
        const milliseconds = await answerAtOnce(server, door);
        if (turn >= 0) {
          medians[door].push(milliseconds);
        }
      }
    }

    return { ...beside('vote-first', 'ms', { ours: median(medians.ours), yardstick: median(medians.minimal), goal: GOAL }), note: `bare echo ${round(median(medians.echo))} ms` };
  } finally {
    child.disconnect();
  }
}

/** The median of all connections' answers in one round. */
async function answerAtOnce(server: VoteServer, door: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: server.people.length });
  const times = await Promise.all(
    server.people.map(async (person) => {
      const own: number[] = [];
      for (let index = 0; index < ANSWERS_PER_CONNECTION; index += 1) {
        const startedAt = performance.now();
        await post(`${server.url}/${door}`, { agent, token: server.token, body: withId(index % 2 === 0 ? person.agree : person.disagree) });
        own.push(performance.now() - startedAt);
      }

      return own;
    }),
  );
  agent.destroy();

  return median(times.flat());
}

let sent = 0;

/** Each delivery is an activity of its own. */
function withId(activity: string): string {
  sent += 1;

  return activity.replace('{', `{"id":"bench-${sent}",`);
}

function post(url: string, what: { readonly agent: Agent; readonly token: string; readonly body: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent: what.agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${what.token}` } }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`))));
    });
    call.on('error', reject);
    call.end(what.body);
  });
}
