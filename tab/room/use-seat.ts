import { useEffect, useState } from 'react';
import type { RoomChat } from './doors/chats';
import type { RoomPerson } from './doors/people';
import { firstSeat, inBody, inChat } from './seat';

/** The visitor's seat, kept in the address so that it can be shared and reloaded. */
export function useSeat(people: readonly RoomPerson[], chats: readonly RoomChat[]) {
  const [seat, setSeat] = useState(() => firstSeat(new URLSearchParams(location.search), people, chats));
  const chat = chats.find((candidate) => candidate.conversation === seat.conversation) ?? inFirstChat(seat.person, chats);
  const conversation = chat?.conversation ?? null;

  useEffect(() => {
    const address = new URLSearchParams({ person: seat.person, ...(conversation && { chat: conversation }) });
    history.replaceState(null, '', `${location.pathname}?${address}`);
  }, [seat.person, conversation]);

  return {
    person: seat.person,
    chat,
    be: (person: string) => setSeat(inBody(person, conversation, chats)),
    choose(chosen: string) {
      const wanted = chats.find((candidate) => candidate.conversation === chosen);
      if (wanted) {
        setSeat(inChat(wanted, seat.person, people));
      }
    },
  };
}

/** A chat that came while the visitor waited without one. */
function inFirstChat(person: string, chats: readonly RoomChat[]): RoomChat | null {
  const { conversation } = inBody(person, null, chats);

  return chats.find((candidate) => candidate.conversation === conversation) ?? null;
}
