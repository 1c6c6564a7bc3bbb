import type PizZip from 'pizzip';

const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Where Office's own kinds of relationship have their names. */
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What Office's content types begin with. */
export const officeTypes = 'application/vnd.openxmlformats-officedocument';

/** What an XML part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A relationship by the last word of its kind: "slideLayout". */
export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`;
}

/** A part with those relationships. */
export function relationshipsXml(lines: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`;
}

/** A part with relationships numbered in order, from rId1: kind and target. */
export function numberedRelationships(targets: readonly (readonly [string, string])[]): string {
  return relationshipsXml(targets.map(([kind, target], index) => relationship(`rId${index + 1}`, kind, target)));
}

/** The types of a package's parts: name and the end of its type. */
export function contentTypesXml(parts: readonly (readonly [string, string])[]): string {
  const overrides = parts.map(([part, type]) => `<Override PartName="/${part}" ContentType="${officeTypes}.${type}+xml"/>`);

  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** Parts as a package holds them. */
export function asParts(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

/** Writes a line into a part before its end; a part that is not there stays so. */
export function enterLine(zip: PizZip, part: string, end: string, line: string): void {
  const text = zip.file(part)?.asText();
  if (text !== undefined) {
    zip.file(part, text.replace(end, () => `${line}${end}`));
  }
}
