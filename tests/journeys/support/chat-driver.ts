import { doorHands, type Hands } from './hands';
import type { Meeting } from './meeting';
import type { Step, Who } from './meeting-script';
import { doInTab, inRoom } from './tab-driver';

/** How often each has pressed, written or done something in the tab, at each item. */
export interface Presses {
  readonly made: readonly { readonly who: Who; readonly item: number; readonly what: string }[];
}

/** Carries out a step in the meeting's chat where the chat can; what belongs in the tab is done there. */
export function chatDriver(meeting: Meeting, conversation: string, hands: Hands = doorHands(meeting, conversation)): { readonly presses: Presses; carryOut(step: Step): Promise<void> } {
  const made: { who: Who; item: number; what: string }[] = [];
  const count = (who: Who, item: number, what: string) => void made.push({ who, item, what });

  async function press(who: Who, verb: string, options: { readonly item: number; readonly inputs?: object; readonly card?: string }): Promise<void> {
    const { item, inputs = {} } = options;
    await hands.press({ who, verb, inputs, shows: options.card ?? `item=${(await meeting.item(item)).id}` });
    count(who, item, verb);
  }
  async function say(who: Who, text: string, item: number): Promise<void> {
    await hands.say(who, text);
    count(who, item, text.split(' ')[0] ?? '');
  }
  async function inTab(who: Who, step: Extract<Step, { readonly item: number }>): Promise<void> {
    await doInTab(meeting, step);
    count(who, step.item, step.does);
  }

  async function onItem(step: Extract<Step, { readonly item: number }>): Promise<void> {
    switch (step.does) {
      case 'open':
        return say('sekreterare', `punkt ${step.item}`, step.item);
      case 'propose':
        return say('sekreterare', `förslag ${step.to && step.dueDate ? `uppdra åt ${step.to} att ${step.text}, senast ${step.dueDate}` : step.text}`, step.item);
      case 'conclude':
        return say('sekreterare', `slutsats ${step.text}`, step.item);
      case 'answer':
        return press(step.who, `answer-${step.choice}`, { item: step.item });
      case 'state':
        return press(step.who, 'state', { item: step.item, inputs: { kind: step.kind, text: step.text } });
      case 'hand-over':
        return say('forvaltningschef', `lämna över till ${step.to.replace('-', ' ')}`, step.item);
      case 'decide':
        return step.who === 'sekreterare' || (await meeting.item(step.item)).confidential ? inTab(step.who, step) : press(step.who, step.outcome === 'as-proposed' ? 'decide-as-proposed' : 'decide-other', { item: step.item, inputs: inputsOf(step) });
      default:
        return inTab(step.does === 'reconsider' ? step.who : 'sekreterare', step);
    }
  }

  return {
    presses: { made },
    async carryOut(step) {
      switch (step.does) {
        case 'room-joins': {
          await event(meeting, conversation, 'join', `rum:${step.name}`);

          return press('sekreterare', 'settle-sighting', { item: 1, inputs: { people: inRoom.join(',') }, card: step.name });
        }
        case 'phone-drops':
          return event(meeting, conversation, 'leave', `uppsala-fs.${step.who}`);
        case 'phone-is-back':
          return event(meeting, conversation, 'join', `uppsala-fs.${step.who}`);
        case 'note-all':
          return press('sekreterare', 'note-all', { item: 9 });
        case 'minutes-pass':
          return doInTab(meeting, step);
        default:
          return onItem(step);
      }
    },
  };
}

/** One press takes no inputs. */
function inputsOf({ outcome, text, responsible, dueDate, detail = {} }: Extract<Step, { readonly does: 'decide' }>): object {
  if (outcome === 'as-proposed') {
    return {};
  }

  return { outcome, clauses: text ?? '', what: detail.purpose ?? text ?? '', who: responsible ?? detail.document ?? detail.to ?? '', date: dueDate ?? detail.until ?? '' };
}

async function event(meeting: Meeting, conversation: string, what: 'join' | 'leave', person: string): Promise<void> {
  const response = await fetch(`${meeting.doors.url}/local/chat/${encodeURIComponent(conversation)}/meeting`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event: what, person }),
  });
  if (!response.ok) {
    throw new Error(`${what} ${person}: ${response.status}`);
  }
}
