import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { answerTeams, type TeamsCall, type TeamsHost } from './answer-teams';

/** Answers teams-js in the frame as Teams does, and tells it when the theme changes. The frame has this page's own origin. */
export function useTeamsHost(frame: RefObject<HTMLIFrameElement | null>, host: TeamsHost): void {
  const current = useRef(host);

  useLayoutEffect(() => {
    current.current = host;
  });

  useLayoutEffect(() => {
    async function answer(event: MessageEvent<TeamsCall>) {
      const tab = frame.current?.contentWindow;
      if (!tab || event.source !== tab || event.origin !== location.origin || typeof event.data.func !== 'string') {
        return;
      }
      const args = await answerTeams(event.data, current.current);
      if (args) {
        tab.postMessage({ id: event.data.id, uuidAsString: event.data.uuidAsString, args }, location.origin);
      }
    }
    const listen = (event: MessageEvent<TeamsCall>) => void answer(event);
    window.addEventListener('message', listen);

    return () => window.removeEventListener('message', listen);
  }, [frame]);

  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ func: 'themeChange', args: [host.place.theme] }, location.origin);
  }, [frame, host.place.theme]);
}
