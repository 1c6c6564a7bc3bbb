import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import type { PrimaryAction } from '../primary-action';
import { isRunnable, type ReviewVerbs } from '../use-review-verbs';
import { MoreVerbs } from './more-verbs';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS },
  text: { margin: 0, flexGrow: 1, flexBasis: '40ch', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What to do now, in words, with its button; everything else that may be done is under "Mer". */
export function NextStep({ review, verbs, primary }: { review: ReviewView; verbs: ReviewVerbs; primary: PrimaryAction }) {
  const styles = useStyles();
  const { text, verb } = review.nextStep;
  const mine = verb !== null && verbs.may(verb) && isRunnable(verb) ? verb : null;

  return (
    <div className={styles.place}>
      <p className={styles.text}>
        <span className={styles.label}>{tabReview.nextStep}: </span>
        {text}
      </p>
      <div className={styles.buttons}>
        {mine && (
          <Button appearance={primary === mine ? 'primary' : 'secondary'} disabledFocusable={verbs.isBusy} onClick={() => verbs.run(mine)}>
            {tabReview.verbs[mine]}
          </Button>
        )}
        <MoreVerbs review={review} verbs={verbs} />
      </div>
    </div>
  );
}
