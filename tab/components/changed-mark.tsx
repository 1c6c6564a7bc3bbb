import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** How long a live change stays marked. */
const MARK_MILLISECONDS = 2_500;

const useStyles = makeStyles({
  place: { minWidth: 0, borderRadius: tokens.borderRadiusMedium, outline: '2px solid transparent', outlineOffset: '3px', transition: 'outline-color 600ms' },
  marked: { outlineColor: tokens.colorBrandStroke1 },
});

interface ChangedMarkProps {
  value: unknown;
  /** True where the change is the person's own writing. */
  isOwn?: boolean;
  children: ReactNode;
}

/** Marks what somebody else just changed, without moving anything. What the person writes here is not marked. */
export function ChangedMark({ value, isOwn = false, children }: ChangedMarkProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [isMarked, setMarked] = useState(false);
  const text = JSON.stringify(value);
  const seen = useRef(text);

  useEffect(() => {
    if (seen.current === text) {
      return;
    }
    seen.current = text;
    if (isOwn || place.current?.contains(document.activeElement)) {
      return;
    }
    setMarked(true);
  }, [text, isOwn]);

  useEffect(() => {
    const timer = setTimeout(() => setMarked(false), MARK_MILLISECONDS);

    return () => clearTimeout(timer);
  }, [isMarked, text]);

  return (
    <div ref={place} className={mergeClasses(styles.place, isMarked && styles.marked)} data-changed={isMarked || undefined}>
      {children}
    </div>
  );
}
