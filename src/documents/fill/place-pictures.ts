import { randomUUID } from 'node:crypto';
import type PizZip from 'pizzip';
import { chartFigures } from '../chart/chart-figures';
import { drawChart, type Picture } from '../chart/draw-chart';
import { enterLine, officeRelationships, relationship, relationshipsXml } from '../package-xml';
import { escapedAttribute } from './escaped';

const documentRels = 'word/_rels/document.xml.rels';
const perPixel = 6_350;

/** Marks where pictures are to stand while a template is filled. The mark is drawn by lot for each filling, so that no person's text can be one. */
export class Pictures {
  readonly #mark = randomUUID();
  readonly #drawn: Picture[] = [];

  /** What the tag is filled with: a mark, or '' where the entry has no figures to draw. */
  tagFor(entry: object): string {
    const figures = chartFigures(listOf(Reflect.get(entry, 'uppgifter')));
    if (figures === null) {
      return '';
    }
    this.#drawn.push(drawChart(figures));

    return `${this.#mark}:${this.#drawn.length - 1}.`;
  }

  /** The pictures whose marks the XML holds, by their place among the drawn ones. */
  heldBy(xml: string): readonly number[] {
    return xml.includes(this.#mark) ? [...new Set([...xml.matchAll(new RegExp(`${this.#mark}:(\\d+)\\.`, 'g'))].map(([, index]) => Number(index)))] : [];
  }

  drawn(index: number): Picture | null {
    return this.#drawn[index] ?? null;
  }

  mark(index: number): string {
    return `${this.#mark}:${index}.`;
  }
}

/** Lays the pictures into a filled Word document, each as wide as its lines. */
export function placeInWord(zip: PizZip, pictures: Pictures): void {
  const name = 'word/document.xml';
  const xml = zip.file(name)?.asText() ?? '';
  const held = pictures.heldBy(xml);
  if (held.length === 0) {
    return;
  }
  if (!zip.file(documentRels)) {
    zip.file(documentRels, relationshipsXml([]));
  }
  let placed = xml;
  for (const index of held) {
    const picture = pictures.drawn(index);
    const id = `rIdDiagram${index + 1}`;
    if (picture) {
      zip.file(`word/media/diagram${index + 1}.png`, picture.png);
      enterLine(zip, documentRels, '</Relationships>', relationship(id, 'image', `media/diagram${index + 1}.png`));
      placed = placed.replace(runWith(pictures.mark(index)), () => inline(picture, id, index + 1));
    }
  }
  zip.file(name, placed);
  nameType(zip);
}

/** Names the type of pictures in the package, once. */
export function nameType(zip: PizZip): void {
  const name = '[Content_Types].xml';
  const types = zip.file(name)?.asText() ?? '';
  if (!/Extension="png"/i.test(types)) {
    zip.file(name, types.replace(/<Types\b[^>]*>/, (start) => `${start}<Default Extension="png" ContentType="image/png"/>`));
  }
}

/** The run that holds the mark, and nothing of the runs before it. */
function runWith(mark: string): RegExp {
  return new RegExp(`<w:r(?: [^>]*)?>(?:(?!</w:r>).)*?${mark.replaceAll('.', '\\.')}(?:(?!</w:r>).)*?</w:r>`, 's');
}

function inline({ text, width, height }: Picture, relationship: string, number: number): string {
  const [cx, cy] = [width * perPixel * 0.9, height * perPixel * 0.9].map(Math.round);
  const properties = `id="${9_000 + number}" name="Diagram ${number}" descr="${escapedAttribute(text)}"`;

  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${properties}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${officeRelationships}" r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
