import { cardData } from '../cards/card-data';
import { decideOnce } from './decide-once';
import { press } from './press';

/** "Beslut enligt förslag": the decision-maker confirms what stands on their card. */
export const decideAsProposedPress = press({
  verb: 'decide-as-proposed',
  data: cardData,
  shows: 'item',
  act: (call) => decideOnce(call, { outcome: 'as-proposed' }),
});
