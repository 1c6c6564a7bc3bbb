import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../src/contracts/review';
import { tabItem } from '../../../src/i18n/sv/tab-item';
import { Disclosure } from '../../components/disclosure';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { Surface } from '../../components/surface';
import { useIsNarrow } from '../../components/use-is-narrow';
import { DocumentsPanel } from '../../features/document/components/documents-panel';
import { Agenda } from '../../features/item/components/agenda';
import { ItemInHand } from '../../features/item/components/item-in-hand';
import { AttendanceSurface } from '../../features/review/components/attendance-surface';
import { BriefingFolder } from '../../features/review/components/briefing-folder';
import { ReviewDialogs } from '../../features/review/components/dialogs/review-dialogs';
import { LifeLine } from '../../features/review/components/life-line';
import { MeetingNotices } from '../../features/review/components/meeting-notices';
import { NextStep } from '../../features/review/components/next-step';
import { Remarks } from '../../features/review/components/remarks';
import { ReviewHeading } from '../../features/review/components/review-heading';
import { Warnings } from '../../features/review/components/warnings';
import { primaryAction } from '../../features/review/primary-action';
import { useReviewVerbs } from '../../features/review/use-review-verbs';
import { useItemInHand } from './use-item-in-hand';
import { useOpenNext } from './use-open-next';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  columns: { display: 'grid', gridTemplateColumns: 'clamp(230px, 28%, 340px) minmax(0, 1fr)', gap: tokens.spacingHorizontalL, alignItems: 'start', '@media (max-width: 699px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

export function ReviewContent({ review, itemId }: { review: ReviewView; itemId: string | null }) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const verbs = useReviewVerbs(review);
  const { item, choose, step, follow } = useItemInHand(review, itemId);
  const primary = primaryAction(review, item);
  const openNext = useOpenNext(verbs);
  const agenda = <Agenda review={review} selectedId={item?.id ?? null} verbs={verbs} onSelect={choose} />;
  const inHand = item ? <ItemInHand review={review} item={item} primary={primary} onStep={step} onFollow={follow} onNext={openNext} /> : <EmptyState title={tabItem.agendaEmpty.title} text={tabItem.agendaEmpty.text} />;

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <ReviewHeading review={review} />
        <LifeLine review={review} />
        <NextStep review={review} verbs={verbs} primary={primary} />
        <Remarks review={review} />
        <MeetingNotices review={review} verbs={verbs} />
        <Warnings warnings={review.warnings} />
      </div>
      {review.items.length === 0 && !verbs.may('add-item') ? (
        <Surface>{inHand}</Surface>
      ) : isNarrow ? (
        <>
          <Surface>{inHand}</Surface>
          <Surface>
            <Disclosure title={tabItem.agenda} hint={tabItem.endedOf(review.items.filter((one) => one.state === 'ended' || one.state === 'struck').length, review.items.length)}>{agenda}</Disclosure>
          </Surface>
          <BriefingFolder review={review} />
          <DocumentsPanel review={review} />
          <AttendanceSurface review={review} />
        </>
      ) : (
        <div className={styles.columns}>
          <div className={styles.side}>
            <Surface>
              <Section level={2} title={tabItem.agenda}>
                {agenda}
              </Section>
            </Surface>
            <BriefingFolder review={review} />
            <DocumentsPanel review={review} />
            <AttendanceSurface review={review} />
          </div>
          <Surface>{inHand}</Surface>
        </div>
      )}
      <ReviewDialogs review={review} verbs={verbs} />
    </div>
  );
}
