import { z } from 'zod';
import { cardData } from '../cards/card-data';

const field = z.string().max(10_000).default('');

/** The fields of the meeting's questions: a client sends all that stand on the card with each of its buttons. */
export const meetingFields = cardData.extend({ to: field, note: field, date: field, items: field, people: field, guest: field });

/** Ids that were chosen in a list, as a client writes them. */
export function chosenIn(list: string): readonly string[] {
  return list.split(',').filter((id) => id !== '');
}
