import express, { type Router } from 'express';
import { loopbackOnly } from './loopback-only';

interface Counted {
  readonly method: string;
  /** From behind `/v1.0`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

const BATCH = '/$batch';
const CONTENT = /\/content$/;
const DELTA = /\/delta$/;
const COLLECTION = /^\/sites$|\/(children|versions|drives|lists|columns|items)$/;

/** What has been asked of the stand-in, as Microsoft counts it. A throttled or refused call counts too; one within a batch counts as if it had come alone. */
export class Usage {
  private calls = 0;
  private requests = 0;
  private units = 0;

  /** An HTTP call as it arrived. */
  countCall(call: Counted): void {
    this.calls += 1;
    if (call.path !== BATCH) {
      this.countRequest(call);
    }
  }

  /** What was asked, alone or in a batch. */
  countRequest(call: Counted): void {
    this.requests += 1;
    this.units += resourceUnits(call);
  }

  /** GET what has been counted, DELETE to begin at nothing. */
  router(): Router {
    const router = express.Router();
    router.use(loopbackOnly);
    router.get('/', (_request, response) => {
      response.json({ calls: this.calls, requests: this.requests, resourceUnits: this.units });
    });
    router.delete('/', (_request, response) => {
      Object.assign(this, { calls: 0, requests: 0, units: 0 });
      response.status(204).end();
    });
    return router;
  }
}

/** SharePoint's resource units by Microsoft's table: 1 for one item, a delta with a token or a download, 5 for permissions, 2 for all else. */
export function resourceUnits({ method, path, query }: Counted): number {
  const expanded = query.get('$expand') ?? '';
  if (/\/permissions(\/|$)/.test(path) || expanded.includes('permissions')) {
    return 5;
  }
  if (method !== 'GET') {
    return 2;
  }
  if (DELTA.test(path)) {
    return query.has('token') ? 1 : 2;
  }
  return !CONTENT.test(path) && (COLLECTION.test(path) || expanded.startsWith('columns')) ? 2 : 1;
}
