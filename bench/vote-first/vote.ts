import { beside, median, percentile, round, type BenchResult } from '../bench-result';
import { voteRounds } from './vote-rounds';
import { withVoteServer } from './with-vote-server';

const MEDIAN_GOAL = 1.5;
const TAIL_GOAL = 3;

/** As `vote-first`, over all its answers: the middle one, and the slowest but for five in a hundred. */
export async function vote(serverFile: string): Promise<readonly BenchResult[]> {
  const { ours, minimal, echo } = await withVoteServer(serverFile, voteRounds);
  const tail = (times: readonly (readonly number[])[]) => percentile(times.flat(), 95);

  return [
    { ...beside('vote', 'ms', { ours: median(ours.flat()), yardstick: median(minimal.flat()), goal: MEDIAN_GOAL }), note: `bare echo ${round(median(echo.flat()))} ms` },
    beside('vote-p95', 'ms', { ours: tail(ours), yardstick: tail(minimal), goal: TAIL_GOAL }),
  ];
}
