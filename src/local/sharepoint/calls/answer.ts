import type { Ask, OpenLibrary } from '../exchange/ask';
import { decodedPart, parseItemAddress, type ItemAddress } from '../exchange/item-address';
import { json, refusals, type Reply } from '../exchange/reply';
import { presentLibraryList } from '../present/present-list';
import { presentDrive } from '../present/present-site';
import { checkIn, checkOut } from './check-out';
import { createUploadSession, downloadContent, uploadContent } from './content';
import { driveDelta } from './delta';
import { findLibrary } from './find-item';
import { createFolder, getItem, listChildren, updateItem } from './items';
import { getFields, getListItem, updateFields } from './list-items';
import { sharedItem } from './shared-items';
import { searchSites, siteCall } from './sites';
import { listVersions, versionContent } from './versions';

type ItemCall = (ask: Ask, library: OpenLibrary, address: ItemAddress) => Reply;

/** What may be asked of an item, by method and what follows its address. */
const itemCalls: readonly (readonly [string, RegExp, ItemCall])[] = [
  ['GET', /^$/, getItem],
  ['PATCH', /^$/, updateItem],
  ['GET', /^children$/, listChildren],
  ['POST', /^children$/, createFolder],
  ['GET', /^delta$/, driveDelta],
  ['GET', /^content$/, downloadContent],
  ['PUT', /^content$/, uploadContent],
  ['POST', /^checkout$/, checkOut],
  ['POST', /^checkin$/, checkIn],
  ['POST', /^createUploadSession$/, createUploadSession],
  ['GET', /^listItem$/, getListItem],
  ['GET', /^listItem\/fields$/, getFields],
  ['PATCH', /^listItem\/fields$/, updateFields],
  ['GET', /^versions$/, listVersions],
  ['GET', /^versions\/[^/]+\/content$/, versionContent],
];

/** Answers a call as Graph would. Throws `GraphRefusal`; a call that is not here gets 501 and says so. */
export function answer(ask: Ask): Reply {
  const shared = /^\/shares\/([^/]+)\/driveItem$/.exec(ask.path);
  if (ask.method === 'GET' && shared !== null) {
    return sharedItem(ask, shared[1] ?? '');
  }
  if (ask.method === 'GET' && ask.path === '/sites') {
    return searchSites(ask);
  }
  if (ask.path.startsWith('/sites/')) {
    return siteCall(ask);
  }

  const drive = /^\/drives\/([^/:]+)(\/list)?$/.exec(ask.path);
  if (ask.method === 'GET' && drive !== null) {
    const library = findLibrary(ask, decodedPart(drive[1] ?? ''));
    return json(200, drive[2] === undefined ? presentDrive(ask, library) : presentLibraryList(ask, library));
  }

  const address = parseItemAddress(ask.path);
  const call = itemCalls.find(([method, rest]) => method === ask.method && rest.test(address?.rest ?? ''))?.[2];
  if (address === null || call === undefined) {
    throw refusals.unknownCall(`${ask.method} ${ask.path}`);
  }
  return call(ask, findLibrary(ask, address.driveId), address);
}
