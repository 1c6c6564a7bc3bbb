import { HeadingLevel, LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import { styles } from './styles';

/** A paragraph in one of the named styles; text between `**` is bold. */
export function line(text: string, style: string = styles.body): Paragraph {
  return new Paragraph({ style, children: runsOf(text) });
}

/** A heading that the document's outline shows. */
export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(text) });
}

/** A heading that begins a page of its own. */
export function sectionHeading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: runsOf(text) });
}

/** A heading below another. */
export function subheading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(text) });
}

/** A role, a line to sign on, and who signs. */
export function signature(role: string, name: string): Paragraph {
  const tabStops = [
    { type: TabStopType.LEFT, position: 1900 },
    { type: TabStopType.LEFT, position: 5200, leader: LeaderType.UNDERSCORE },
    { type: TabStopType.LEFT, position: 5400 },
  ];

  return new Paragraph({ style: styles.signature, tabStops, children: [new TextRun(`${role}\t\t\t${name}`)] });
}

/** The document's title. */
export function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(text) });
}

/** What stands inside is repeated for each entry, or shown where there is a text; the tags' own paragraphs leave no line. */
export function section<T>(tag: string, ...inside: readonly T[]): readonly (T | Paragraph)[] {
  return [line(`{{#${tag}}}`), ...inside, line(`{{/${tag}}}`)];
}

/** What stands inside is shown where the list is empty or the text is not there. */
export function otherwise<T>(tag: string, ...inside: readonly T[]): readonly (T | Paragraph)[] {
  return [line(`{{^${tag}}}`), ...inside, line(`{{/${tag}}}`)];
}

function runsOf(text: string): TextRun[] {
  return text.split('**').map((piece, index) => new TextRun(index % 2 === 1 ? { text: piece, bold: true } : { text: piece }));
}
