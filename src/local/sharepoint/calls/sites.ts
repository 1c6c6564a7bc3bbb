import type { Ask, OpenSite } from '../exchange/ask';
import { decodedPart } from '../exchange/item-address';
import { GraphRefusal, json, refusals, type Reply } from '../exchange/reply';
import { presentDrive, presentSite } from '../present/present-site';
import { rowDelta } from './delta';
import { createColumn, createList, getList, listColumns, listLists } from './lists';
import { pageOf } from './pages';
import { createRow, deleteRow, getRow, getRowFields, listRows, updateRowFields } from './rows';
import { siteAddressed } from './site-address';

type SiteCall = (ask: Ask, site: OpenSite, list: string, row: string) => Reply;

/** What may be asked of a site, by method and what follows its address. */
const siteCalls: readonly (readonly [string, RegExp, SiteCall])[] = [
  ['GET', /^$/, (ask, site) => json(200, presentSite(ask, site))],
  ['GET', /^drives?$/, getDrives],
  ['GET', /^lists$/, listLists],
  ['POST', /^lists$/, createList],
  ['GET', /^lists\/([^/]+)$/, getList],
  ['GET', /^lists\/([^/]+)\/columns$/, listColumns],
  ['POST', /^lists\/([^/]+)\/columns$/, createColumn],
  ['GET', /^lists\/([^/]+)\/items$/, listRows],
  ['POST', /^lists\/([^/]+)\/items$/, createRow],
  ['GET', /^lists\/([^/]+)\/items\/delta$/, rowDelta],
  ['GET', /^lists\/([^/]+)\/items\/([^/]+)$/, getRow],
  ['DELETE', /^lists\/([^/]+)\/items\/([^/]+)$/, deleteRow],
  ['GET', /^lists\/([^/]+)\/items\/([^/]+)\/fields$/, getRowFields],
  ['PATCH', /^lists\/([^/]+)\/items\/([^/]+)\/fields$/, updateRowFields],
];

/** GET /sites?search=…: the sites that a person may read. Sites.Selected does not let an app look around. */
export function searchSites(ask: Ask): Reply {
  if (ask.caller.isApp) {
    throw new GraphRefusal(403, 'accessDenied', 'The caller does not have permission to perform the action.');
  }

  const words = (ask.query.get('search') ?? '*').replaceAll('*', '').toLocaleLowerCase('sv');
  const found = ask.sites.filter(({ about }) => `${about.siteName} ${about.site}`.toLocaleLowerCase('sv').includes(words));
  return json(200, pageOf(ask, found, (site) => presentSite(ask, site)));
}

/** A call of /sites/{id} or /sites/{host}:/sites/{name}. */
export function siteCall(ask: Ask): Reply {
  const { site, rest } = siteAddressed(ask);
  const [, path, call] = siteCalls.find(([method, pattern]) => method === ask.method && pattern.test(rest)) ?? [];
  if (path === undefined || call === undefined) {
    throw refusals.unknownCall(`${ask.method} ${ask.path}`);
  }

  const [, list = '', row = ''] = path.exec(rest) ?? [];
  return call(ask, site, decodedPart(list), decodedPart(row));
}

function getDrives(ask: Ask, { libraries }: OpenSite): Reply {
  const shown = libraries.map((library) => presentDrive(ask, library));
  return json(200, ask.path.endsWith('/drive') ? (shown[0] ?? {}) : { value: shown });
}
