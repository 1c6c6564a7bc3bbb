import { z } from 'zod';

/**
 * A fault to come (contract: doors of the local mode). `when` says where a reset falls: before the work, after it, or in the reply's
 * body. `date`: Retry-After as a date. Answers: modified 409, changed 412, full 507, expired 401, missing 404, gateway 504, resync 410.
 */
export const standInFault = z.strictObject({
  /** Part of "METHOD /v1.0/path", or a /regular expression/ over it. */
  match: z.string().min(1).refine(isReadable, 'not a regular expression'),
  times: z.number().int().min(1).default(1),
  kind: z.enum(['locked', 'throttle', 'unavailable', 'slow', 'reset', 'duplicate', 'late', 'modified', 'changed', 'full', 'expired', 'missing', 'gateway', 'resync']),
  seconds: z.number().min(0).default(1),
  date: z.boolean().default(false),
  when: z.enum(['before', 'after', 'body']).default('before'),
});

export type StandInFault = z.infer<typeof standInFault>;

export class FaultQueue {
  private readonly waiting: { readonly fault: StandInFault; left: number }[] = [];

  add(fault: z.input<typeof standInFault>): void {
    const parsed = standInFault.parse(fault);
    this.waiting.push({ fault: parsed, left: parsed.times });
  }

  clear(): void {
    this.waiting.length = 0;
  }

  list(): readonly StandInFault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** The first fault that matches, counted down. */
  take(method: string, path: string): StandInFault | null {
    const calls = [path, decoded(path)].flatMap((spelling) => [`${method} /v1.0${spelling}`, `${method} ${spelling}`]);
    const entry = this.waiting.find(({ fault }) => calls.some((call) => matches(fault.match, call)));
    if (entry === undefined) {
      return null;
    }

    entry.left -= 1;
    if (entry.left === 0) {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
    }
    return entry.fault;
  }
}

function matches(match: string, call: string): boolean {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(match) ?? [];
  return call.includes(match) || (source !== undefined && new RegExp(source, flags).test(call));
}

function isReadable(match: string): boolean {
  try {
    matches(match, '');
    return true;
  } catch {
    return false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
