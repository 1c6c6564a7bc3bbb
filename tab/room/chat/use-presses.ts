import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { room } from '../../../src/i18n/sv/room';
import { press, type PressAnswer } from '../doors/presses';

type Pressed = { readonly verb: string; readonly data: object; readonly inputs: object };

/** Presses buttons for the person, and keeps what only that person got to read, by message. */
export function usePresses(conversation: string, person: string) {
  const client = useQueryClient();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});

  async function pressButton(activityId: string, pressed: Pressed) {
    const answer = await press(conversation, { person, activityId, ...pressed }).catch((): PressAnswer => ({ kind: 'text', text: room.chat.pressFailed }));
    setAnswers((before) => ({ ...before, [activityId]: answer.kind === 'text' ? answer.text : '' }));
    await client.invalidateQueries({ queryKey: ['messages', conversation, person] });
  }

  return { answers, pressButton };
}
