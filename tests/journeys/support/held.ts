import type { MinutesView } from '../../../src/contracts/minutes';
import type { ReviewView } from '../../../src/contracts/review';
import type { Doors } from '../../../src/cli/demo/doors';
import { beginMeeting, type Meeting } from './meeting';
import { script } from './meeting-script';
import { doInTab, inRoom } from './tab-driver';

/** A meeting that has been held to its end. */
export interface Held {
  readonly meeting: Meeting;
  readonly review: ReviewView;
  readonly minutes: MinutesView;
}

/** The two in the room are not yet seen by anybody. */
export async function begun(doors: Doors): Promise<Meeting> {
  const meeting = await beginMeeting(doors);
  const { attendance } = await meeting.read();
  await meeting.call('sekreterare', 'PUT', '/attendance', { attendance: attendance.map(({ personId, present, note }) => ({ personId, present: present && !inRoom.includes(personId), note })), confirmed: false });

  return meeting;
}

/** The script held wholly by the calls that the tab makes. */
export async function holdInTab(doors: Doors): Promise<Held> {
  const meeting = await begun(doors);
  for (const step of script) {
    await doInTab(meeting, step);
  }
  const review = await meeting.close();

  return { meeting, review, minutes: await meeting.minutes() };
}

/** What the minutes say, without ids, times and the numbers that go on from one meeting to the next. */
export function recordOf({ minutes, review }: Held): object {
  const first = Math.min(...minutes.items.flatMap((item) => item.paragraph ?? []));

  return {
    items: minutes.items.map(({ title, paragraph, conclusion, proposal, decision, decidedAs, earlierDecisions, statements, confidential }) => ({
      title,
      paragraph: (paragraph ?? 0) - first,
      conclusion,
      proposal,
      decision,
      decidedAs,
      earlierDecisions,
      statements,
      confidential,
    })),
    answers: review.items.map((item) => item.answers.map(({ name, choice, spoken }) => ({ name, choice, spoken }))),
    present: minutes.present.map(({ name, paragraphs }) => ({ name, paragraphs })),
    absent: minutes.absent.map(({ name }) => name),
    actions: minutes.actions.map(({ text, responsible, dueDate }) => ({ text, responsible, dueDate })),
  };
}
