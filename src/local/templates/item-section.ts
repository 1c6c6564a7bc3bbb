import type { Paragraph, Table } from 'docx';
import { heading, line, section } from './paragraphs';
import { styles } from './styles';
import { table } from './tables';

export interface ItemWords {
  readonly conclusion: string;
  readonly proposal: string;
}

/** Everything that a punkt may have, each part only where it says something. */
export function itemSection(words: ItemWords): readonly (Paragraph | Table)[] {
  return section(
    'punkter',
    heading('{{#paragraf}}{{paragraf}} {{/paragraf}}{{^paragraf}}{{#nummer}}Punkt {{nummer}} {{/nummer}}{{/paragraf}}{{rubrik}}'),
    ...section('utgår', line('{{utgår}}', styles.struck)),
    ...section('föredragande', line('Föredragande: {{föredragande}}', styles.presenter)),
    ...section('bakgrund', line('Bakgrund', styles.label), line('{{bakgrund}}')),
    ...section('finns underlag', line('Underlag', styles.label), ...section('underlag', line('Bilaga {{bilaga}}: {{namn}}{{#version}} ({{version}}){{/version}}{{#dnr}}, dnr {{dnr}}{{/dnr}}', styles.figure))),
    ...section('frågor', line('{{fråga}}', styles.question), line('{{svar}}', styles.reply)),
    ...figures(),
    ...judgement(),
    ...earlier(),
    ...section('slutsats', line(words.conclusion, styles.conclusionLabel), line('{{slutsats}}', styles.conclusion)),
    ...section('förslag', line(words.proposal, styles.label), line('{{förslag}}', styles.reply)),
    ...section('beslut', line('Beslut', styles.decisionLabel), line('{{text}}', styles.decision), ...section('attsatser', line('–\t{{text}}', styles.clause))),
    ...section('finns avvikande', line('Avvikande mening', styles.label), ...section('avvikande', line('{{namn}}: {{text}}', styles.reply))),
    ...section('finns antecknat', line('Antecknat', styles.label), ...section('antecknat', line('{{text}}', styles.reply))),
  );
}

function figures(): readonly Paragraph[] {
  const figure = '{{rubrik}}: **{{värde}}**{{#föregående}} (föregående {{föregående}}){{/föregående}}{{#källa}}. Källa: {{källa}}{{/källa}}';

  return section('finns uppgifter', line('Uppgifter', styles.label), ...section('uppgifter', line(figure, styles.figure)));
}

function judgement(): readonly Paragraph[] {
  return section('finns bedömning', line('Bedömning', styles.label), ...section('bedömning', line('{{ord}}: **{{svar}}**{{#skäl}}. {{skäl}}{{/skäl}}', styles.figure)));
}

/** Groups with their status as P-16 has them, the single actions below. */
function earlier(): readonly (Paragraph | Table)[] {
  return section<Paragraph | Table>(
    'finns tidigare',
    line('Tidigare beslutade åtgärder', styles.label),
    table(
      [
        { head: 'Åtgärd', share: 50 },
        { head: 'Status', share: 28 },
        { head: 'Kommentar', share: 22 },
      ],
      ['{{#tidigare}}**{{grupp}}**', '**{{status}}**', '{{kommentar}}'],
      ['{{#åtgärder}}Åtgärd {{nummer}}: {{åtgärd}}{{#paragraf}} ({{paragraf}}){{/paragraf}}', ['{{status}}, klart senast', '{{senast}}'], '{{ansvarig}}{{/åtgärder}}{{/tidigare}}'],
    ),
  );
}
