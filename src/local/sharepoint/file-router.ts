import express, { type Router } from 'express';
import { nameOf } from './disk/item-record';
import type { OpenSite } from './exchange/ask';
import { loopbackOnly } from './exchange/loopback-only';
import { contentTypeOf } from './present/content-type';

/** Opens what a `webUrl` names, for a person in a browser on this machine: `/{site}/{library}/{path}` and `/{site}/Lists/{name}`. */
export function createFileRouter(sites: readonly OpenSite[]): Router {
  const router = express.Router();
  router.use(loopbackOnly);

  router.get('/:site/Lists/:list', (request, response) => {
    const lists = sites.find(({ about }) => about.site === request.params.site)?.lists;
    lists?.refresh();
    const list = lists?.find(request.params.list) ?? null;
    if (list === null) {
      response.status(404).end();
      return;
    }
    response.type('application/json').send(list.fileText);
  });

  router.get('/:site/:library/*path', (request, response) => {
    const { site, library: name, path } = request.params;
    const library = sites.flatMap(({ libraries }) => libraries).find(({ about }) => about.site === site && about.library === name);
    library?.disk.refresh();
    const record = library?.disk.byPath((Array.isArray(path) ? path : [path]).join('/')) ?? null;
    if (library === undefined || record?.kind !== 'file') {
      response.status(404).end();
      return;
    }

    response
      .type(contentTypeOf(record.path))
      .set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(nameOf(record.path))}`)
      .send(Buffer.from(library.disk.read(record)));
  });

  return router;
}
