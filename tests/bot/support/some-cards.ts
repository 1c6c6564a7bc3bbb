import type { Card } from '../../../bot/cards/card';
import type { CardContext } from '../../../bot/cards/card-context';
import { agendaCard } from '../../../bot/cards/agenda/agenda.card';
import { createCardSigner } from '../../../bot/cards/card-data';
import { decisionsCard } from '../../../bot/cards/decisions/decisions.card';
import { itemCard } from '../../../bot/cards/item/item.card';
import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import type { Decision } from '../../../src/domain/decision/decision';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import { tabAddress } from '../../../src/product';
import { aReading, aReview, anItem, readingOfDecider } from './a-reading';
import { someActionCards } from './some-action-cards';

export function aContext(reading: ReviewReading): CardContext {
  return {
    tenantId: 't',
    reading,
    signer: createCardSigner('key'),
    tabUrl: tabAddress('https://genomgang.example'),
    viewers: ['29:chef', '29:sekreterare'],
  };
}

export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    outcome: 'as-proposed',
    clauses: anItem().proposal?.clauses ?? [],
    detail: {},
    phrase: { subject: 'Förvaltningschefen', byGroup: false },
    decisionMaker: 'Förvaltningschefen',
    binding: true,
    asDeputy: false,
    decidedBy: 'chef',
    at: '2027-03-09T12:21:00Z',
    answers: [],
    actions: [14],
    ...change,
  };
}

const answers: AgendaItem['answers'] = [
  { personId: 'ledamot-1', choice: 'agree', at: '2027-03-09T12:12:00Z', recordedBy: 'ledamot-1' },
  { personId: 'ledamot-2', choice: 'disagree', at: '2027-03-09T12:13:00Z', recordedBy: 'ledamot-2' },
];

/** Every card in the forms that people meet. */
export function someCards(): Readonly<Record<string, Card>> {
  const open = anItem({ answers });
  const information = anItem({ kind: 'information', proposal: null, conclusion: 'Vi följer utvecklingen.' });
  const ended = anItem({ decision: aDecision() });
  const whole = aReview({
    items: [
      anItem({ id: 'A1', number: 1, title: 'Uppföljning av tidigare beslut', decision: aDecision(), answers }),
      anItem({ id: 'A2', number: 2, title: 'Redovisning av revision', kind: 'information' }),
      anItem(),
      anItem({ id: 'A4', number: 4, title: 'Revidera miljömål', optional: true, openedAt: null }),
      anItem({ id: 'A5', number: 5, title: 'Övriga frågor', optional: true, struck: { reason: 'Ingen anmäld.', by: 'chef', at: '2027-03-09T12:00:00Z' } }),
    ],
  });
  const of = (item: AgendaItem) => aReview({ items: [item] });

  return {
    agenda: agendaCard(aContext(aReading(whole))).card,
    'agenda-starter': agendaCard(aContext(readingOfDecider(aReview({ state: 'summoned', attendance: [], items: whole.items })))).card,
    open: itemCard(aContext(aReading(of(open))), open).card,
    information: itemCard(aContext(aReading(of(information))), information).card,
    decider: itemCard(aContext(readingOfDecider(of(open))), open).card,
    'decider-information': itemCard(aContext(readingOfDecider(of(information))), information).card,
    ended: itemCard(aContext(aReading(of(ended))), ended).card,
    struck: itemCard(aContext(aReading(whole)), whole.items[4] ?? ended).card,
    decisions: decisionsCard(aContext(aReading(whole))).card,
    'no-decisions': decisionsCard(aContext(aReading())).card,
    ...someActionCards(),
  };
}
