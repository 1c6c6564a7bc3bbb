import { ownForm, ownMinutesForm as words } from '../../i18n/sv/own-form';
import type { FormStyleIds } from './form-styles';
import { facts, paragraph, section, table } from './word-xml';

const { tags } = words;

/** The minutes in the form of practice C.2: head, those present, each punkt with its decision, actions, adjusting; the one-page decision list where the routine says (K-48). */
export function minutesForm(styles: FormStyleIds): string {
  const { heading, body, listed } = styles;
  const [attachments, attachment] = words.attachments;
  const [appendix, appendixText] = words.appendix;

  return [
    paragraph(styles.status, '{{status}}'),
    paragraph(styles.title, ownForm.title),
    facts(styles, words.facts),
    decisions(styles, 'first'),
    section(body, tags.presentAny, paragraph(heading, words.present), tableOf(styles, words.presentColumns, words.presentRow, [42, 24, 34])),
    section(body, tags.absentAny, paragraph(styles.label, words.absent), section(listed, tags.absent, paragraph(listed, words.person))),
    section(body, tags.remarksAny, paragraph(heading, words.remarks), section(body, tags.remarks, paragraph(body, words.text))),
    itemsBody(styles),
    section(body, tags.actionsAny, paragraph(heading, words.actions), tableOf(styles, words.actionColumns, words.actionRow, [7, 46, 22, 16, 9])),
    section(body, tags.next, paragraph(heading, words.next[0]), paragraph(body, words.next[1])),
    section(body, tags.attachmentsAny, paragraph(heading, attachments), section(listed, tags.attachments, paragraph(listed, attachment))),
    ...adjusting(styles),
    decisions(styles, 'last'),
    section(body, tags.appendices, paragraph(heading, appendix), paragraph(body, appendixText)),
  ].join('');
}

/** All punkter, for a template that has a heading for them and nothing below. */
export function itemsBody(styles: FormStyleIds): string {
  return section(styles.body, tags.items, ...itemParts(styles));
}

/** What stands under a heading for that list or text; '' for what has no such place. */
export function sectionBody(tag: string, styles: FormStyleIds): string {
  const { body, listed } = styles;
  const bodies: Readonly<Record<string, string>> = {
    [tags.present]: section(listed, tags.present, paragraph(listed, words.person)),
    [tags.absent]: section(listed, tags.absent, paragraph(listed, words.person)),
    [tags.actions]: section(body, tags.actionsAny, tableOf(styles, words.actionColumns, words.actionRow, [7, 46, 22, 16, 9])),
    [tags.attachments]: section(listed, tags.attachments, paragraph(listed, words.attachments[1])),
    [tags.next]: paragraph(body, words.next[1]),
    [tags.adjusters]: section(body, tags.adjusters, paragraph(body, words.adjusting[3])),
    [tags.remarks]: section(body, tags.remarks, paragraph(body, words.text)),
  };

  return bodies[tag] ?? '';
}

/** Everything that a punkt may have, each part only where it says something. */
function itemParts(styles: FormStyleIds): readonly string[] {
  const { body, label, listed } = styles;
  const told = (tag: string, [head, text]: readonly [string, string]) => section(body, tag, paragraph(label, head), paragraph(body, text));
  const listing = (any: string, tag: string, [head, text]: readonly [string, string]) => section(body, any, paragraph(label, head), section(listed, tag, paragraph(listed, text)));
  const [earlier, group, action] = words.earlier;
  const [decision, lead, clause] = words.decision;

  return [
    paragraph(styles.heading, words.item),
    section(body, tags.struck, paragraph(body, words.struck)),
    section(body, tags.presenter, paragraph(body, words.presenter)),
    told(tags.background, words.background),
    listing(tags.materialAny, tags.material, words.material),
    section(body, tags.questions, paragraph(label, words.question[0]), paragraph(body, words.question[1])),
    listing(tags.figuresAny, tags.figures, words.figures),
    section(body, tags.chart, paragraph(body, words.chart)),
    listing(tags.judgementAny, tags.judgement, words.judgement),
    section(body, tags.earlierAny, paragraph(label, earlier), section(listed, tags.earlier, paragraph(listed, group), section(listed, tags.actions, paragraph(listed, action)))),
    told(tags.conclusion, words.conclusion),
    told(tags.proposal, words.proposal),
    section(body, tags.decision, paragraph(label, decision), paragraph(styles.decision, lead), section(styles.decision, tags.clauses, paragraph(styles.decision, clause))),
    listing(tags.dissentAny, tags.dissent, words.dissent),
    listing(tags.notedAny, tags.noted, words.noted),
  ];
}

function decisions(styles: FormStyleIds, place: 'first' | 'last'): string {
  const { columns, row, [place]: head } = words.decisions;

  return section(styles.body, tags[place], section(styles.body, tags.decisionsAny, paragraph(styles.heading, head), tableOf(styles, columns, row, [10, 32, 58])));
}

function adjusting({ heading, body }: FormStyleIds): readonly string[] {
  const [head, secretary, chair, adjuster] = words.adjusting;

  return [
    paragraph(heading, head),
    section(body, tags.secretary, paragraph(body, secretary)),
    section(body, tags.chair, paragraph(body, chair)),
    section(body, tags.adjusters, paragraph(body, adjuster)),
    section(body, tags.fingerprint, paragraph(body, words.fingerprint)),
  ];
}

function tableOf(styles: FormStyleIds, heads: readonly string[], row: readonly string[], shares: readonly number[]): string {
  return table(
    styles,
    heads.map((head, index) => ({ head, share: shares[index] ?? 0 })),
    row,
  );
}
