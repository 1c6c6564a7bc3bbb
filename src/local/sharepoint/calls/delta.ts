import type { ChangeLog } from '../disk/change-log';
import type { Ask, OpenLibrary, OpenSite } from '../exchange/ask';
import { json, refusals, resyncRefusal, type Reply } from '../exchange/reply';
import { presentItem } from '../present/present-item';
import { presentRow } from '../present/present-row';
import { isSeenBy } from './find-item';
import { linkWith, pageSize } from './pages';
import { placeOf } from './rows';

interface Change {
  readonly change: number;
  readonly present: () => object;
}

/** GET /drives/{id}/root/delta. */
export function driveDelta(ask: Ask, library: OpenLibrary): Reply {
  const { changes, items } = library.disk;
  const present = items.filter((record) => isSeenBy(ask, record)).map((record) => ({ change: record.change, present: () => presentItem(ask, library, record) }));
  return deltaReply(ask, changes, present);
}

/** GET …/lists/{id}/items/delta. */
export function rowDelta(ask: Ask, site: OpenSite, idOrName: string): Reply {
  const place = placeOf(site, idOrName);
  const present = place.list.rows.map((row) => ({ change: row.change, present: () => presentRow(ask, place, row) }));
  return deltaReply(ask, place.list, present);
}

function goneFrom(log: ChangeLog): readonly Change[] {
  return log.gone.map(({ id, change }) => ({ change, present: () => ({ id, deleted: { state: 'deleted' } }) }));
}

/**
 * The changes since the token, oldest first, in pages that end with a deltaLink. Without a token: all that is there, without what
 * is gone. `latest`: nothing but the link. What changes while the pages are read comes again on a later one, as Graph says it may.
 */
function deltaReply(ask: Ask, log: ChangeLog, present: readonly Change[]): Reply {
  const token = ask.query.get('token');
  if (token === 'latest') {
    return json(200, { value: [], '@odata.deltaLink': linkWith(ask, 'token', tokenOf(log, log.nextChange - 1)) });
  }

  const since = token === null ? -1 : changeOf(ask, log, token);
  const all = token === null ? present : [...present, ...goneFrom(log)];
  const coming = all.filter(({ change }) => change > since).toSorted((left, right) => left.change - right.change);
  const page = coming.slice(0, pageSize(ask));
  const isLast = page.length === coming.length;
  const upTo = isLast ? log.nextChange - 1 : (page.at(-1)?.change ?? 0);
  return json(200, { value: page.map((one) => one.present()), [isLast ? '@odata.deltaLink' : '@odata.nextLink']: linkWith(ask, 'token', tokenOf(log, upTo)) });
}

function tokenOf(log: ChangeLog, change: number): string {
  return Buffer.from(`${log.epoch} ${change}`).toString('base64url');
}

/** 410 with the way to begin anew, where the token is from another time. */
function changeOf(ask: Ask, log: ChangeLog, token: string): number {
  const [epoch, change] = Buffer.from(token, 'base64url').toString('utf8').split(' ');
  if (change === undefined || !/^\d+$/.test(change)) {
    throw refusals.invalid('The provided token is malformed.');
  }
  if (epoch !== log.epoch) {
    throw resyncRefusal(ask);
  }
  return Number(change);
}
