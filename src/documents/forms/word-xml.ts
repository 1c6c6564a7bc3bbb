/** Text between the page margins of an A4 page, in twentieths of a point: what our tables are wide. */
const textWidth = 9070;

/** A column of a table: its head, and its share of the width in per cent. */
export interface FormColumn {
  readonly head: string;
  readonly share: number;
}

/** A paragraph of a form in one of its styles. The texts are our own: tags and words, never a person's. */
export function paragraph(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** What stands inside is repeated for each entry, or shown where there is a text. */
export function section(style: string, tag: string, ...inside: readonly string[]): string {
  return [paragraph(style, `{{#${tag}}}`), ...inside, paragraph(style, `{{/${tag}}}`)].join('');
}

/** A table whose first row is its head on every page. */
export function table(styles: { readonly head: string; readonly cell: string }, columns: readonly FormColumn[], row: readonly string[]): string {
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / 100));
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map((column, index) => cell(styles.head, column.head, widths[index] ?? 0)).join('')}</w:tr>`;

  return tableOf(widths, rules, head, rowOf(row.map((text, index) => cell(styles.cell, text, widths[index] ?? 0))));
}

/** What beside which, without rules. */
export function facts(styles: { readonly head: string; readonly cell: string }, rows: readonly (readonly [string, string])[]): string {
  const widths = [2000, textWidth - 2000];

  return tableOf(widths, '', ...rows.map(([name, value]) => rowOf([cell(styles.head, name, 2000), cell(styles.cell, value, textWidth - 2000)])));
}

const rules = '<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="2" w:space="0" w:color="7F7F7F"/></w:tblBorders>';

function tableOf(widths: readonly number[], borders: string, ...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function rowOf(cells: readonly string[]): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function cell(style: string, text: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, text)}</w:tc>`;
}
