import { EmptyState } from '../../components/empty-state';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { tabStart } from '../../../src/i18n/sv/tab-start';
import { useChosenUnit } from '../../features/unit/chosen-unit';
import { useMe } from '../../features/unit/use-me';
import { UnitReviews } from './unit-reviews';

/** The start: the unit's reviews. Översikt grows out of it. */
export function StartPage() {
  const me = useMe();
  const unit = useChosenUnit(me.data);

  if (me.error && !me.data) {
    return <LoadFault error={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data) {
    return <Loading />;
  }

  return unit ? <UnitReviews key={unit.id} unit={unit} /> : <EmptyState title={tabStart.noUnits.title} text={tabStart.noUnits.text} />;
}
