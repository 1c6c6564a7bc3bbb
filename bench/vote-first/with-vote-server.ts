import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { VoteServer } from './vote-server';

/** Runs the measurement against a server in a process of its own, which ends with it. */
export async function withVoteServer<T>(serverFile: string, measure: (server: VoteServer) => Promise<T>): Promise<T> {
  const child = fork(serverFile, ['bench', '--vote-server'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const [server] = (await once(child, 'message')) as [VoteServer];

    return await measure(server);
  } finally {
    child.disconnect();
  }
}
