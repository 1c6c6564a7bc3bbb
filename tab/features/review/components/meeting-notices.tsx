import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReviewView } from '../../../../src/contracts/review';
import { listed, timeOfDay } from '../../../../src/i18n/format';
import { tabAttendance } from '../../../../src/i18n/sv/tab-attendance';
import type { ReviewVerbs } from '../use-review-verbs';

const ContinueDialog = lazy(() => import('./dialogs/continue-dialog').then(({ ContinueDialog }) => ({ default: ContinueDialog })));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** A required role that is missing, or the decision-maker gone: the choices, for whoever keeps the attendance (decisions 8). Silent once one is made. */
export function MeetingNotices({ review, verbs }: { review: ReviewView; verbs: ReviewVerbs }) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const notices = noticesOf(review);
  if (review.state !== 'ongoing' || !verbs.may('record-attendance') || notices.length === 0) {
    return null;
  }

  return (
    <div className={styles.list}>
      {notices.map((text) => (
        <MessageBar key={text} intent="warning" layout="multiline">
          <MessageBarBody>
            {text}
            <div className={styles.buttons}>
              <Button size="small" onClick={() => setAsking(true)}>
                {tabAttendance.goOn}
              </Button>
              <Button size="small" onClick={() => verbs.run('record-attendance')}>
                {tabAttendance.substitute}
              </Button>
              {verbs.may('adjourn') && (
                <Button size="small" onClick={() => verbs.run('adjourn')}>
                  {tabAttendance.adjourn}
                </Button>
              )}
            </div>
          </MessageBarBody>
        </MessageBar>
      ))}
      {isAsking && (
        <Suspense>
          <ContinueDialog reviewId={review.id} onEnd={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}

function noticesOf(review: ReviewView): readonly string[] {
  const wentOn = review.remarks.filter((remark) => remark.verb === 'continued').map((remark) => remark.at);
  const missing = wentOn.length === 0 && review.missingRoles.length > 0 ? [tabAttendance.missing(listed(review.missingRoles.map((role) => role.name)))] : [];
  const { away } = review;
  const isAnswered = away !== null && wentOn.some((at) => at >= away.since);

  return [...missing, ...(away && !isAnswered ? [tabAttendance.away(away.name, timeOfDay(away.since))] : [])];
}
