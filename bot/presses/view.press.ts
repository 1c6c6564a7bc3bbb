import { cardData } from '../cards/card-data';
import { press } from './press';

/** The client asks for the person's own view of an item's card. */
export const viewItemPress = press({ verb: 'view-item', data: cardData, shows: 'item' });

/** The client asks for the person's own view of the agenda card. */
export const viewAgendaPress = press({ verb: 'view-agenda', data: cardData, shows: 'agenda' });
