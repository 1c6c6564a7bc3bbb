import { clausesFrom, lineOf } from '../../../bot/cards/item/clause-lines';
import type { DecisionClause } from '../../../src/domain/decision/decision';

const assigned: DecisionClause = { text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: 'chef-drift', dueDate: '2027-06-30' } };
const plain: DecisionClause = { text: 'godkänna redovisningen', assignment: null };

it('lines that were not touched are the proposal itself', () => {
  expect(clausesFrom([plain, assigned].map(lineOf).join('\n'), [plain, assigned])).toEqual([plain, assigned]);
});

it('a changed uppdrag stays an uppdrag, with its person', () => {
  expect(clausesFrom('uppdra åt avdelningschef drift att se över laglistan, senast 2027-09-30.', [assigned])).toEqual([
    { text: 'se över laglistan', assignment: { responsible: 'avdelningschef drift', personId: 'chef-drift', dueDate: '2027-09-30' } },
  ]);
});

it('an uppdrag to somebody else has no person yet', () => {
  expect(clausesFrom('uppdra åt miljöchefen att följa upp, senast 2027-05-01', [assigned])[0]?.assignment?.personId).toBeNull();
});

it('"att", dashes and empty lines are taken off', () => {
  expect(clausesFrom('att  godkänna planen,\n\n– att avsätta medel.\r\n', [])).toEqual([
    { text: 'godkänna planen', assignment: null },
    { text: 'avsätta medel', assignment: null },
  ]);
});

it('a day that does not exist makes no uppdrag', () => {
  expect(clausesFrom('uppdra åt chefen att göra det, senast 2027-02-30', [])[0]?.assignment).toBeNull();
});
