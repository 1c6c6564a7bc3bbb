import type { Paragraph, Table } from 'docx';
import { heading, line, section, subheading } from './paragraphs';
import { styles } from './styles';
import { table } from './tables';

/** What is called and to what: it stays in the document when the minutes grow in it (K-47). */
export function summonsSection(): readonly (Paragraph | Table)[] {
  const people = [
    { head: 'Namn', share: 60 },
    { head: 'Roll', share: 40 },
  ];
  const lines = [
    { head: 'Punkt', share: 46 },
    { head: 'Slag', share: 13 },
    { head: 'Föredragande', share: 29 },
    { head: 'Minuter', share: 12 },
  ];

  return [
    ...section('syfte', heading('Syfte'), line('{{syfte}}')),
    ...section<Paragraph | Table>('finns kallade', heading('Kallade'), table(people, ['{{#kallade}}{{namn}}', '{{roll}}{{/kallade}}'])),
    heading('Dagordning'),
    table(lines, ['{{#dagordning}}{{#nummer}}{{nummer}}. {{/nummer}}{{rubrik}}{{#vidbehov}} ({{vidbehov}}){{/vidbehov}}', '{{slag}}', '{{föredragande}}', '{{minuter}}{{/dagordning}}']),
    ...section('finns förberedelser', heading('Inför punkterna')),
    ...section('förberedelser', subheading('{{#nummer}}{{nummer}}. {{/nummer}}{{rubrik}}'), ...preparation()),
  ];
}

function preparation(): readonly (Paragraph | Table)[] {
  return [
    line('Slag: {{slag}}{{#föredragande}}. Föredragande: {{föredragande}}{{/föredragande}}'),
    ...section('finns frågor', line('Stödfrågor', styles.label), ...section('frågor', line('{{fråga}}', styles.figure))),
    ...section('finns underlag', line('Underlag', styles.label), ...section('underlag', line('{{namn}}{{#version}} ({{version}}){{/version}}{{#dnr}}, dnr {{dnr}}{{/dnr}}', styles.figure))),
    ...section('förslag', line('Förslag till beslut', styles.label), line('{{förslag}}', styles.reply)),
  ];
}
