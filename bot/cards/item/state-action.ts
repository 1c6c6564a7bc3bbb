import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { statementKinds } from '../../../src/domain/decision/statement';
import { existsIn } from '../../../src/domain/review/lifecycle';
import { cards } from '../../../src/i18n/sv/cards';
import { statementText } from '../../../src/i18n/sv/statements';
import type { CardElement } from '../card';
import type { CardContext } from '../card-context';
import { choiceSet, press, quiet, showCard, textInput } from '../elements';
import { signedFor } from './item-parts';

/** "Mer": eget yrkande, avvikande mening, jäv or protokollsanteckning, said or taken back. */
export function stateAction(context: CardContext, item: AgendaItem): readonly CardElement[] {
  const { reading } = context;
  const mayState = reading.principal ? (reading.may.items[item.id] ?? []).includes('state') : item.openedAt !== null && existsIn('state', reading.review.state);
  if (!mayState || item.kind === 'formalia') {
    return [];
  }
  const kinds = statementKinds.map((kind) => ({ title: statementText[kind], value: kind }));

  return [
    showCard(
      cards.item.more,
      [
        choiceSet('kind', cards.state.kind, kinds, { required: cards.state.kindRequired }),
        textInput('text', cards.state.text, { isMultiline: true }),
        { type: 'Input.Toggle', id: 'withdraw', title: cards.state.withdraw, valueOn: 'true', valueOff: 'false', value: 'false' },
        quiet(cards.state.hint),
      ],
      [press(cards.state.send, 'state', signedFor(context, item, 'state'), { takesInputs: true })],
    ),
  ];
}
