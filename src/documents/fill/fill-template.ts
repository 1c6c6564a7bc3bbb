import PizZip from 'pizzip';
import { statementSentence } from '../../i18n/sv/statements';
import type { ItemTags } from '../item-tags';
import type { MinutesTags } from '../minutes-tags';
import type { PreparedTemplate } from '../template/prepare-template';
import { appendixTag, chartTag, dissentTag, notedTag, struckTag } from '../template/tag-schema';
import { cleanText, cleanValues } from './clean-text';
import { compileTemplate } from './compile-template';
import { setCoreTitle } from './core-title';
import { placeInWord, Pictures } from './place-pictures';

/** The template filled with the minutes. Only for templates without faults. */
export function fillTemplate(template: PreparedTemplate, tags: MinutesTags): Uint8Array {
  const document = compileTemplate(new PizZip(template.bytes ?? new Uint8Array()));
  const pictures = new Pictures();
  const punkter = tags.punkter.map((item, index) => withoutLoss(withAppendix(item, index, { tags, template }), template.tagNames));
  document.render(cleanValues({ ...tags, punkter: template.tagNames.has(chartTag) ? punkter.map((item) => ({ ...item, [chartTag]: pictures.tagFor(item) })) : punkter }));

  const zip = document.getZip();
  placeInWord(zip, pictures);
  setCoreTitle(zip, cleanText(`${text(tags['handlingstyp'])} ${text(tags['titel'])}`));

  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A template that has no place for appendices has the long text where it was written. */
function withAppendix(item: ItemTags, index: number, { tags, template }: { readonly tags: MinutesTags; readonly template: PreparedTemplate }): ItemTags {
  const appendix = template.tagNames.has(appendixTag) ? undefined : tags.bilagetexter.find(({ punkt }) => punkt === index);

  return appendix ? { ...item, bakgrund: appendix.text } : item;
}

/** A template that knows only the common tags still says why an item was left out (decisions 11), and all that is always minuted. */
function withoutLoss(item: ItemTags, known: ReadonlySet<string>): ItemTags {
  const lines = [
    known.has(struckTag) || item.utgår === '' ? item.slutsats : item.utgår,
    ...(known.has(dissentTag) ? [] : item.avvikande.map(({ namn, text }) => statementSentence(namn, { kind: 'dissent', text }))),
    ...(known.has(notedTag) ? [] : item.antecknat.map(({ text }) => text)),
  ];

  return { ...item, slutsats: lines.filter((line) => line !== '').join('\n') };
}

function text(value: MinutesTags[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
