import { ownDeck as words } from '../../i18n/sv/presentation';
import { partText } from '../guard/part-text';
import { numberedRelationships } from '../package-xml';
import { replaceSlides } from './replace-slides';
import { placeholder, slideTable, slideXml, textBox, type SlideSize } from './slide-xml';
import { relsOf } from './slides-of';

const usualSize: SlideSize = { width: 12_192_000, height: 6_858_000 };

/** The presentation with our own slides under its own master: title, what is to be decided, agenda, earlier actions, one for each punkt. */
export function withOwnSlides(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const slide = sizeOf(partText(parts, 'ppt/presentation.xml'));
  const [first, content] = [layoutOf(parts, ['title']), layoutOf(parts, ['titleOnly', 'obj', 'title'])];
  const slides = ownSlides(slide).map((xml, index) => ({ xml, layout: index === 0 ? first : content }));
  const withRels = new Map(parts);
  slides.forEach(({ layout }, index) =>
    withRels.set(relsOf(`ppt/slides/own${index}.xml`), Buffer.from(numberedRelationships([['slideLayout', `../slideLayouts/${layout}`]]))),
  );

  return replaceSlides(
    withRels,
    slides.map(({ xml }, index) => ({ from: `ppt/slides/own${index}.xml`, xml, pictures: [] })),
  );
}

function sizeOf(presentation: string): SlideSize {
  const [width, height] = [/<p:sldSz\b[^>]*\bcx="(\d+)"/, /<p:sldSz\b[^>]*\bcy="(\d+)"/].map((pattern) => Number(pattern.exec(presentation)?.[1] ?? 0));

  return width && height ? { width, height } : usualSize;
}

/** The layout of the first of these types that the master has, else its first. */
function layoutOf(parts: ReadonlyMap<string, Uint8Array>, types: readonly string[]): string {
  const layouts = [...parts.keys()].filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name)).toSorted();
  const found = types.flatMap((type) => layouts.filter((name) => new RegExp(`<p:sldLayout\\b[^>]*\\btype="${type}"`).test(partText(parts, name))))[0];

  return (found ?? layouts[0] ?? 'ppt/slideLayouts/slideLayout1.xml').replace('ppt/slideLayouts/', '');
}

/** Our slides, with their tags. */
export function ownSlides(slide: SlideSize = usualSize): readonly string[] {
  const title = (line: string) => placeholder(2, { type: 'title', name: words.titleName, lines: [line] });
  const wide = { x: 6, y: 24, width: 88, height: 68 };

  return [
    slideXml([placeholder(2, { type: 'ctrTitle', name: words.titleName, lines: [words.meeting] }), placeholder(3, { type: 'subTitle', name: words.textName, lines: words.where, index: 1 })]),
    slideXml([title(words.first), ...words.columns.map(({ name, head, lines }, index) => textBox(3 + index, name, { x: 6 + index * 30, y: 24, width: 27, height: 68 }, { slide, size: 1600, lines: [{ text: head, bold: true }, ...lines.map((text) => ({ text }))] }))]),
    slideXml([title(words.agenda), slideTable(3, words.tableName, wide, { slide, heads: words.agendaColumns, row: words.agendaRow, shares: [52, 13, 23, 12], size: 1500 })]),
    slideXml([title(words.earlier), slideTable(3, words.tableName, wide, { slide, heads: words.earlierColumns, row: words.earlierRow, shares: [46, 20, 34], size: 1600 })]),
    slideXml([
      title(words.item),
      textBox(3, words.textName, { x: 6, y: 23, width: 88, height: 5 }, { slide, size: 1400, lines: [{ text: words.presenter }] }),
      textBox(4, words.textName, { x: 6, y: 30, width: 42, height: 46 }, { slide, size: 1700, lines: words.questions.map((text) => ({ text })) }),
      slideTable(5, words.tableName, { x: 51, y: 30, width: 43, height: 20 }, { slide, heads: words.figureColumns, row: words.figureRow, shares: [50, 25, 25], size: 1400 }),
      textBox(6, words.pictureName, { x: 51, y: 53, width: 43, height: 26 }, { slide, size: 1200, lines: [{ text: words.chart }] }),
      textBox(7, words.textName, { x: 6, y: 80, width: 88, height: 14 }, { slide, size: 1600, lines: [{ text: words.proposal, bold: true }] }),
    ]),
  ];
}
