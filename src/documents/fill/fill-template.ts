import PizZip from 'pizzip';
import type { MinutesTags } from '../minutes-tags';
import type { PreparedTemplate } from '../template/prepare-template';
import { struckTag } from '../template/tag-schema';
import { cleanValues } from './clean-text';
import { compileTemplate } from './compile-template';

/** The template filled with the minutes. Only for templates without faults. */
export function fillTemplate(template: PreparedTemplate, tags: MinutesTags): Uint8Array {
  const document = compileTemplate(new PizZip(template.bytes ?? new Uint8Array()));
  document.render(cleanValues(template.tagNames.has(struckTag) ? tags : withStruckAsConclusion(tags)));

  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A template that knows only the common tags still says why an item was left out (decisions 11). */
function withStruckAsConclusion(tags: MinutesTags): MinutesTags {
  return { ...tags, punkter: tags.punkter.map((item) => (item.utgår === '' ? item : { ...item, slutsats: item.utgår })) };
}
