import { cardData } from '../cards/card-data';
import { press, type ShownCard } from './press';

/** The client asks for the person's own view of a card. */
export const viewPresses = (['item', 'agenda', 'away', 'roles', 'left', 'sighting'] as const satisfies readonly ShownCard[]).map((shows) => press({ verb: `view-${shows}`, data: cardData, shows }));
