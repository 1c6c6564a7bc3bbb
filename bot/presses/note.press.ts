import { cardData } from '../cards/card-data';
import { decideOnce } from './decide-once';
import { press } from './press';

/** "Noteras": an information item is ended. */
export const notePress = press({ verb: 'note', data: cardData, shows: 'item', act: (call) => decideOnce(call, { outcome: 'noted' }) });
