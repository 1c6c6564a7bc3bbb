import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** The yardstick: a template filled as docxtemplater's own manual has it; only the schema's "finns" needs a reader of its own. */
export function fillBare(template: Uint8Array, tags: object): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true, parser: bareParser, nullGetter: () => '' });
  document.render(tags);

  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function bareParser(tag: string) {
  const isPresence = tag.startsWith('finns ');
  const name = isPresence ? tag.slice('finns '.length) : tag;

  return {
    get(scope: Readonly<Record<string, unknown>>) {
      const value = scope[name];

      return isPresence && Array.isArray(value) ? value.length > 0 : value;
    },
  };
}
