import type { DecideRequest } from '../../../src/contracts/agenda-item';
import type { Meeting } from './meeting';
import type { Step } from './meeting-script';

/** Carries out a step of the script by the calls that the tab makes. */
export async function doInTab(meeting: Meeting, step: Step): Promise<void> {
  switch (step.does) {
    case 'minutes-pass':
      return meeting.pass(step.minutes);
    case 'room-joins':
      return seatInRoom(meeting);
    case 'phone-drops':
    case 'phone-is-back':
      return undefined;
    case 'note-all':
      return noteAll(meeting);
    default:
      return onItem(meeting, step);
  }
}

export const inRoom = ['uppsala-fs.ledamot-5', 'uppsala-fs.ledamot-6'];

async function seatInRoom(meeting: Meeting): Promise<void> {
  const { attendance } = await meeting.read();
  const marks = attendance.map(({ personId, present, note }) => ({ personId, present: present || inRoom.includes(personId), note }));
  await meeting.call('sekreterare', 'PUT', '/attendance', { attendance: marks, confirmed: false });
}

async function noteAll(meeting: Meeting): Promise<void> {
  const { items } = await meeting.read();
  const itemIds = items.filter((item) => item.kind === 'information' && item.decision === null).map((item) => item.id);
  await meeting.call('sekreterare', 'POST', '/ended-items', { itemIds, outcome: 'noted' });
}

type ItemStep = Extract<Step, { readonly item: number }>;

async function onItem(meeting: Meeting, step: ItemStep): Promise<void> {
  const item = await meeting.item(step.item);
  const at = `/items/${item.id}`;
  switch (step.does) {
    case 'open':
      return meeting.call('sekreterare', 'POST', '/open-item', { itemId: item.id });
    case 'propose':
      return meeting.call('sekreterare', 'PUT', `${at}/proposal`, { version: item.proposal?.version ?? 0, clauses: [clause(step.text, step.to, step.dueDate)] });
    case 'conclude':
      return meeting.call('sekreterare', 'PATCH', at, { version: item.version, conclusion: step.text });
    case 'answer':
      return meeting.call(step.who, 'POST', `${at}/answer`, { choice: step.choice });
    case 'state':
      return meeting.call(step.who, 'POST', `${at}/statement`, { kind: step.kind, text: step.text });
    case 'hear':
      return meeting.call('sekreterare', 'POST', `${at}/statement`, { kind: step.kind, text: step.text, personId: `uppsala-fs.${step.who}` });
    case 'hand-over':
      return meeting.call('forvaltningschef', 'POST', `${at}/handover`, { to: `uppsala-fs.${step.to}` });
    case 'reconsider':
      return meeting.call(step.who, 'POST', `${at}/reconsider`, {});
    case 'decide':
      return meeting.call(step.who, 'POST', `${at}/decision`, decisionOf(step, item.proposal?.version ?? 0));
  }
}

function decisionOf({ outcome, text, responsible, dueDate, detail }: Extract<Step, { readonly does: 'decide' }>, proposalVersion: number): DecideRequest {
  return { outcome, proposalVersion, ...(text === undefined ? {} : { clauses: [clause(text, responsible, dueDate)] }), ...(detail ? { detail } : {}) };
}

function clause(text: string, responsible?: string, dueDate?: string) {
  return { text, assignment: responsible && dueDate ? { responsible, personId: null, dueDate } : null };
}
