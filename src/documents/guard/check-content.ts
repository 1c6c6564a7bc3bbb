import { documents } from '../../i18n/sv/documents';
import { FieldReader } from './fields';
import { attributeValues, xmlTokens } from './xml-tokens';

const refusedElements = new Set(['altChunk', 'OLEObject', 'objectEmbed', 'objectLink', 'subDoc', 'control', 'ocx', 'mailMerge', 'saveThroughXslt', 'frameset', 'movie', 'scriptAnchor']);

/** What an XML part holds that is not allowed: a document type, objects, fields that fetch, pictures by address. */
export function checkContent(part: string, xml: string): readonly string[] {
  const place = documents.place(part);
  const fields = new FieldReader();
  const faults: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'doctype') {
      return [documents.guard.doctype(part)];
    }
    fields.read(token);
    if (token.kind === 'open' && refusedElements.has(token.name)) {
      faults.push(documents.guard.element(place, token.name));
    }
    if (token.kind === 'open' && token.name === 'imagedata' && attributeValues(token.source, 'src').length > 0) {
      faults.push(documents.guard.externalLink(part, (attributeValues(token.source, 'src')[0] ?? '').slice(0, 120)));
    }
  }

  return [...faults, ...fields.faults(place)];
}
