import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../src/contracts/review';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { WordEdits } from '../../features/document/components/word-edits';
import { MinutesDocument } from '../../features/minutes/components/minutes-document';
import { MinutesDraft } from '../../features/minutes/components/minutes-draft';
import { useMinutes } from '../../features/minutes/use-minutes';
import { useServices } from '../../services';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px', marginInline: 'auto', minWidth: 0 },
});

export function MinutesContent({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const minutes = useMinutes(review);
  const { host } = useServices();

  if (minutes.data) {
    return (
      <div className={styles.page}>
        <MinutesDraft review={review} draft={minutes.data.draft ?? review.minutesDraft} />
        {!host.isStage && (review.minutesDraft?.edits.length ?? 0) > 0 && <WordEdits review={review} documentId="minutes" />}
        <MinutesDocument minutes={minutes.data} />
      </div>
    );
  }

  return minutes.error ? <LoadFault error={minutes.error} onRetry={() => void minutes.refetch()} /> : <Loading />;
}
