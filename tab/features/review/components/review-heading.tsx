import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { clock, longDay } from '../../../../src/i18n/format';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { useIsNarrow } from '../../../components/use-is-narrow';
import { whereInLife } from '../life-steps';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, '@media (max-width: 699px)': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 } },
  when: { color: tokens.colorNeutralForeground2, '@media (max-width: 699px)': { fontSize: tokens.fontSizeBase200 } },
});

/** The review's name and day; in a side panel also where it stands, instead of the line of steps. */
export function ReviewHeading({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();

  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{review.title}</h1>
      <span className={styles.when}>{isNarrow ? `${when(review)} · ${whereInLife(review)}` : [when(review), ...(review.place ? [review.place] : [])].join(', ')}</span>
    </div>
  );
}

function when(review: ReviewView): string {
  const day = review.date ? longDay(review.date) : tabReview.noDate;
  return review.startTime ? `${day}, ${clock(review.startTime)}` : day;
}
