import { Document, type Paragraph, type Table } from 'docx';
import { itemSection, type ItemWords } from './item-section';
import { pageFooter, pageHeader } from './page-frame';
import { decisionList } from './decision-list';
import { heading, line, otherwise, section, sectionHeading, signature, title } from './paragraphs';
import { documentStyles, styles } from './styles';
import { summonsSection } from './summons-section';
import { facts, table } from './tables';

/** What distinguishes one organisation's template from another's. */
export interface MinutesForm extends ItemWords {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  /** Kallelse, agenda and minutes are one document that grows (K-47). */
  readonly withAgenda: boolean;
  readonly withMinutes: boolean;
  readonly attendanceHeading: string;
}

/** A template in the form of practice C.2. */
export function minutesDocument(form: MinutesForm): Document {
  return new Document({
    title: '{{handlingstyp}} {{titel}}',
    creator: form.organisation,
    description: form.title,
    styles: documentStyles,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1900, bottom: 1300, left: 1304, right: 1304, header: 600, footer: 600 } } },
        headers: { default: pageHeader(form.organisation) },
        footers: { default: pageFooter() },
        children: [...meeting(form), ...(form.withAgenda ? summonsSection() : []), ...(form.withAgenda ? held(form) : minutesPart(form))],
      },
    ],
  });
}

/** What grows in the kallelse once the meeting has been held; in a template for the kallelse alone, nothing does. */
function held(form: MinutesForm): readonly (Paragraph | Table)[] {
  return form.withMinutes ? section<Paragraph | Table>('protokoll', ...minutesPart(form)) : [];
}

function minutesPart(form: MinutesForm): readonly (Paragraph | Table)[] {
  return [...decisionList('beslutförst'), ...attendance(form), ...remarks(), ...itemSection(form), ...ending(), ...decisionList('beslutsist'), ...appendices()];
}

/** Long material, each on a page of its own, by the number that its § refers to (K-49). */
function appendices(): readonly Paragraph[] {
  return section('bilagetexter', sectionHeading('Bilaga {{nummer}}: {{rubrik}}'), line('{{text}}'));
}

function meeting(form: MinutesForm): readonly (Paragraph | Table)[] {
  return [
    line('{{status}}', styles.status),
    title(form.title),
    line(form.subtitle, styles.subtitle),
    facts(
      ['Organisation', '{{organisation}}, {{enhet}}'],
      ['Möte', '{{titel}}'],
      ['Datum och tid', '{{datum}}{{#tid}}, kl. {{tid}}{{/tid}}'],
      ['Plats', '{{#plats}}{{plats}}{{/plats}}{{^plats}}–{{/plats}}'],
      ['Ordförande', '{{ordförande}}'],
      ['Sekreterare', '{{sekreterare}}'],
      ['Justerare', '{{#justerare}}', '{{namn}}', '{{/justerare}}', '{{^justerare}}', '–', '{{/justerare}}'],
      ['{{#justeras}}Justeras', '{{justeras}}{{/justeras}}'],
      ['Diarienummer', '{{#ärendenummer}}{{ärendenummer}}, {{/ärendenummer}}{{diarienummer}}'],
    ),
  ];
}

function attendance({ attendanceHeading, withAgenda }: MinutesForm): readonly (Paragraph | Table)[] {
  const columns = [
    { head: 'Namn', share: 42 },
    { head: 'Roll', share: 20 },
    { head: 'Närvaro', share: 38 },
  ];

  return [
    withAgenda ? sectionHeading(attendanceHeading) : heading(attendanceHeading),
    ...section<Paragraph | Table>('finns närvarande', table(columns, ['{{#närvarande}}{{namn}}', '{{roll}}', '{{#paragrafer}}{{paragrafer}}{{/paragrafer}}{{^paragrafer}}hela mötet{{/paragrafer}}{{/närvarande}}'])),
    ...otherwise('närvarande', line('Ingen närvaro är antecknad.')),
    ...section('finns frånvarande', line('Frånvarande', styles.label), ...section('frånvarande', line('{{namn}}{{#roll}}, {{roll}}{{/roll}}{{#paragrafer}} ({{paragrafer}}){{/paragrafer}}', styles.figure))),
  ];
}

/** Late sendings, and why the meeting was moved or put off. */
function remarks(): readonly Paragraph[] {
  return section('finns anmärkningar', heading('Anmärkningar'), ...section('anmärkningar', line('{{text}}')));
}

function ending(): readonly (Paragraph | Table)[] {
  const columns = [
    { head: 'Nr', share: 7 },
    { head: 'Åtgärd', share: 47 },
    { head: 'Ansvarig', share: 22 },
    { head: 'Klart senast', share: 15 },
    { head: '§', share: 9 },
  ];

  return [
    heading('Åtgärdslista'),
    ...section<Paragraph | Table>('finns åtgärder', table(columns, ['{{#åtgärder}}{{nummer}}', '{{åtgärd}}', '{{ansvarig}}', '{{senast}}', '{{paragraf}}{{/åtgärder}}'])),
    ...otherwise('åtgärder', line('Inga åtgärder är beslutade.')),
    ...section('nästamöte', heading('Nästa möte'), line('{{nästamöte}}')),
    ...section('finns bilagor', heading('Bilagor'), ...section('bilagor', line('Bilaga {{nummer}}: {{namn}}'))),
    heading('Justering'),
    ...section('sekreterare', signature('Sekreterare', '{{sekreterare}}')),
    ...section('ordförande', signature('Ordförande', '{{ordförande}}')),
    ...section('justerare', signature('Justerare', '{{namn}}{{#datum}}, {{datum}}{{/datum}}')),
    ...section('fingeravtryck', line('Fingeravtryck: {{fingeravtryck}}', styles.quiet)),
  ];
}
