import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { tabFrame } from '../../src/i18n/sv/tab-frame';

const useStyles = makeStyles({
  /** Shown only where it takes long enough to wonder. */
  place: { padding: tokens.spacingVerticalXXXL, animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, animationDelay: '300ms', animationDuration: '200ms', animationFillMode: 'both' },
});

export function Loading() {
  const styles = useStyles();

  return <Spinner className={styles.place} size="small" label={tabFrame.loading} />;
}
