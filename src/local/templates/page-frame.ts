import { BorderStyle, Footer, Header, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType } from 'docx';
import { noRules, textWidth } from './tables';

/** The head of each page: the organisation's word mark, drawn by us, and beside it what document this is. */
export function pageHeader(organisation: string): Header {
  const half = Math.round(textWidth / 2);
  const mark = new Paragraph({
    border: { left: { style: BorderStyle.SINGLE, size: 48, space: 6, color: '000000' } },
    indent: { left: 140 },
    children: [new TextRun({ text: organisation, bold: true, size: 28 })],
  });
  const rows = ['{{handlingstyp}} {{datum}}', 'Dnr {{diarienummer}}', '{{status}}'].map((text) => new Paragraph({ alignment: 'right', children: [new TextRun({ text, size: 18 })] }));

  return new Header({
    children: [
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: half * 2, type: WidthType.DXA },
        columnWidths: [half, half],
        borders: noRules,
        rows: [new TableRow({ children: [headerCell([mark], half), headerCell(rows, half)] })],
      }),
      new Paragraph({ spacing: { after: 120 }, children: [] }),
    ],
  });
}

/** "Sida 2 av 4" at the right, whose document it is at the left. */
export function pageFooter(): Footer {
  const size = 17;

  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ text: '{{enhet}}, {{mötestyp}}\t', size }), new TextRun({ size, children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function headerCell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] });
}
