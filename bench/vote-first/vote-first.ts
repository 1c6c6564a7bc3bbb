import { beside, median, round, type BenchResult } from '../bench-result';
import { voteRounds } from './vote-rounds';
import { withVoteServer } from './with-vote-server';

const GOAL = 2;

/** A svar from HTTP in to committed and answered, at ten connections, against one minimal durable transaction behind the same adapter. */
export async function voteFirst(serverFile: string): Promise<readonly BenchResult[]> {
  const { ours, minimal, echo } = await withVoteServer(serverFile, voteRounds);
  const middle = (rounds: readonly (readonly number[])[]) => median(rounds.map(median));

  return [{ ...beside('vote-first', 'ms', { ours: middle(ours), yardstick: middle(minimal), goal: GOAL }), note: `bare echo ${round(middle(echo))} ms` }];
}
