import { attributeValues, xmlTokens } from '../guard/xml-tokens';
import { partText } from '../guard/part-text';

/** The presentation's slides in the order they are shown: the names of their parts. */
export function slidesOf(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const targets = new Map(relationshipsOf(parts, relsOf('ppt/presentation.xml')).map(({ id, target }) => [id, target]));
  const order = [...partText(parts, 'ppt/presentation.xml').matchAll(/<p:sldId\b[^>]*\br:id="([^"]+)"/g)].map(([, id]) => targets.get(id ?? ''));

  return order.flatMap((target) => (target === undefined ? [] : [`ppt/${target.replace(/^(\/ppt\/|\.\/)/, '')}`])).filter((name) => parts.has(name));
}

/** A relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "slideLayout". */
  readonly type: string;
  readonly target: string;
  readonly source: string;
}

/** What a part is related to. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, rels: string): readonly Relationship[] {
  return [...xmlTokens(partText(parts, rels))].flatMap((token) => {
    if (token.kind !== 'open' || token.name !== 'Relationship') {
      return [];
    }
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeValues(token.source, name)[0] ?? '');

    return [{ id: id ?? '', type: (type ?? '').split('/').at(-1) ?? '', target: target ?? '', source: token.source }];
  });
}

/** The name of the part that holds a part's relationships. */
export function relsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}
