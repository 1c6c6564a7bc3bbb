import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewSummaryView } from '../../../src/contracts/review';
import { longDay } from '../../../src/i18n/format';
import { reviewStateText } from '../../../src/i18n/sv/states';
import { tabStart } from '../../../src/i18n/sv/tab-start';
import { Surface } from '../../components/surface';
import { PlaceLink } from '../../router/place-link';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalM, ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  title: { flexGrow: 1, flexBasis: '24ch', fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** The unit's reviews, the latest first. */
export function ReviewList({ reviews }: { reviews: readonly ReviewSummaryView[] }) {
  const styles = useStyles();
  const latestFirst = reviews.toSorted((one, other) => (other.date ?? '9999').localeCompare(one.date ?? '9999'));

  return (
    <Surface>
      <ul className={styles.list}>
        {latestFirst.map((review) => (
          <li key={review.id} className={styles.row}>
            <PlaceLink className={styles.title} place={{ page: 'review', reviewId: review.id, itemId: null }}>
              {review.title}
            </PlaceLink>
            <span className={styles.facts}>{[reviewStateText[review.state], review.date ? longDay(review.date) : tabStart.noDate].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
