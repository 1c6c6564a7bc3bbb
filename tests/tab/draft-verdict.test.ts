import type { Draft } from '../../tab/features/writing/draft';
import { verdictOn } from '../../tab/features/writing/draft-verdict';
import { itemFields } from '../../tab/features/writing/item-fields';
import type { ItemField } from '../../tab/features/writing/item-field';

const conclusion = itemFields.conclusion as ItemField<unknown>;
const proposal = itemFields.proposal as ItemField<unknown>;

function aDraft(parts: Partial<Draft>): Draft {
  return { value: 'min', base: 'från början', state: 'typing', message: null, ...parts };
}

describe('a draft', () => {
  test('is sent over the text that the person began from', () => {
    expect(verdictOn(aDraft({}), 'från början', conclusion)).toBe('send');
  });

  test('is never sent over a text that somebody else wrote', () => {
    expect(verdictOn(aDraft({}), 'den andras', conclusion)).toBe('conflict');
  });

  test('is saved where the server has the same, spaces at the ends aside', () => {
    expect(verdictOn(aDraft({ value: 'min ' }), 'min', conclusion)).toBe('saved');
  });

  test('waits for the choice while there is a conflict', () => {
    expect(verdictOn(aDraft({ state: 'conflict' }), 'från början', conclusion)).toBe('nothing');
  });

  test('of an assignment without a day is kept here until it has one', () => {
    const value = [{ text: 'uppdatera laglistan', assignment: { responsible: 'driftchef', personId: null, dueDate: '' } }];

    expect(verdictOn(aDraft({ value, base: [] }), [], proposal)).toBe('incomplete');
  });
});
