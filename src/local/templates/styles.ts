import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';

/** The one typeface; every office has it or a twin of the same measures. */
const typeface = 'Arial';

const black = '000000';
const thickBar = { left: { style: BorderStyle.SINGLE, size: 36, space: 10, color: black } };
const thinBar = { left: { style: BorderStyle.SINGLE, size: 8, space: 10, color: black } };

/** Style ids by what the paragraph is. A decision is set apart by its bar and weight, never by colour (K-48). */
export const styles = {
  body: 'Brodtext',
  subtitle: 'Underrubrik',
  presenter: 'Foredragande',
  label: 'Etikett',
  question: 'Stodfraga',
  reply: 'Svar',
  figure: 'Uppgift',
  conclusionLabel: 'Slutsatsrubrik',
  conclusion: 'Slutsats',
  decisionLabel: 'Beslutsrubrik',
  decision: 'Beslut',
  clause: 'Attsats',
  struck: 'Utgar',
  status: 'Status',
  tableText: 'Tabelltext',
  tableHead: 'Tabellrubrik',
  signature: 'Underskrift',
  quiet: 'Fingeravtryck',
} as const;

/** Styles of all demo templates: real headings, and a named style for each kind of paragraph. */
export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: typeface, size: 21, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' } }, paragraph: { spacing: { ...lines(264) } } },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 120, after: 60 }, keepNext: true } },
    heading1: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 360, after: 100, ...lines(264) }, keepNext: true, keepLines: true, outlineLevel: 0 } },
    heading2: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 240, after: 80, ...lines(264) }, keepNext: true, keepLines: true, outlineLevel: 1 } },
  },
  paragraphStyles: [
    paragraph(styles.body, 'Brödtext', {}, { spacing: { after: 100 } }),
    paragraph(styles.subtitle, 'Underrubrik till titeln', { size: 24 }, { spacing: { after: 200 } }),
    paragraph(styles.presenter, 'Föredragande', {}, { spacing: { after: 100 }, keepNext: true }),
    paragraph(styles.label, 'Etikett', { bold: true, size: 20 }, { spacing: { before: 140, after: 20 }, keepNext: true }),
    paragraph(styles.question, 'Stödfråga', { italics: true }, { spacing: { before: 60, after: 20 }, keepNext: true, keepLines: true }),
    paragraph(styles.reply, 'Svar', {}, { indent: { left: 284 }, spacing: { after: 80 } }),
    paragraph(styles.figure, 'Uppgift', {}, { indent: { left: 284 }, spacing: { after: 20 } }),
    paragraph(styles.conclusionLabel, 'Slutsatsrubrik', { bold: true, size: 20 }, { border: thinBar, indent: { left: 284 }, spacing: { before: 160 }, keepNext: true }),
    paragraph(styles.conclusion, 'Slutsats', {}, { border: thinBar, indent: { left: 284 }, spacing: { after: 100 }, keepNext: true }),
    paragraph(styles.decisionLabel, 'Beslutsrubrik', { bold: true, size: 24 }, { border: thickBar, indent: { left: 284 }, spacing: { before: 180 }, keepNext: true }),
    paragraph(styles.decision, 'Beslut', { bold: true }, { border: thickBar, indent: { left: 284 }, keepLines: true }),
    paragraph(styles.clause, 'Att-sats', { bold: true }, { border: thickBar, indent: { left: 568, hanging: 284 }, keepLines: true }),
    paragraph(styles.struck, 'Utgår', { italics: true }, { spacing: { after: 100 } }),
    paragraph(styles.status, 'Status', { bold: true }, { border: box(), indent: { left: 100, right: 100 }, spacing: { before: 60, after: 280 } }),
    paragraph(styles.tableText, 'Tabelltext', { size: 19 }, { spacing: { before: 30, after: 30, ...lines(240) } }),
    paragraph(styles.tableHead, 'Tabellrubrik', { size: 19, bold: true }, { spacing: { before: 30, after: 30, ...lines(240) }, keepNext: true }),
    paragraph(styles.signature, 'Underskrift', {}, { spacing: { before: 400 }, keepNext: true, keepLines: true }),
    paragraph(styles.quiet, 'Fingeravtryck', { size: 15, color: '595959' }, { spacing: { before: 360 } }),
  ],
};

function paragraph(id: string, name: string, run: NonNullable<IParagraphStyleOptions['run']>, layout: NonNullable<IParagraphStyleOptions['paragraph']>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: layout };
}

/** Line spacing in 240ths of a line of the text's own size. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

function box() {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 4, color: black };

  return { top: side, bottom: side, left: side, right: side };
}
