import { makeStyles, tokens } from '@fluentui/react-components';
import { tabFrame } from '../../../src/i18n/sv/tab-frame';

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 20,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: tokens.spacingVerticalS },
  },
});

export function SkipLink() {
  const styles = useStyles();

  return (
    <a className={styles.link} href="#content">
      {tabFrame.skip}
    </a>
  );
}
