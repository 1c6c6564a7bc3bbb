import type { RoomChat } from './doors/chats';
import type { RoomPerson } from './doors/people';
import { castOf } from './guide/cast';

/** Who the visitor is, and in which chat. */
export interface Seat {
  readonly person: string;
  readonly conversation: string | null;
}

/** The seat that the address asks for, else the first meeting's coordinator. */
export function firstSeat(address: URLSearchParams, people: readonly RoomPerson[], chats: readonly RoomChat[]): Seat {
  const asked = people.find((person) => person.id === address.get('person'))?.id;
  const chat = chats.find((candidate) => candidate.conversation === address.get('chat')) ?? (asked ? undefined : meetings(chats)[0]);

  return chat ? inChat(chat, asked ?? '', people) : inBody(asked ?? firstCoordinator(people), null, chats);
}

/** The same person in another chat; where that person is not a member, the chat's coordinator. */
export function inChat(chat: RoomChat, person: string, people: readonly RoomPerson[]): Seat {
  if (chat.members.includes(person)) {
    return { person, conversation: chat.conversation };
  }
  const members = people.filter((candidate) => chat.members.includes(candidate.id));

  return { person: castOf(members, members[0]?.unit ?? '').coordinator?.id ?? members[0]?.id ?? person, conversation: chat.conversation };
}

/** Another person in the same chat; where the new one is not a member, in the first chat that has that person. */
export function inBody(person: string, conversation: string | null, chats: readonly RoomChat[]): Seat {
  const own = chats.filter((chat) => chat.members.includes(person));
  const chat = own.find((candidate) => candidate.conversation === conversation) ?? meetings(own)[0] ?? own[0];

  return { person, conversation: chat?.conversation ?? null };
}

function firstCoordinator(people: readonly RoomPerson[]): string {
  const units = [...new Set(people.map((person) => person.unit))];
  const coordinators = units.map((unit) => castOf(people, unit)).filter((cast) => cast.secretary).map((cast) => cast.coordinator?.id);

  return coordinators.find((id) => id !== undefined) ?? people[0]?.id ?? '';
}

function meetings(chats: readonly RoomChat[]): readonly RoomChat[] {
  return chats.filter((chat) => chat.members.length > 1);
}
