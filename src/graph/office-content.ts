import { createHash } from 'node:crypto';
import PizZip from 'pizzip';

/** What a person reads in a Word or PowerPoint file. SharePoint rewrites `docProps`, `customXml` and `[Content_Types].xml` as it likes. */
const CONTENT_PART = /^(word\/((document|header\d*|footer\d*|footnotes|endnotes|comments|styles|numbering)\.xml|media\/.+)|ppt\/(slides\/[^/]+\.xml|notesSlides\/[^/]+\.xml|media\/.+))$/;
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** SHA-256, hex, over an Office file's content parts in the order of their names; over all bytes of any other file. */
export function contentHash(bytes: Uint8Array): string {
  const hash = createHash('sha256');
  const parts = contentParts(bytes);
  if (parts === null) {
    return hash.update(bytes).digest('hex');
  }

  for (const [name, content] of parts) {
    hash.update(`${name}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex');
}

function contentParts(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] | null {
  if (!ZIP_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    return null;
  }

  const zip = openZip(bytes);
  const names = Object.keys(zip?.files ?? {}).filter((name) => CONTENT_PART.test(name)).toSorted();
  return zip === null || names.length === 0 ? null : names.map((name) => [name, zip.files[name]?.asUint8Array() ?? new Uint8Array()] as const);
}

function openZip(bytes: Uint8Array): PizZip | null {
  try {
    return new PizZip(bytes);
  } catch {
    return null;
  }
}
