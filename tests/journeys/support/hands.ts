import type { Meeting } from './meeting';
import type { Who } from './meeting-script';

/** How people reach the chat: by its doors, or in a window of their own. */
export interface Hands {
  press(press: Press): Promise<void>;
  say(who: Who, text: string): Promise<void>;
}

export interface Press {
  readonly who: Who;
  readonly verb: string;
  /** A text that the card has. */
  readonly shows: string;
  readonly inputs: object;
}

interface Button {
  readonly activityId: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Presses and messages as the chat service gets them. */
export function doorHands(meeting: Meeting, conversation: string): Hands {
  return {
    async press({ who, verb, shows, inputs }) {
      const button = await buttonFor(meeting, conversation, { who, verb, shows });
      const answer = (await meeting.doors.press(conversation, { person: `uppsala-fs.${who}`, activityId: button.activityId, verb, data: button.data, inputs })) as { type: string; value: unknown };
      if (answer.type !== 'application/vnd.microsoft.card.adaptive') {
        throw new Error(`${who} pressed ${verb}: ${JSON.stringify(answer)}`);
      }
    },
    say: (who, text) => meeting.doors.say(conversation, `uppsala-fs.${who}`, text),
  };
}

/** The latest card that shows the thing and has the button, as the person sees it. */
function buttonFor(meeting: Meeting, conversation: string, wanted: Omit<Press, 'inputs'>): Promise<Button> {
  return meeting.doors.until(`${wanted.verb} for ${wanted.who}`, async () => {
    const messages = await meeting.doors.messages(conversation, `uppsala-fs.${wanted.who}`);
    const found = messages.findLast(({ card }) => JSON.stringify(card ?? '').includes(wanted.shows) && buttonsIn(card).some(({ verb }) => verb === wanted.verb));
    const button = buttonsIn(found?.card).find(({ verb }) => verb === wanted.verb);

    return found && button ? { ...button, activityId: found.activityId } : null;
  });
}

function buttonsIn(part: unknown): readonly Omit<Button, 'activityId'>[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const own = part as { type?: string; verb?: string; data?: Readonly<Record<string, unknown>> };
  const inside = Object.entries(part).flatMap(([name, value]) => (name === 'refresh' || name === 'data' ? [] : buttonsIn(value)));

  return own.type === 'Action.Execute' && own.verb ? [{ verb: own.verb, data: own.data ?? {} }, ...inside] : inside;
}
