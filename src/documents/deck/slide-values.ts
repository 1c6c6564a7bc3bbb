import { presentation } from '../../i18n/sv/presentation';
import type { PresentationTags } from '../presentation-tags';
import type { TemplateSlide } from './prepare-deck';

/** A slide as it is to be filled: its values, and whether it goes on from the one before. */
export interface SlideValues {
  readonly values: object;
  /** The entry that the slide is repeated for. */
  readonly entry: object | null;
  readonly goesOn: boolean;
}

/** Lines of a slide at most, in a table and in a text; and characters that go on a line. */
const tableLines = 11;
const textLines = 8;
const lineLength = 58;

/** The slides that a template's slide becomes: one for each entry that it is repeated for, and further ones where a list is longer than a slide. */
export function slideValues(slide: TemplateSlide, tags: PresentationTags): readonly SlideValues[] {
  if (slide.repeats === null) {
    return goingOn(slide, tags, null);
  }
  const entries = listOf(tags[slide.repeats]);

  return entries.flatMap((entry) => goingOn(slide, { ...tags, ...entry }, entry));
}

function goingOn(slide: TemplateSlide, values: object, entry: object | null): readonly SlideValues[] {
  const split = slide.lists.flatMap((name) => {
    const list = own(values, name);

    return Array.isArray(list) ? [{ name, slices: slicesOf(list.filter(isEntry), slide.tableText.includes(`#${name}}`) ? tableLines : textLines, (key) => slide.text.includes(`{${key}}`)) }] : [];
  });
  const count = Math.max(1, ...split.map(({ slices }) => slices.length));

  return Array.from({ length: count }, (_, index) => ({
    values: { ...values, ...(index > 0 ? silenced(entry ?? values) : {}), ...Object.fromEntries(split.map(({ name, slices }) => [name, slices[index] ?? []])) },
    entry: index === 0 ? entry : null,
    goesOn: index > 0,
  }));
}

/** On a slide that goes on, only what says which slide it is stands again. */
function silenced(values: object): object {
  const kept = ['nummer', 'rubrik', 'titel', 'organisation', 'enhet', 'datum', 'mötestyp'];

  return Object.fromEntries(Object.entries(values).filter(([key, value]) => typeof value === 'string' && !kept.includes(key)).map(([key]) => [key, '']));
}

function slicesOf(entries: readonly object[], lines: number, isShown: (key: string) => boolean): readonly (readonly object[])[] {
  const slices: object[][] = [];
  let room = 0;
  for (const entry of entries) {
    const cost = linesOf(entry, isShown);
    if (cost > room || slices.length === 0) {
      slices.push([]);
      room = lines;
    }
    slices.at(-1)?.push(entry);
    room -= cost;
  }

  return slices;
}

/** A row is as high as the longest of its texts that the slide shows. */
function linesOf(entry: object, isShown: (key: string) => boolean): number {
  return Math.max(1, ...Object.entries(entry).map(([key, value]: readonly [string, unknown]) => (typeof value === 'string' && isShown(key) ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0) : 1)));
}

function own(values: object, name: string): unknown {
  return Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
}

function listOf(value: unknown): readonly object[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The title of a slide that goes on says so. */
export function saidToGoOn(xml: string): string {
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*?<p:ph\b[^>]*\btype="(?:title|ctrTitle)"(?:(?!<\/p:sp>).)*<\/p:sp>/s, (title) => title.replace(/<\/a:t>(?!.*<\/a:t>)/s, `${presentation.continued}</a:t>`));
}
