import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { moment } from '../../../../src/i18n/format';
import { tabReview } from '../../../../src/i18n/sv/tab-review';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** The last time the review was moved, put off or taken up again, and why. */
export function Remarks({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const last = review.remarks.at(-1);
  if (!last) {
    return null;
  }

  return <p className={styles.text}>{[`${tabReview.remarks[last.verb](moment(last.at))} (${last.by})`, ...(last.reason ? [last.reason] : [])].join(': ')}</p>;
}
