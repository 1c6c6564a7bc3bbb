import type PizZip from 'pizzip';
import { cleanText, cleanValues } from '../fill/clean-text';
import { compileTemplate } from '../fill/compile-template';
import { setCoreTitle } from '../fill/core-title';
import { nameType, Pictures } from '../fill/place-pictures';
import type { PresentationTags } from '../presentation-tags';
import { chartTag } from '../template/tag-schema';
import { zipOf } from '../template/prepare-template';
import { oneSlide, onlySlide } from './one-slide';
import type { TemplateSlide } from './prepare-deck';
import { placeOnSlide } from './place-on-slide';
import { replaceSlides, type MadeSlide } from './replace-slides';
import { saidToGoOn, slideValues } from './slide-values';
import { isBare, withoutEmpty } from './without-empty';

/** The template's slides filled with the review. Only for templates without faults. */
export function fillDeck(template: { readonly parts: ReadonlyMap<string, Uint8Array>; readonly slides: readonly TemplateSlide[] }, tags: PresentationTags, title: string): Uint8Array {
  const pictures = new Pictures();
  const clean = cleanValues(tags);
  const made = template.slides.flatMap((slide) => slidesFrom(slide, clean, pictures));
  const zip: PizZip = zipOf(replaceSlides(template.parts, made.length > 0 ? made : [{ from: template.slides[0]?.part ?? '', xml: template.slides[0]?.xml ?? '', pictures: [] }]));
  if (made.some((slide) => slide.pictures.length > 0)) {
    nameType(zip);
  }
  setCoreTitle(zip, cleanText(title));

  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function slidesFrom(slide: TemplateSlide, tags: PresentationTags, pictures: Pictures): readonly MadeSlide[] {
  if (!slide.hasTags) {
    return [{ from: slide.part, xml: slide.xml, pictures: [] }];
  }

  return slideValues(slide, tags).flatMap(({ values, entry, goesOn }) => {
    const document = compileTemplate(oneSlide(slide.xml));
    document.render({ ...values, [chartTag]: entry === null ? '' : pictures.tagFor(entry) });
    const filled = document.getZip().file(onlySlide)?.asText() ?? '';
    const shown = withoutEmpty(placeOnSlide(goesOn ? saidToGoOn(filled) : filled, pictures));

    return slide.repeats === null && slide.lists.length > 0 && isBare(shown.xml) ? [] : [{ from: slide.part, xml: shown.xml, pictures: shown.pictures }];
  });
}
