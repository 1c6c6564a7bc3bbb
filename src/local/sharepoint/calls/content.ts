import { isConvertible } from '../convert-to-pdf';
import { nameOf, type ItemRecord } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import type { ItemAddress } from '../exchange/item-address';
import { GraphRefusal, json, refusals, type Reply } from '../exchange/reply';
import { contentTypeOf } from '../present/content-type';
import { findItem, jsonBody, pathOf, requireNotChanged, requireUnlocked } from './find-item';
import { conflictFrom, uploadTo } from './upload-to';

/** GET …/content: the bytes, or the way to them on another host, as Graph itself answers. */
export function downloadContent(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(ask, library, address);
  if (record.kind === 'folder') {
    throw refusals.invalid('Folders have no content.');
  }
  if ((ask.query.get('format') ?? ask.query.get('$format')) !== null) {
    return convertedContent(ask, library, record);
  }
  if (ask.redirectsDownloads) {
    return { status: 302, location: ask.preAuthenticated(library, record.id, 'file') };
  }
  return { status: 200, bytes: library.disk.read(record), contentType: contentTypeOf(nameOf(record.path)) };
}

/** GET …/content?format=pdf: always by redirect. 406 for what Graph does not convert, 501 where nothing here could. */
function convertedContent(ask: Ask, library: OpenLibrary, record: ItemRecord): Reply {
  if ((ask.query.get('format') ?? ask.query.get('$format')) !== 'pdf' || !isConvertible(record.path)) {
    throw new GraphRefusal(406, 'notSupported', 'The conversion of this file format is not supported.');
  }
  if (!ask.convertsToPdf) {
    throw new GraphRefusal(501, 'notSupported', 'The stand-in SharePoint makes no PDF without LibreOffice: set SOFFICE_PATH');
  }
  return { status: 302, location: ask.preAuthenticated(library, record.id, 'pdf') };
}

/** PUT …/content: a new file by its path, or new content of one by its id. */
export function uploadContent(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const path = pathOf(library, address);
  const conflict = conflictFrom(ask.query.get('@microsoft.graph.conflictBehavior'), 'replace');
  requireNotChanged(ask, conflict === 'fail' ? null : library.disk.byPath(path));
  return uploadTo({ ask, library, path, conflict }, ask.body);
}

/** POST …/createUploadSession: for a new file by its path, or new content of one by its id. A taken name is told at the last fragment. */
export function createUploadSession(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const path = pathOf(library, address);
  const { item } = ask.body.byteLength === 0 ? {} : (jsonBody(ask) as { readonly item?: Readonly<Record<string, unknown>> });
  const conflict = conflictFrom(item?.['@microsoft.graph.conflictBehavior'], address.path.length === 0 ? 'replace' : 'fail');
  const known = library.disk.byPath(path);
  if (known !== null && conflict !== 'fail') {
    requireUnlocked(ask, library, known);
  }

  requireNotChanged(ask, known);
  return json(200, ask.openUpload((bytes) => uploadTo({ ask, library, path, conflict }, bytes)));
}
