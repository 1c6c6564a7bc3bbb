import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLastingFocus } from '../use-lasting-focus';
import { ContactBar } from './contact-bar';
import { Pages } from './pages';
import { SkipLink } from './skip-link';
import { UnitSwitch } from './unit-switch';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2 },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    padding: `0 ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 699px)': { paddingInline: tokens.spacingHorizontalM },
  },
  main: { width: '100%', maxWidth: '1320px', marginInline: 'auto', padding: tokens.spacingHorizontalXL, outline: 'none', '@media (max-width: 699px)': { padding: tokens.spacingHorizontalM } },
});

/** What stands around every page: unit, pages, contact with the server. */
export function Frame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  useLastingFocus();

  return (
    <div className={styles.page}>
      <SkipLink />
      <header className={styles.header}>
        <UnitSwitch />
        <Pages />
      </header>
      <ContactBar />
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
