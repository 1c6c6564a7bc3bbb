import { declaration } from '../package-xml';
import { escapedAttribute } from '../fill/escaped';

/** A place on a slide, in parts of a hundred of its width and height. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A slide's size in EMU (914,400 to the inch). */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

const namespaces = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const group = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

/** A slide of our own form, or a master's or layout's tree, with its shapes. The texts are our own: tags and words. */
export function slideXml(shapes: readonly string[]): string {
  return `${declaration}<p:sld ${namespaces}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The shapes as a slide's tree. */
export function tree(shapes: readonly string[]): string {
  return `<p:spTree>${group}${shapes.join('')}</p:spTree>`;
}

/** A placeholder that takes its looks from the layout. */
export function placeholder(id: number, given: { readonly type: string; readonly name: string; readonly lines: readonly string[]; readonly index?: number }): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapedAttribute(given.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${given.type}"${given.index === undefined ? '' : ` idx="${given.index}"`}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${given.lines.map((line) => plainLine(line)).join('')}</p:txBody></p:sp>`;
}

/** A text of our own in a place. `size`: hundredths of a point. */
export function textBox(id: number, name: string, place: Place, given: { readonly slide: SlideSize; readonly lines: readonly { readonly text: string; readonly bold?: boolean }[]; readonly size: number }): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapedAttribute(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${frame('a', place, given.slide)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${given.lines.map(({ text, bold = false }) => `<a:p><a:pPr><a:spcAft><a:spcPts val="500"/></a:spcAft></a:pPr>${run(text, given.size, bold)}</a:p>`).join('')}</p:txBody></p:sp>`;
}

/** A table whose first row is its head. `shares`: of its width, in per cent. */
export function slideTable(id: number, name: string, place: Place, given: { readonly slide: SlideSize; readonly heads: readonly string[]; readonly row: readonly string[]; readonly shares: readonly number[]; readonly size: number }): string {
  const { slide, heads, row, shares, size } = given;
  const width = (slide.width * place.width) / 100;
  const columns = shares.map((share) => `<a:gridCol w="${Math.round((width * share) / 100)}"/>`).join('');
  const rowOf = (texts: readonly string[], isHead: boolean) => `<a:tr h="330000">${texts.map((text) => cell(text, size, isHead)).join('')}</a:tr>`;

  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapedAttribute(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame('p', place, slide)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${rowOf(heads, true)}${rowOf(row, false)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function cell(text: string, size: number, isHead: boolean): string {
  const rule = `<a:lnB w="${isHead ? 19_050 : 6_350}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:lnB>`;

  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${run(text, size, isHead)}</a:p></a:txBody><a:tcPr marL="45720" marR="45720" marT="36000" marB="36000">${rule}<a:noFill/></a:tcPr></a:tc>`;
}

function frame(prefix: 'a' | 'p', { x, y, width, height }: Place, slide: SlideSize): string {
  const [left, top, cx, cy] = [(slide.width * x) / 100, (slide.height * y) / 100, (slide.width * width) / 100, (slide.height * height) / 100].map(Math.round);

  return `<${prefix}:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${cx}" cy="${cy}"/></${prefix}:xfrm>`;
}

function plainLine(text: string): string {
  return `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${text}</a:t></a:r></a:p>`;
}

function run(text: string, size: number, bold: boolean): string {
  return `<a:r><a:rPr lang="sv-SE" sz="${size}"${bold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr><a:t>${text}</a:t></a:r>`;
}
