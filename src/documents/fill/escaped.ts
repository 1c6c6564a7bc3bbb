/** A text as it stands in XML. */
export function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A text as it stands in an attribute of XML. */
export function escapedAttribute(text: string): string {
  return escapedText(text).replace(/"/g, '&quot;');
}
