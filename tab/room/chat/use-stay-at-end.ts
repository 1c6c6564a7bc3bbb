import { useEffect, type RefObject } from 'react';

const NEAR = 60;

/** Keeps a growing list at its end for whoever reads there; somebody who has scrolled up is left in peace. */
export function useStayAtEnd(view: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let isAtEnd = true;
    const notice = () => {
      const { scrollTop, scrollHeight, clientHeight } = view.current ?? { scrollTop: 0, scrollHeight: 0, clientHeight: 0 };
      isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    };
    const observer = new ResizeObserver(() => {
      if (isAtEnd) {
        view.current?.scrollTo({ top: view.current.scrollHeight });
      }
    });
    const watched = view.current;
    watched?.addEventListener('scroll', notice);
    if (content.current) {
      observer.observe(content.current);
    }

    return () => {
      watched?.removeEventListener('scroll', notice);
      observer.disconnect();
    };
  }, [view, content]);
}
