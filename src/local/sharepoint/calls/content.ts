import { isConvertible } from '../convert-to-pdf';
import { nameOf, parentOf, type ItemRecord } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import { requireName, type ItemAddress } from '../exchange/item-address';
import { GraphRefusal, json, refusals, type Reply } from '../exchange/reply';
import { contentTypeOf } from '../present/content-type';
import { presentItem } from '../present/present-item';
import { findItem, pathOf, requireUnchanged } from './find-item';

/** GET …/content: the bytes, or the way to them on another host, as Graph itself answers. */
export function downloadContent(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(library, address);
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

/** PUT …/content: a new file by its path, or new content of one by its id. The file is rewritten after the answer is made. */
export function uploadContent(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const wanted = pathOf(library, address);
  const known = library.disk.byPath(wanted);
  const conflict = ask.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (known?.kind === 'folder' || (known !== null && conflict === 'fail')) {
    throw refusals.nameExists();
  }
  if (known !== null) {
    requireUnchanged(ask, library, known);
  }

  const path = known !== null && conflict === 'rename' ? freeName(library, wanted) : wanted;
  if (parentOf(path) !== '' && library.disk.byPath(parentOf(path)) === null) {
    library.disk.createFolder(parentOf(path), ask.caller.author);
  }
  const isNew = library.disk.byPath(path) === null;
  const record = library.disk.write(path, ask.body, ask.caller.author);
  const reply = json(isNew ? 201 : 200, presentItem(ask, library, record));
  library.disk.rewrite(record);
  return reply;
}

function freeName(library: OpenLibrary, path: string): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(path) ?? [];
  for (let number = 1; ; number += 1) {
    const name = `${stem} ${number}${ending}`;
    if (library.disk.byPath(name) === null) {
      requireName(nameOf(name));
      return name;
    }
  }
}
