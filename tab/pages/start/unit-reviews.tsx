import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { UnitView } from '../../../src/contracts/unit';
import { tabStart } from '../../../src/i18n/sv/tab-start';
import { EmptyState } from '../../components/empty-state';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { listReviews } from '../../features/review/api/list-reviews';
import { useServices } from '../../services';
import { ReviewList } from './review-list';

const PlanDialog = lazy(() => import('./plan-dialog').then(({ PlanDialog }) => ({ default: PlanDialog })));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  routine: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function UnitReviews({ unit }: { unit: UnitView }) {
  const styles = useStyles();
  const { api } = useServices();
  const reviews = useQuery({ queryKey: ['reviews', unit.id], queryFn: () => listReviews(api, unit.id) });
  const [isPlanning, setPlanning] = useState(false);
  const isEmpty = reviews.data?.length === 0;
  const plan = unit.mayPlan && (
    <Button appearance={isEmpty ? 'primary' : 'secondary'} onClick={() => setPlanning(true)}>
      {tabStart.plan}
    </Button>
  );

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{tabStart.heading(unit.name)}</h1>
          <p className={styles.routine}>{tabStart.routine(unit.routine.name, unit.routine.edition)}</p>
        </div>
        {!isEmpty && plan}
      </div>
      {reviews.isPending && <Loading />}
      {reviews.error && !reviews.data && <LoadFault error={reviews.error} onRetry={() => void reviews.refetch()} />}
      {isEmpty && (
        <EmptyState title={tabStart.empty.title} text={unit.mayPlan ? tabStart.empty.mayPlan : tabStart.empty.mayNotPlan}>
          {plan}
        </EmptyState>
      )}
      {reviews.data && !isEmpty && <ReviewList reviews={reviews.data} />}
      {isPlanning && (
        <Suspense>
          <PlanDialog unit={unit} onEnd={() => setPlanning(false)} />
        </Suspense>
      )}
    </div>
  );
}
