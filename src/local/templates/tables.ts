import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type ITableBordersOptions } from 'docx';
import { line } from './paragraphs';
import { styles } from './styles';

/** Width between the margins, in twentieths of a point. */
export const textWidth = 9298;

export interface Column {
  readonly head: string;
  /** Share of the text width, in per cent. */
  readonly share: number;
}

/** What stands in a cell: a text, or a paragraph for each. */
type CellTexts = string | readonly string[];

/** A table with a header row that is repeated on each page; a row is never split between pages. */
export function table(columns: readonly Column[], ...rows: readonly (readonly CellTexts[])[]): Table {
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / 100));
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ head: text }, index) => cell([text], widths[index] ?? 0, styles.tableHead)) });

  return new Table({ ...layout(widths), borders: rules, rows: [head, ...rows.map((row) => bodyRow(row, widths))] });
}

/** Facts of the meeting: what, and beside it which, a paragraph for each text; without rules. */
export function facts(...rows: readonly (readonly [string, ...string[]])[]): Table {
  const widths = [2100, textWidth - 2100];

  return new Table({
    ...layout(widths),
    borders: noRules,
    rows: rows.map(([name, ...values]) => new TableRow({ cantSplit: true, children: [cell([name], 2100, styles.tableHead), cell(values, textWidth - 2100)] })),
  });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rules: ITableBordersOptions = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: { ...rule, size: 2, color: '7F7F7F' }, insideVertical: none };

export const noRules: ITableBordersOptions = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

function layout(widths: readonly number[]) {
  return { layout: TableLayoutType.FIXED, width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, columnWidths: [...widths] };
}

function bodyRow(texts: readonly CellTexts[], widths: readonly number[]): TableRow {
  return new TableRow({ cantSplit: true, children: texts.map((text, index) => cell(typeof text === 'string' ? [text] : text, widths[index] ?? 0)) });
}

function cell(texts: readonly string[], width: number, style: string = styles.tableText): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { left: 60, right: 100 }, children: texts.map((text) => line(text, style)) });
}
