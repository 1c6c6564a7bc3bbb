import PizZip from 'pizzip';
import { statementSentence } from '../../i18n/sv/statements';
import type { ItemTags } from '../item-tags';
import type { MinutesTags } from '../minutes-tags';
import type { PreparedTemplate } from '../template/prepare-template';
import { dissentTag, notedTag, struckTag } from '../template/tag-schema';
import { cleanValues } from './clean-text';
import { compileTemplate } from './compile-template';

/** The template filled with the minutes. Only for templates without faults. */
export function fillTemplate(template: PreparedTemplate, tags: MinutesTags): Uint8Array {
  const document = compileTemplate(new PizZip(template.bytes ?? new Uint8Array()));
  document.render(cleanValues({ ...tags, punkter: tags.punkter.map((item) => withoutLoss(item, template.tagNames)) }));

  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
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
