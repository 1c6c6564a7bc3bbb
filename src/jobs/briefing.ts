import type { BriefingWorld } from '../usecases/briefing/briefing-world';
import { keepBriefingFolder } from '../usecases/briefing/keep-briefing-folder';
import type { Handler } from './handler';

/** Has the review's folder for underlag made and its files read; where the library says no, again later. */
export function briefingHandler(world: BriefingWorld): Handler<'graph.briefing'> {
  return async (tenantId, { reviewId }) => {
    const answer = await keepBriefingFolder(world, { tenantId, reviewId });

    return answer.kind === 'kept' ? { kind: 'done' } : { kind: 'again', at: answer.retryAt, reason: answer.reason };
  };
}
