import { useEffect, type RefObject } from 'react';

const NEAR = 60;

/** Keeps a growing list at its end for whoever reads there; somebody who has scrolled up is left in peace. */
export function useStayAtEnd(view: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [watched, list] = [view.current, content.current];
    if (!watched || !list) {
      return undefined;
    }
    let isAtEnd = true;
    let height = watched.scrollHeight;
    const notice = () => {
      const { scrollTop, scrollHeight, clientHeight } = watched;
      // A scroll that comes while the list grows is the list's own, not the reader's.
      if (scrollHeight === height) {
        isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
      }
    };
    const observer = new ResizeObserver(() => {
      height = watched.scrollHeight;
      if (isAtEnd) {
        watched.scrollTo({ top: height });
      }
    });
    watched.addEventListener('scroll', notice);
    observer.observe(watched);
    observer.observe(list);

    return () => {
      watched.removeEventListener('scroll', notice);
      observer.disconnect();
    };
  }, [view, content]);
}
