import Docxtemplater, { type DXT } from 'docxtemplater';
import type PizZip from 'pizzip';
import { ownValueParser } from './own-value-parser';

/** A template ready to be rendered once. Throws docxtemplater's errors, all of a template's at once. */
export function compileTemplate(zip: PizZip, modules: DXT.Module[] = []): Docxtemplater<PizZip> {
  return new Docxtemplater(zip, {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser: ownValueParser,
    nullGetter: () => '',
    modules,
  });
}
