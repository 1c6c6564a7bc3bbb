import { documents } from '../../i18n/sv/documents';
import { checkPackage } from '../guard/check-package';
import { partText } from '../guard/part-text';
import { checkTags } from '../template/check-tags';
import { engineFaults } from '../template/engine-faults';
import { readTags } from '../template/prepare-template';
import { normalTagName, presentationTagScope, slidePrefix } from '../template/tag-schema';
import type { TemplateTag } from '../template/template-tags';
import { oneSlide, onlySlide } from './one-slide';
import { withOwnSlides } from './own-slides';
import { slidesOf } from './slides-of';

/** A slide of a template. */
export interface TemplateSlide {
  readonly part: string;
  readonly xml: string;
  /** The list that it is repeated for; null: it is shown once. */
  readonly repeats: string | null;
  /** The lists that are written out on it. */
  readonly lists: readonly string[];
  /** What is written on it, and in its tables, tags and all. */
  readonly text: string;
  readonly tableText: string;
  readonly hasTags: boolean;
}

/** A presentation's template that has been checked once; `slides` is null where it has faults. */
export interface PreparedDeck {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly slides: readonly TemplateSlide[] | null;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Guards a presentation's template and checks every tag on its slides. One without any tag keeps its master, layouts and theme and is given
 * our own slides.
 */
export function prepareDeck(template: Uint8Array): PreparedDeck {
  const guarded = checkPackage(template, 'powerpoint');
  if (guarded.parts === null) {
    return { parts: new Map(), slides: null, faults: guarded.faults, warnings: [] };
  }
  const hasTags = slidesOf(guarded.parts).some((name) => wordsOf(partText(guarded.parts, name)).includes('{{'));
  const parts = hasTags ? guarded.parts : withOwnSlides(guarded.parts);
  const read = slidesOf(parts).map((name, index) => readSlide(name, partText(parts, name), index + 1));
  const faults = read.flatMap((one) => one.faults);

  return { parts, slides: faults.length > 0 ? null : read.map(({ slide }) => slide), faults, warnings: read.some(({ slide }) => slide.repeats === 'punkter') ? [] : [documents.warnings.noSlideItems] };
}

function readSlide(part: string, xml: string, number: number): { readonly slide: TemplateSlide; readonly faults: readonly string[] } {
  const place = `ppt/slides/slide${number}.xml`;
  const { tags, thrown } = readTags(oneSlide(xml));
  const words = { text: wordsOf(xml), tableText: [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].map(([table]) => wordsOf(table)).join('\n') };
  const found = tags.get(onlySlide) ?? [];
  const written = found.map(({ name }) => normalTagName(name)).find((name) => name.startsWith(slidePrefix));
  const repeats = written?.slice(slidePrefix.length) ?? null;
  if (repeats !== null && !Object.hasOwn(presentationTagScope.lists, repeats)) {
    return { slide: { part, xml, ...words, repeats: null, lists: [], hasTags: true }, faults: [documents.tags.noSuchSlides(documents.place(place), written ?? '')] };
  }
  const { faults } = checkTags(
    place,
    found.filter(({ name }) => normalTagName(name) !== written),
    { scope: presentationTagScope, repeats },
  );

  return {
    slide: { part, xml, ...words, repeats, lists: listsOf(found), hasTags: found.length > 0 },
    faults: [...faults, ...(thrown === null ? [] : engineFaults(thrown, faults.length > 0))],
  };
}

function wordsOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

/** The outermost sections of a slide, conditions too: only the values say which are lists. */
function listsOf(tags: readonly TemplateTag[]): readonly string[] {
  let depth = 0;
  const names: string[] = [];
  for (const { kind, name } of tags) {
    if (kind === 'open' && depth === 0) {
      names.push(normalTagName(name));
    }
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
  }

  return [...new Set(names)];
}
