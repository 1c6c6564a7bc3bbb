import type { Picture } from '../chart/draw-chart';
import { escapedAttribute } from '../fill/escaped';
import type { Pictures } from '../fill/place-pictures';

/** A picture on a slide, and the relationship it is named by there. */
export interface SlidePicture {
  readonly relationship: string;
  readonly picture: Picture;
}

/** Each text box that held a picture's mark gives its place to the picture, as large as fits there. */
export function placeOnSlide(xml: string, pictures: Pictures): { readonly xml: string; readonly pictures: readonly SlidePicture[] } {
  const placed = pictures.heldBy(xml).flatMap((index) => {
    const picture = pictures.drawn(index);

    return picture ? [{ index, relationship: `rIdDiagram${index + 1}`, picture }] : [];
  });
  const drawn = placed.reduce(
    (before, { index, relationship, picture }) => before.replace(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape) => (shape.includes(pictures.mark(index)) ? pictureShape(shape, relationship, picture) : shape)),
    xml,
  );

  return { xml: drawn, pictures: placed };
}

function pictureShape(shape: string, relationship: string, { text, width, height }: Picture): string {
  const id = /<p:cNvPr\b[^>]*\bid="(\d+)"/.exec(shape)?.[1] ?? '99';
  const [x, y, cx, cy] = [/<a:off x="(-?\d+)" y="(-?\d+)"/, /<a:ext cx="(\d+)" cy="(\d+)"/].flatMap((pattern) => (pattern.exec(shape) ?? []).slice(1).map(Number));
  const scale = Math.min((cx ?? width * 6_350) / width, (cy ?? height * 6_350) / height);

  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Diagram ${id}" descr="${escapedAttribute(text)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${x ?? 0}" y="${y ?? 0}"/><a:ext cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}
