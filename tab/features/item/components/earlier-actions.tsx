import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { Disclosure } from '../../../components/disclosure';
import { ActionLine } from '../../../components/action-line';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Open actions of all earlier minutes, by where they came from (U-28, P-16); each group opens. */
export function EarlierActions({ review }: { review: ReviewView }) {
  const styles = useStyles();
  if (review.earlier.length === 0) {
    return <p className={styles.text}>{tabItem.earlierEmpty}</p>;
  }

  return (
    <>
      {review.earlier.map((group) => (
        <Disclosure key={group.source} title={group.source} hint={tabItem.earlierGroup(group.actions.length, group.overdue)} isOpen={review.earlier.length === 1}>
          <ul className={styles.list}>
            {group.actions.map((action) => (
              <ActionLine key={action.number} action={action} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}
