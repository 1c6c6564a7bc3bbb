import type { ItemView, WriteItemRequest } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';
import type { Api } from '../../api/api';
import { writeItem } from '../item/api/write-item';
import type { ItemPlace } from '../item/item-place';

/** One field of an item that people write in: how it is read from the item, and how it is sent. */
export interface ItemField<T> {
  /** Unique within the item, for example `background` or `reply:A2.1`. */
  readonly name: string;
  read(item: ItemView): T;
  send(api: Api, place: ItemPlace, item: ItemView, value: T): Promise<ReviewView>;
  /** False while something that the server demands is still missing: the text is kept here and sent when it is there. */
  isComplete?(value: T): boolean;
}

type Changed = Omit<WriteItemRequest, 'version'>;

/** A field of `PATCH …/items/{itemId}`, sent with the version that the person saw. */
export function writtenField<T>(name: string, read: (item: ItemView) => T, changed: (value: T, item: ItemView) => Changed): ItemField<T> {
  return { name, read, send: (api, place, item, value) => writeItem(api, place, { version: item.version, ...changed(value, item) }) };
}
