import type { AdaptiveCard } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { room } from '../../../src/i18n/sv/room';
import type { CardListener } from './draw-card';

/** An Adaptive Card as Teams draws it. The renderer is loaded with the first card. */
export function CardView({ card, onPress, onOpen }: { readonly card: object } & CardListener) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<AdaptiveCard | null>(null);
  const listener = useRef<CardListener>({ onPress, onOpen });

  useEffect(() => {
    listener.current = { onPress, onOpen };
  });

  useEffect(() => {
    let isCurrent = true;
    async function draw() {
      const { drawCard } = await import('./draw-card');
      await released(place.current);
      if (isCurrent && place.current) {
        const told = { onPress: (pressed: Parameters<CardListener['onPress']>[0]) => listener.current.onPress(pressed), onOpen: (address: string) => listener.current.onOpen(address) };
        drawn.current = drawCard(place.current, card, told, drawn.current);
      }
    }
    void draw();

    return () => {
      isCurrent = false;
    };
  }, [card]);

  return <div ref={place} className="room-card" role="group" aria-label={room.chat.card} />;
}

const LOOK_AGAIN_MILLISECONDS = 30;

/** A button that is held down is not drawn anew under the finger: the press would be lost. */
async function released(place: HTMLElement | null): Promise<void> {
  while (place?.matches(':active')) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
  }
}
