/** A piece of an XML part: names without prefix, text and attribute values with entities resolved. */
export type XmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly source: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'doctype' };

/** Reads XML piece by piece in one pass, without recursion: depth and size cannot hurt it. Comments and instructions are passed over. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let position = 0;
  while (position < xml.length) {
    const start = xml.indexOf('<', position);
    if (start !== position) {
      yield { kind: 'text', text: resolved(xml.slice(position, start === -1 ? xml.length : start)) };
    }
    if (start === -1) {
      return;
    }
    const end = endOf(xml, start);
    const special = specialToken(xml, start, end);
    if (special === undefined) {
      yield tagToken(xml.slice(start, end));
    } else if (special !== null) {
      yield special;
    }
    position = end;
  }
}

/** All values that an `open` token's source gives an attribute of this name, whatever its prefix: a check must hold for each. */
export function attributeValues(source: string, attribute: string): readonly string[] {
  const values: string[] = [];
  for (const [, name = '', double, single] of source.matchAll(/(?<=\s)([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (localName(name) === attribute) {
      values.push(resolved(double ?? single ?? ''));
    }
  }

  return values;
}

function endOf(xml: string, start: number): number {
  const [, closing] = delimiters.find(([opening]) => xml.startsWith(opening, start)) ?? [];
  if (closing === undefined) {
    return endOfTag(xml, start);
  }
  const found = xml.indexOf(closing, start);

  return found === -1 ? xml.length : found + closing.length;
}

const delimiters = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function endOfTag(xml: string, start: number): number {
  const pattern = /"[^"]*"|'[^']*'|>/g;
  pattern.lastIndex = start;
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    if (match[0] === '>') {
      return match.index + 1;
    }
  }

  return xml.length;
}

function specialToken(xml: string, start: number, end: number): XmlToken | null | undefined {
  if (xml.startsWith('<![CDATA[', start)) {
    return { kind: 'text', text: xml.slice(start + 9, end - 3) };
  }
  if (xml.startsWith('<!--', start) || xml.startsWith('<?', start)) {
    return null;
  }

  return xml.startsWith('<!', start) ? { kind: 'doctype' } : undefined;
}

function tagToken(source: string): XmlToken {
  const [, closing = '', name = ''] = /^<(\/?)\s*([^\s/>]+)/.exec(source) ?? [];

  return { kind: closing === '/' ? 'close' : 'open', name: localName(name), source };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, replaceEntity) : text;
}

function replaceEntity(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : null;
  if (code !== null) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }

  return (name && entities[name]) ?? whole;
}
