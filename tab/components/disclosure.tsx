import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  details: { minWidth: 0 },
  summary: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { color: tokens.colorNeutralForeground1Hover },
  },
  title: { margin: 0, flexShrink: 0, maxWidth: 'calc(100% - 24px)', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginLeft: tokens.spacingHorizontalXS, minWidth: 0 },
  chevron: { flexShrink: 0, transition: 'transform 120ms' },
  open: { flexShrink: 0, transform: 'rotate(90deg)', transition: 'transform 120ms' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
});

interface DisclosureProps {
  id?: string;
  title: string;
  hint?: string | undefined;
  isOpen?: boolean;
  children: ReactNode;
}

/** A part that can be folded away; the choice lasts while the page is shown. */
export function Disclosure({ id, title, hint, isOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);

  return (
    <details id={id} className={styles.details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRightRegular className={open ? styles.open : styles.chevron} aria-hidden />
        <h3 className={styles.title}>{title}</h3>
        {hint && <span className={styles.hint}>{hint}</span>}
      </summary>
      <div className={styles.content}>{open && children}</div>
    </details>
  );
}
