import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { tabFrame } from '../../src/i18n/sv/tab-frame';
import { EmptyState } from './empty-state';

const useStyles = makeStyles({
  page: { minHeight: '100vh', padding: tokens.spacingHorizontalXXL, backgroundColor: tokens.colorNeutralBackground2 },
});

/** No host, no sign-in: says where the tab is opened, and leads there. */
export function OutsideHost({ kind }: { kind: 'browser' | 'silent' }) {
  const styles = useStyles();
  const isLocal = ['127.0.0.1', 'localhost'].includes(window.location.hostname);

  if (kind === 'silent') {
    return (
      <main className={styles.page}>
        <EmptyState title={tabFrame.silent.title} text={tabFrame.silent.text}>
          <Button onClick={() => window.location.reload()}>{tabFrame.silent.reload}</Button>
        </EmptyState>
      </main>
    );
  }

  return (
    <main className={styles.page}>
      <EmptyState title={tabFrame.outside.title} text={isLocal ? `${tabFrame.outside.text} ${tabFrame.outside.local}` : tabFrame.outside.text}>
        <Link href={isLocal ? '/' : 'https://teams.microsoft.com'}>{isLocal ? tabFrame.outside.localLink : tabFrame.outside.teamsLink}</Link>
      </EmptyState>
    </main>
  );
}
