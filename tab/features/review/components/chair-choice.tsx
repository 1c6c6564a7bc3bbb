import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';

const useStyles = makeStyles({ shrinks: { minWidth: 0 }, select: { minWidth: 0, maxWidth: '100%' } });

/** Who chairs the meeting, where it is somebody else than usual: one of those who are there. */
export function ChairChoice({ review, onChoose }: { review: ReviewView; onChoose: (chairId: string | null) => void }) {
  const styles = useStyles();
  const present = review.attendance.filter((line) => line.present);

  return (
    <Field className={styles.shrinks} label={tabReview.attendance.chair}>
      <Select className={styles.shrinks} select={{ className: styles.select }} value={review.chairId ?? ''} onChange={(_event, { value }) => onChoose(value === '' ? null : value)}>
        <option value="">{tabReview.attendance.usualChair}</option>
        {present.map((line) => (
          <option key={line.personId} value={line.personId}>
            {line.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
