/** A paragraph style of our forms: `name` is what Word calls it, by which an organisation's own is found. */
export interface FormStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

/** What Word has no style of its own for. */
const ownPrefix = 'Genomgang ';

/** By what the paragraph is. Only what the organisation's document has no style for is added to it. */
export const formStyles = {
  title: style('GenomgangTitel', 'Title', '<w:keepNext/><w:spacing w:before="120" w:after="120"/>', '<w:b/><w:sz w:val="36"/>'),
  heading: style('GenomgangRubrik1', 'heading 1', '<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="100"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="26"/>'),
  subheading: style('GenomgangRubrik2', 'heading 2', '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="22"/>'),
  body: style('GenomgangText', 'Genomgang text', '<w:spacing w:after="100"/>', ''),
  label: style('GenomgangEtikett', 'Genomgang etikett', '<w:keepNext/><w:spacing w:before="100" w:after="20"/>', '<w:b/>'),
  listed: style('GenomgangLista', 'Genomgang lista', '<w:spacing w:after="20"/><w:ind w:left="284"/>', ''),
  decision: style('GenomgangBeslut', 'Genomgang beslut', '<w:spacing w:after="40"/><w:ind w:left="284"/>', '<w:b/>'),
  status: style('GenomgangStatus', 'Genomgang status', '<w:spacing w:after="160"/>', '<w:b/>'),
  cell: style('GenomgangTabelltext', 'Genomgang tabelltext', '<w:spacing w:before="30" w:after="30"/>', ''),
  head: style('GenomgangTabellrubrik', 'Genomgang tabellrubrik', '<w:keepNext/><w:spacing w:before="30" w:after="30"/>', '<w:b/>'),
} as const satisfies Readonly<Record<string, FormStyle>>;

export type FormStyleIds = Readonly<Record<keyof typeof formStyles, string>>;

function style(id: string, name: string, paragraph: string, run: string): FormStyle {
  return { id, name, paragraph, run };
}

/** The ids of a document's styles by what Word calls them, in lower case: "heading 1". */
export function styleIdsByName(stylesXml: string): ReadonlyMap<string, string> {
  return new Map([...stylesXml.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]+)"[^>]*>\s*<w:name w:val="([^"]+)"/g)].map(([, id = '', name = '']) => [name.toLowerCase(), id]));
}

/** The ids that the styles have in a document with these styles, and its styles with those that it lacked. */
export function withFormStyles(stylesXml: string): { readonly ids: FormStyleIds; readonly stylesXml: string } {
  const known = styleIdsByName(stylesXml);
  const lacking = Object.values(formStyles).filter(({ name }) => !known.has(name.toLowerCase()));
  const ids = Object.fromEntries(Object.entries(formStyles).map(([key, { id, name }]) => [key, known.get(name.toLowerCase()) ?? id])) as unknown as FormStyleIds;
  const added = lacking.map(({ id, name, paragraph, run }) => `<w:style w:type="paragraph"${name.startsWith(ownPrefix) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}<w:lang w:val="sv-SE"/></w:rPr></w:style>`);

  return { ids, stylesXml: stylesXml.replace('</w:styles>', `${added.join('')}</w:styles>`) };
}
