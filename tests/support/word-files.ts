import PizZip from 'pizzip';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of the smallest Word document with this body, with others added or put in their place. */
export function wordParts(body: string, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageTypes}/relationships">${relationship('officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}" xmlns:r="${relationships}"><w:body>${body}</w:body></w:document>`,
    ...others,
  };
}

/** A Word file of those parts. */
export function wordFile(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipped(wordParts(body, others));
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(parts)) {
    zip.file(name, content);
  }

  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph for each text. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
}

export function relationship(type: string, target: string, mode = ''): string {
  return `<Relationship Id="r${type}${target.length}" Type="${relationships}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

export function relationshipsPart(...inside: readonly string[]): string {
  return `<Relationships xmlns="${packageTypes}/relationships">${inside.join('')}</Relationships>`;
}

/** A header part with these paragraphs. */
export function headerPart(...texts: readonly string[]): string {
  return `<w:hdr xmlns:w="${main}">${paragraphs(...texts)}</w:hdr>`;
}

/** The text of each paragraph of a part, in order; line breaks as new lines. */
export function paragraphTexts(file: Uint8Array, part = 'word/document.xml'): readonly string[] {
  const xml = new PizZip(file).file(part)?.asText() ?? '';

  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([piece, text]) => (piece === '<w:br/>' ? '\n' : plain(text ?? ''))).join(''));
}

function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

/** The document as Word would save it with other words in one place: the first, or the one after `within`. */
export function withWords(file: Uint8Array, change: { readonly before: string; readonly after: string; readonly within?: string }, part = 'word/document.xml'): Uint8Array {
  const zip = new PizZip(file);
  const xml = zip.file(part)?.asText() ?? '';
  const place = xml.indexOf(change.before, change.within === undefined ? 0 : xml.indexOf(change.within));
  if (place === -1) {
    throw new Error(`the document does not say ${change.before}`);
  }
  zip.file(part, `${xml.slice(0, place)}${change.after}${xml.slice(place + change.before.length)}`);

  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
