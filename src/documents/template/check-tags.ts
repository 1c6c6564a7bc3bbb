import { documents } from '../../i18n/sv/documents';
import { nearestName } from './nearest-name';
import { chartTag, minutesTagScope, normalTagName, presencePrefix, type TagScope } from './tag-schema';
import { deepestSection, type TemplateTag } from './template-tags';

/** A section that is open where a tag stands. A condition has its surroundings' scope; a list has its own. */
interface OpenSection {
  readonly name: string;
  readonly scope: TagScope | null;
}

/** What a part's tags may be: a document's, and the list that the whole part is repeated for. */
export interface TagHome {
  readonly scope: TagScope;
  readonly repeats: string | null;
}

const inMinutes: TagHome = { scope: minutesTagScope, repeats: null };

/** What is wrong with the tags of a part, all of it, and whether a draft says there that it is one. */
export function checkTags(part: string, tags: readonly TemplateTag[], { scope: root, repeats }: TagHome = inMinutes): { readonly faults: readonly string[]; readonly saysStatus: boolean } {
  const place = documents.place(part);
  const ground: readonly OpenSection[] = [{ name: '', scope: root }, ...(repeats === null ? [] : [{ name: repeats, scope: root.lists[repeats] ?? null }])];
  const open: OpenSection[] = [...ground];
  const faults: string[] = [];
  let saysStatus = false;
  for (const { kind, name: written } of tags) {
    const name = normalTagName(written);
    if (kind === 'raw') {
      faults.push(documents.tags.raw(place, name));
    } else if (kind === 'picture') {
      faults.push(...(name === chartTag ? textFaults(place, name, open) : []));
    } else if (kind === 'text') {
      faults.push(...textFaults(place, name, open));
      saysStatus ||= name === 'status' && open.length === ground.length;
    } else if (kind === 'open') {
      faults.push(...openFaults(place, name, open));
      open.push({ name, scope: listScope(name, open) });
    } else if (kind === 'close') {
      faults.push(...close(place, name, open, ground.length));
    }
  }

  return { faults: [...new Set([...faults, ...open.slice(ground.length).map(({ name }) => documents.tags.unclosed(place, name))])], saysStatus };
}

function textFaults(place: string, name: string, open: readonly OpenSection[]): readonly string[] {
  const scopes = scopesOf(open);
  if (name === '' || scopes.some(({ texts }) => texts.includes(name))) {
    return [];
  }
  if (scopes.some(({ lists }) => Object.hasOwn(lists, name))) {
    return [documents.tags.listAsText(place, name)];
  }

  return [unknown(place, name, open)];
}

function openFaults(place: string, name: string, open: readonly OpenSection[]): readonly string[] {
  if (open.length > deepestSection) {
    return [documents.tags.tooDeep(place)];
  }
  if (listScope(name, open) !== null) {
    return misplacedListFaults(place, name, open);
  }
  if (name.startsWith(presencePrefix)) {
    return presenceFaults(place, name.slice(presencePrefix.length), open);
  }

  return scopesOf(open).some(({ texts }) => texts.includes(name)) ? [] : [unknown(place, name, open)];
}

/** A list stands only directly in the list that it belongs to: elsewhere it would be repeated for every entry there. */
function misplacedListFaults(place: string, name: string, open: readonly OpenSection[]): readonly string[] {
  const outer = open.slice(1).findLast(({ scope }) => scope !== null);
  if (outer === undefined || Object.hasOwn(outer.scope?.lists ?? {}, name)) {
    return [];
  }

  return [open.some((section) => section.name === name) ? documents.tags.nestedInItself(place, name) : documents.tags.misplacedList(place, name, outer.name)];
}

function presenceFaults(place: string, list: string, open: readonly OpenSection[]): readonly string[] {
  if (listScope(list, open) !== null) {
    return [];
  }

  return [scopesOf(open).some(({ texts }) => texts.includes(list)) ? documents.tags.notAList(place, list) : unknown(place, list, open)];
}

function close(place: string, name: string, open: OpenSection[], ground: number): readonly string[] {
  const last = open.length > ground ? open.at(-1) : undefined;
  if (last !== undefined && (name === '' || name === last.name)) {
    open.pop();

    return [];
  }
  const position = open.findLastIndex((section) => section.name === name);
  if (last === undefined || position === -1) {
    return [documents.tags.unopened(place, name)];
  }

  open.splice(position, 1);

  return [documents.tags.crossed(place, name, last.name)];
}

function unknown(place: string, name: string, open: readonly OpenSection[]): string {
  const home = homeOf(name, open[0]?.scope ?? minutesTagScope);
  const known = scopesOf(open).flatMap(({ texts, lists }) => [...texts, ...Object.keys(lists)]);
  const nearest = nearestName(name, known);
  const within = open.slice(1).findLast(({ scope }) => scope !== null)?.name ?? null;

  return home !== null ? documents.tags.misplaced(place, name, home) : documents.tags.unknown(place, name, nearest, within);
}

function homeOf(name: string, scope: TagScope): string | null {
  for (const [list, inside] of Object.entries(scope.lists)) {
    const deeper = inside.texts.includes(name) || Object.hasOwn(inside.lists, name) ? list : homeOf(name, inside);
    if (deeper !== null) {
      return deeper;
    }
  }

  return null;
}

function scopesOf(open: readonly OpenSection[]): readonly TagScope[] {
  return open.flatMap(({ scope }) => scope ?? []).reverse();
}

function listScope(name: string, open: readonly OpenSection[]): TagScope | null {
  const scope = scopesOf(open).find(({ lists }) => Object.hasOwn(lists, name));

  return scope?.lists[name] ?? null;
}
