import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { tabItem } from '../../../../src/i18n/sv/tab-item';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** A lock and its word: this item is not shown outside the group. */
export function ConfidentialMark() {
  const styles = useStyles();

  return (
    <span className={styles.mark}>
      <LockClosedRegular aria-hidden />
      {tabItem.confidentialMark}
    </span>
  );
}
