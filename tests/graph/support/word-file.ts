import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';

/** A real Word file with these lines. */
export async function wordFile(...lines: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })));
}

/** The same file as a person leaves it who wrote something in it. */
export function editedByPerson(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace('</w:t>', ' – ändrat</w:t>'));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
