import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { timeOfDay } from '../../../../src/i18n/format';
import { tabMeeting } from '../../../../src/i18n/sv/tab-meeting';
import { Disclosure } from '../../../components/disclosure';
import { answerSummary } from '../item-texts';
import { nextWaiting } from '../next-waiting';
import { ItemClock } from './item-clock';

const useStyles = makeStyles({
  strip: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  next: { minWidth: 0, flexGrow: 1, flexBasis: '20ch', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'right', color: tokens.colorNeutralForeground2, '@media (max-width: 699px)': { textAlign: 'left' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  keys: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  key: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
});

interface MeetingStripProps {
  review: ReviewView;
  item: ItemView;
  /** Opens the meeting's next item; null where this person may not. */
  onNext: (() => void) | null;
}

/** What the secretary keeps an eye on while writing: the clock, svar, attendance, the next item, the keys. */
export function MeetingStrip({ review, item, onNext }: MeetingStripProps) {
  const styles = useStyles();
  const next = nextWaiting(review);
  const answers = answerSummary(review, item);

  return (
    <section className={styles.strip} aria-label={tabMeeting.screen}>
      <div className={styles.row}>
        <ItemClock review={review} item={item} />
        <span className={styles.quiet}>{attendanceWords(review)}</span>
        {answers && <span className={styles.quiet}>{answers}</span>}
        <span className={styles.next}>{next ? tabMeeting.next(next.number ?? review.items.indexOf(next) + 1, next.title) : tabMeeting.last}</span>
        {onNext && next && (
          <Button size="small" appearance="subtle" aria-keyshortcuts="Control+Enter" onClick={onNext}>
            {tabMeeting.openNext}
          </Button>
        )}
      </div>
      <Disclosure title={tabMeeting.keys} hint={tabMeeting.keyList.map(([key]) => key).join(' · ')}>
        <dl className={styles.keys}>
          {tabMeeting.keyList.map(([key, meaning]) => [
            <dt key={key} className={styles.key}>
              {key}
            </dt>,
            <dd key={`${key}:`} className={styles.meaning}>
              {meaning}
            </dd>,
          ])}
        </dl>
      </Disclosure>
    </section>
  );
}

/** "Närvaro 11 av 12 (1 borta sedan 13.10)": somebody who has gone is not counted as there. */
function attendanceWords(review: ReviewView): string {
  const gone = review.attendance.flatMap((line) => (line.present ? line.absences.filter((absence) => absence.to === null).slice(0, 1) : []));
  const present = review.attendance.filter((line) => line.present).length - gone.length;
  const words = tabMeeting.attendance(present, review.attendance.length);
  const [only] = gone;
  if (!only) {
    return words;
  }

  return `${words} ${gone.length === 1 ? tabMeeting.goneOne(timeOfDay(only.from)) : tabMeeting.goneMany(gone.length)}`;
}
