import { ownForm as words } from '../../i18n/sv/own-form';
import type { FormStyleIds } from './form-styles';
import { facts, paragraph, section, table } from './word-xml';

/** The kallelse: purpose (P-4), when and where, who is called, the agenda at a glance, then each item with what it is to be prepared by. */
export function summonsForm(styles: FormStyleIds): string {
  const { heading, body, label, listed } = styles;

  return [
    paragraph(styles.status, '{{status}}'),
    paragraph(styles.title, words.title),
    facts(styles, words.facts),
    section(body, 'syfte', paragraph(heading, words.purpose), paragraph(body, '{{syfte}}')),
    section(body, 'finns kallade', paragraph(heading, words.called), calledTable(styles)),
    paragraph(heading, words.agenda),
    agendaTable(styles),
    section(body, words.tags.anyPreparation, paragraph(heading, words.items)),
    section(
      body,
      words.tags.preparations,
      paragraph(styles.subheading, words.item),
      paragraph(body, words.itemFacts),
      section(body, words.tags.anyQuestion, paragraph(label, words.questions), section(listed, words.tags.questions, paragraph(listed, words.question))),
      section(body, 'finns underlag', paragraph(label, words.material), section(listed, 'underlag', paragraph(listed, words.materialLine))),
      section(body, words.tags.proposal, paragraph(label, words.proposal), paragraph(listed, words.proposed)),
    ),
  ].join('');
}

function calledTable(styles: FormStyleIds): string {
  const [name, role] = words.calledColumns;

  return table(styles, [{ head: name, share: 60 }, { head: role, share: 40 }], ['{{#kallade}}{{namn}}', '{{roll}}{{/kallade}}']);
}

function agendaTable(styles: FormStyleIds): string {
  const [item, kind, presenter, minutes] = words.agendaColumns;
  const columns = [
    { head: item, share: 46 },
    { head: kind, share: 13 },
    { head: presenter, share: 29 },
    { head: minutes, share: 12 },
  ];

  return table(styles, columns, [`{{#dagordning}}${words.item}`, '{{slag}}', words.presenter, '{{minuter}}{{/dagordning}}']);
}
