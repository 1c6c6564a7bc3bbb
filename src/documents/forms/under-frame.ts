import PizZip from 'pizzip';
import { partText } from '../guard/part-text';
import { checkPackage } from '../guard/check-package';
import { bareFrame } from './bare-frame';
import { withFormStyles, type FormStyleIds } from './form-styles';

const documentPart = 'word/document.xml';
const stylesPart = 'word/styles.xml';

/**
 * A template with our body under an organisation's head, foot, page and styles: everything of its document but the text. Without a
 * document, under a bare frame of our own. A document that the guard refuses comes back as it is: its faults are told where it is checked.
 */
export function underFrame(frame: Uint8Array | null, body: (styles: FormStyleIds) => string): Uint8Array {
  const parts = frame === null ? bareFrame : checkPackage(frame).parts;
  if (!parts?.has(documentPart)) {
    return frame ?? new Uint8Array();
  }
  const { ids, stylesXml } = withFormStyles(partText(parts, stylesPart));
  const zip = new PizZip();
  for (const [name, content] of parts) {
    zip.file(name, name === documentPart ? withBody(partText(parts, name), body(ids)) : name === stylesPart ? stylesXml : content);
  }

  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The body in the place of the document's own; its last section stays, which has head, foot and page. */
function withBody(documentXml: string, body: string): string {
  const start = documentXml.search(/<w:body[\s>]/);
  const from = documentXml.indexOf('>', start) + 1;
  const end = documentXml.lastIndexOf('</w:body>');
  const sectionStart = documentXml.lastIndexOf('<w:sectPr', end);
  const section = /<w:sectPr\b[^>]*\/>|<w:sectPr\b.*?<\/w:sectPr>/s.exec(documentXml.slice(sectionStart === -1 ? end : sectionStart, end))?.[0] ?? '';

  return `${documentXml.slice(0, from)}${body}${section}${documentXml.slice(end)}`;
}
