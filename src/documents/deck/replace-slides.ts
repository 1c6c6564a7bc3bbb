import { partText } from '../guard/part-text';
import { officeTypes, relationship as relationshipXml, relationshipsXml } from '../package-xml';
import type { SlidePicture } from './place-on-slide';
import { relationshipsOf, relsOf } from './slides-of';

/** A finished slide, with the template's slide that it was made from: whose layout and pictures it keeps. */
export interface MadeSlide {
  readonly from: string;
  readonly xml: string;
  readonly pictures: readonly SlidePicture[];
}

const slideType = `${officeTypes}.presentationml.slide+xml`;

/** The presentation with these slides instead of its own: notes, sections and custom shows of the old ones go with them. */
export function replaceSlides(parts: ReadonlyMap<string, Uint8Array>, slides: readonly MadeSlide[]): ReadonlyMap<string, Uint8Array> {
  const kept = new Map([...parts].filter(([name]) => !/^ppt\/(slides|notesSlides|comments)\//.test(name)));
  const text = (name: string, content: string) => kept.set(name, Buffer.from(content));
  slides.forEach(({ from, xml, pictures }, index) => {
    const name = `ppt/slides/slide${index + 1}.xml`;
    text(name, xml);
    text(relsOf(name), relationshipsXml([...relationshipsOf(parts, relsOf(from)).filter(({ type }) => !/^(notesSlide|comments)$/.test(type)).map(({ source }) => selfClosed(source)), ...pictures.map(({ relationship }) => relationshipXml(relationship, 'image', `../media/${relationship}.png`))]));
    pictures.forEach(({ relationship, picture }) => kept.set(`ppt/media/${relationship}.png`, picture.png));
  });
  const others = relationshipsOf(parts, relsOf('ppt/presentation.xml')).filter(({ type }) => type !== 'slide');
  text(relsOf('ppt/presentation.xml'), relationshipsXml([...others.map(({ source }) => selfClosed(source)), ...slides.map((_, index) => relationshipXml(`rIdBild${index + 1}`, 'slide', `slides/slide${index + 1}.xml`))]));
  text('ppt/presentation.xml', withSlideList(partText(parts, 'ppt/presentation.xml'), slides.length));
  text('[Content_Types].xml', withSlideTypes(partText(parts, '[Content_Types].xml'), slides.length));

  return kept;
}

function withSlideList(presentation: string, count: number): string {
  const list = `<p:sldIdLst>${Array.from({ length: count }, (_, index) => `<p:sldId id="${256 + index}" r:id="rIdBild${index + 1}"/>`).join('')}</p:sldIdLst>`;
  const bare = presentation
    .replace(/<p:sldIdLst\b[^>]*\/>|<p:sldIdLst\b.*?<\/p:sldIdLst>/s, '')
    .replace(/<p:custShowLst\b.*?<\/p:custShowLst>/s, '')
    .replace(/<p:ext uri="\{521415D9-36F7-43E2-AB2F-B90AF26B5E84\}">.*?<\/p:ext>/s, '')
    .replace(/<p:extLst>\s*<\/p:extLst>/, '');

  return bare.replace(/<p:sldSz\b/, (size) => `${list}${size}`);
}

function withSlideTypes(types: string, count: number): string {
  const others = types.replace(/<Override\b[^>]*PartName="\/ppt\/(slides|notesSlides|comments)\/[^>]*\/>/g, '');

  return others.replace('</Types>', `${Array.from({ length: count }, (_, index) => `<Override PartName="/ppt/slides/slide${index + 1}.xml" ContentType="${slideType}"/>`).join('')}</Types>`);
}

function selfClosed(source: string): string {
  return source.endsWith('/>') ? source : source.replace(/>$/, '/>');
}
