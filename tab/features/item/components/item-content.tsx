import { makeStyles } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { listed, longDay } from '../../../../src/i18n/format';
import { tabFormalities } from '../../../../src/i18n/sv/tab-formalities';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { Section } from '../../../components/section';
import { PlaceLink } from '../../../router/place-link';
import { AdjustersForm } from '../../review/components/adjusters-form';
import { NextMeetingForm } from '../../review/components/next-meeting-form';
import { EarlierActions } from './earlier-actions';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '2.2em' },
});

/** What the item shows of the record by itself: earlier actions, justerare, the dagordning, the next meeting. */
export function ItemContent({ review, item }: { review: ReviewView; item: ItemView }) {
  switch (item.shows) {
    case 'open-actions':
      return (
        <Section title={tabItem.earlier}>
          <EarlierActions review={review} />
        </Section>
      );
    case 'adjusters':
      return <Adjusters review={review} />;
    case 'next-meeting':
      return <NextMeeting review={review} />;
    case 'agenda':
      return <AgendaTitles review={review} />;
    case 'previous-minutes':
      return <PreviousMinutes review={review} />;
    default:
      return null;
  }
}

function Adjusters({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const { date, place } = review.adjusting;
  const when = tabFormalities.adjustingWhen(date ? longDay(date) : '', place);

  return (
    <Section title={tabFormalities.adjusters} hint={review.me.may.includes('choose-adjusters') ? tabFormalities.adjustersHint : when}>
      <p className={styles.text}>{review.adjusters.length > 0 ? tabFormalities.adjustersAre(listed(review.adjusters.map((person) => person.name))) : tabFormalities.noAdjusters}</p>
      {review.me.may.includes('choose-adjusters') && <AdjustersForm review={review} />}
    </Section>
  );
}

function NextMeeting({ review }: { review: ReviewView }) {
  const styles = useStyles();

  return (
    <Section title={tabFormalities.next}>
      {(review.nextMeeting !== '' || !review.me.may.includes('plan-next')) && <p className={styles.text}>{review.nextMeeting || tabFormalities.nothingPlanned}</p>}
      {review.nextReviewId && <PlaceLink place={{ page: 'review', reviewId: review.nextReviewId, itemId: null }}>{tabFormalities.openNext}</PlaceLink>}
      {review.me.may.includes('plan-next') && <NextMeetingForm review={review} />}
    </Section>
  );
}

function AgendaTitles({ review }: { review: ReviewView }) {
  const styles = useStyles();

  return (
    <Section title={tabFormalities.agenda}>
      <ol className={styles.list}>
        {review.items
          .filter((item) => item.state !== 'struck')
          .map((item) => (
            <li key={item.id}>{item.title}</li>
          ))}
      </ol>
    </Section>
  );
}

function PreviousMinutes({ review }: { review: ReviewView }) {
  const styles = useStyles();

  return (
    <Section title={tabFormalities.previous}>
      {review.earlier.length === 0 && <p className={styles.text}>{tabFormalities.previousNone}</p>}
      <ul className={styles.list}>
        {review.earlier.map((group) => (
          <li key={group.source}>{[group.source, tabFormalities.previousOpen(group.actions.length)].join(': ')}</li>
        ))}
      </ul>
    </Section>
  );
}
