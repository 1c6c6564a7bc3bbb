import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SectionProps {
  title: string;
  hint?: ReactNode;
  /** The heading's level on the page: 3 within an item. */
  level?: 2 | 3;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, hint, level = 3, className, children }: SectionProps) {
  const styles = useStyles();
  const headingId = useId();
  const Heading = `h${level}` as const;

  return (
    <section className={mergeClasses(styles.section, className)} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId} className={styles.title}>
          {title}
        </Heading>
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
      {children}
    </section>
  );
}
