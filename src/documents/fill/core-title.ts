import type PizZip from 'pizzip';
import { declaration, enterLine } from '../package-xml';
import { escapedText } from './escaped';

const part = 'docProps/core.xml';
const contentType = 'application/vnd.openxmlformats-package.core-properties+xml';
const relationshipType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const namespace = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const empty = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ${namespace}></cp:coreProperties>`;

/** Gives the document its own title in its properties, which a screen reader reads first: a template's is that of the template. */
export function setCoreTitle(zip: PizZip, title: string): void {
  const core = zip.file(part)?.asText();
  if (core === undefined) {
    enterLine(zip, '[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/>`);
    enterLine(zip, '_rels/.rels', '</Relationships>', `<Relationship Id="rIdGenomgangTitel" Type="${relationshipType}" Target="${part}"/>`);
  }
  const before = core ?? empty;
  const element = `<dc:title${before.includes(' xmlns:dc=') ? '' : ` ${namespace}`}>${escapedText(title)}</dc:title>`;
  const without = before.replace(/<dc:title\b[^>]*\/>|<dc:title\b.*?<\/dc:title>/s, '');

  zip.file(part, without.replace(/<\/([\w-]+:)?coreProperties>\s*$/, (end) => `${element}${end}`));
}
