import type { Ask, OpenSite } from '../exchange/ask';
import { decodedPart } from '../exchange/item-address';
import { refusals } from '../exchange/reply';
import { siteIdOf } from '../stand-in-library';

/** A site by its id or by `{host}:/sites/{name}`, and what is asked of it. */
export function siteAddressed(ask: Ask): { readonly site: OpenSite; readonly rest: string } {
  const byPath = /^\/sites\/([^/:]+):\/([^:]+)(?::\/(.+))?$/.exec(ask.path);
  const [, id = '', restById = ''] = /^\/sites\/([^/:]+)(?:\/(.+))?$/.exec(ask.path) ?? [];
  const site = ask.sites.find(({ about }) =>
    byPath === null ? siteIdOf(about) === decodedPart(id) : about.host === byPath[1] && `sites/${about.site}` === decodedPart(byPath[2] ?? ''),
  );
  if (site === undefined) {
    throw refusals.itemNotFound();
  }
  return { site, rest: byPath === null ? restById : (byPath[3] ?? '') };
}
