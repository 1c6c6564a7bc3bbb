import type { Ask } from '../exchange/ask';

const PAGE = 200;

/** A page of a collection, with Graph's absolute next link. `$top` sets its size, up to what Graph gives at once. */
export function pageOf<T>(ask: Ask, all: readonly T[], present: (one: T) => object): object {
  const size = pageSize(ask);
  const from = Number(ask.query.get('$skiptoken') ?? 0);

  return {
    value: all.slice(from, from + size).map(present),
    ...(all.length > from + size ? { '@odata.nextLink': linkWith(ask, '$skiptoken', String(from + size)) } : {}),
  };
}

export function pageSize(ask: Ask): number {
  const asked = Number(ask.query.get('$top') ?? PAGE);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 5_000) : PAGE;
}

/** The same call with another parameter. */
export function linkWith(ask: Ask, name: string, value: string): string {
  const query = new URLSearchParams(ask.query);
  query.set(name, value);
  return `https://graph.microsoft.com/v1.0${ask.path}?${query.toString()}`;
}
