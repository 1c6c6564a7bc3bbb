import { zipOf } from '../template/prepare-template';
import { bareDeck } from './bare-deck';
import { withOwnSlides } from './own-slides';

/** A presentation's template in our own form: what is filled where an organisation has none. `accent`: RGB in hex. */
export function makeDeck(accent?: string): Uint8Array {
  return zipOf(withOwnSlides(bareDeck(accent))).generate({ type: 'uint8array', compression: 'DEFLATE' });
}
