/** The document with "{{status}}" as its first paragraph: a draft says that it is one also where the template forgot it (practice C.4). */
export function markAsDraft(documentXml: string): string {
  return documentXml.replace(/<w:body(?:\s[^>]*)?>/, (body) => `${body}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{status}}</w:t></w:r></w:p>`);
}
