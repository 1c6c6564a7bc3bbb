import type { ItemView } from '../../../src/contracts/agenda-item';
import type { MinutesView } from '../../../src/contracts/minutes';
import type { ReviewView } from '../../../src/contracts/review';
import type { Doors } from '../../../src/cli/demo/doors';
import { items, type Who } from './meeting-script';

const unit = 'uppsala-fs';
const secretary = `${unit}.sekreterare`;
const coordinator = `${unit}.miljosamordnare`;

/** A review of Region Uppsala's förvaltning that is being held: twelve people, the script's items. */
export interface Meeting {
  readonly doors: Doors;
  readonly reviewId: string;
  read(): Promise<ReviewView>;
  minutes(): Promise<MinutesView>;
  /** The item at the script's place, from 1. */
  item(place: number): Promise<ItemView>;
  call<T>(who: Who, method: string, path: string, body?: unknown): Promise<T>;
  /** Lets so many minutes go by, as everybody's clock sees them. */
  pass(minutes: number): Promise<void>;
  close(): Promise<ReviewView>;
}

/** Plans, prepares, calls and starts the review, with the script's items in the script's order. */
export async function beginMeeting(doors: Doors): Promise<Meeting> {
  const { id } = await doors.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId: unit, meetingType: 'extra', date: '2027-03-16', startTime: '13:00' });
  const path = `/api/reviews/${id}`;
  await doors.call(coordinator, 'POST', `${path}/prepare`);
  for (const { title, kind } of items) {
    await doors.call(coordinator, 'POST', `${path}/items`, { title, kind });
  }
  const added = await doors.call<ReviewView>(coordinator, 'GET', path);
  const idOf = (title: string) => added.items.find((item) => item.title === title)?.id ?? '';
  for (const { title, confidential } of items) {
    await doors.call(coordinator, 'POST', `${path}/items/${idOf(title)}/place`, { before: null });
    if (confidential) {
      const { version } = (await doors.call<ReviewView>(coordinator, 'GET', path)).items.find((item) => item.title === title) ?? { version: 0 };
      await doors.call(coordinator, 'PATCH', `${path}/items/${idOf(title)}`, { version, confidential });
    }
  }
  await doors.call(coordinator, 'POST', `${path}/summons`);
  await doors.call(secretary, 'POST', `${path}/start`);

  return heldBy(doors, id);
}

function heldBy(doors: Doors, reviewId: string): Meeting {
  const path = `/api/reviews/${reviewId}`;
  const read = () => doors.call<ReviewView>(secretary, 'GET', path);

  return {
    doors,
    reviewId,
    read,
    minutes: () => doors.call<MinutesView>(secretary, 'GET', `${path}/minutes`),
    async item(place) {
      const found = (await read()).items.find((item) => item.title === items[place - 1]?.title);
      if (!found) {
        throw new Error(`no item ${place}`);
      }

      return found;
    },
    call: (who, method, rest, body) => doors.call(`${unit}.${who}`, method, `${path}${rest}`, body),
    async pass(minutes) {
      const { now } = (await (await fetch(`${doors.url}/local/clock`)).json()) as { now: string };
      await doors.moveClock(new Date(Date.parse(now) + minutes * 60_000).toISOString());
    },
    async close() {
      const { attendance } = await read();
      const marks = attendance.map(({ personId, present, note }) => ({ personId, present, note }));
      await doors.call(secretary, 'PUT', `${path}/attendance`, { attendance: marks, confirmed: true });
      await doors.call(secretary, 'POST', `${path}/close`);

      return doors.until('the draft', async () => {
        const review = await read();

        return review.minutesDraft?.state === 'stored' ? review : null;
      });
    },
  };
}
