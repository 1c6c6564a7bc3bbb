import PizZip from 'pizzip';
import type { FieldValue } from './column-record';

const CUSTOM_PROPERTIES = 'docProps/custom.xml';
const CUSTOM_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE_ID = '0x0101008D1B4F27AE0C5F4C9B7E2D3A61F08C55';
const MAIN_RELATIONSHIPS: Readonly<Record<string, string>> = { docx: 'word/_rels/document.xml.rels', pptx: 'ppt/_rels/presentation.xml.rels' };

/**
 * What SharePoint does to an Office file after an upload and after a column change: it writes the columns into the file as
 * properties. Size and bytes change, what a person reads does not. Other files, and broken ones, come back as they are.
 */
export function rewriteOfficeFile(name: string, bytes: Uint8Array, values: Readonly<Record<string, FieldValue>>): Uint8Array {
  const fields = Object.fromEntries(Object.entries(values).map(([column, value]) => [column, String(value)]));
  const mainRelationships = MAIN_RELATIONSHIPS[name.split('.').at(-1)?.toLowerCase() ?? ''];
  const zip = mainRelationships === undefined ? null : openZip(bytes);
  if (mainRelationships === undefined || zip === null || zip.file('[Content_Types].xml') === null || zip.file('_rels/.rels') === null) {
    return bytes;
  }

  writeCustomProperties(zip, { ContentTypeId: CONTENT_TYPE_ID, ...fields });
  writeMetadataPart(zip, mainRelationships, fields);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function openZip(bytes: Uint8Array): PizZip | null {
  try {
    return new PizZip(bytes);
  } catch {
    return null;
  }
}

function writeCustomProperties(zip: PizZip, properties: Readonly<Record<string, string>>): void {
  const before = zip.file(CUSTOM_PROPERTIES)?.asText() ?? '';
  const kept = [...before.matchAll(/<property [^>]*name="([^"]*)"[^>]*>(.*?)<\/property>/gs)].filter(([, name]) => !(unescaped(name ?? '') in properties));
  const all = [
    ...kept.map(([, name, value]) => ({ name: name ?? '', value: value ?? '' })),
    ...Object.entries(properties).map(([name, value]) => ({ name: escaped(name), value: `<vt:lpwstr>${escaped(value)}</vt:lpwstr>` })),
  ];
  const body = all.map(({ name, value }, index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}">${value}</property>`);

  zip.file(
    CUSTOM_PROPERTIES,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${body.join('')}</Properties>`,
  );
  addOverride(zip, `/${CUSTOM_PROPERTIES}`, CUSTOM_PROPERTIES_TYPE);
  addRelationship(zip, '_rels/.rels', { type: `${RELATIONSHIPS}/custom-properties`, target: CUSTOM_PROPERTIES });
}

function writeMetadataPart(zip: PizZip, relationships: string, fields: Readonly<Record<string, string>>): void {
  const elements = Object.entries(fields).map(([name, value]) => `<${name} xmlns="http://schemas.example.org/standin/fields">${escaped(value)}</${name}>`);
  const part = 'customXml/itemSharePoint.xml';

  zip.file(
    part,
    `<?xml version="1.0" encoding="utf-8"?><p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><documentManagement>${elements.join('')}</documentManagement></p:properties>`,
  );
  if (zip.file(relationships) !== null) {
    addRelationship(zip, relationships, { type: `${RELATIONSHIPS}/customXml`, target: `../${part}` });
  }
}

function addOverride(zip: PizZip, part: string, contentType: string): void {
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  if (!types.includes(`"${part}"`)) {
    zip.file('[Content_Types].xml', types.replace('</Types>', `<Override PartName="${part}" ContentType="${contentType}"/></Types>`));
  }
}

function addRelationship(zip: PizZip, file: string, relationship: { readonly type: string; readonly target: string }): void {
  const text = zip.file(file)?.asText() ?? '';
  if (!text.includes(`"${relationship.target}"`) && !text.includes(`"/${relationship.target}"`)) {
    const id = `rIdStandIn${text.length}`;
    zip.file(file, text.replace('</Relationships>', `<Relationship Id="${id}" Type="${relationship.type}" Target="${relationship.target}"/></Relationships>`));
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
