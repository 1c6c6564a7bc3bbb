import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { useChange } from '../../review/use-change';
import { undoDecision } from '../api/undo-decision';
import { RewordingForm } from './rewording-form';

const ReconsiderDialog = lazy(() => import('./reconsider-dialog').then(({ ReconsiderDialog }) => ({ default: ReconsiderDialog })));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
});

interface DecisionVerbsProps {
  reviewId: string;
  item: ItemView;
  decision: NonNullable<ItemView['decision']>;
}

/** What may be done with a decision that is made: undone, taken up anew, worded better. */
export function DecisionVerbs({ reviewId, item, decision }: DecisionVerbsProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [asked, setAsked] = useState<'reconsider' | 'reword' | null>(null);
  const place = { reviewId, itemId: item.id };

  if (asked === 'reword') {
    return <RewordingForm place={place} texts={decision.texts} onEnd={() => setAsked(null)} />;
  }

  return (
    <div className={styles.row}>
      {item.may.includes('undo') && (
        <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={isBusy} title={tabDecision.undoHint} onClick={() => void carryOut((api) => undoDecision(api, place))}>
          {tabDecision.undo}
        </Button>
      )}
      {item.may.includes('reword') && decision.texts.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setAsked('reword')}>
          {tabOutcomes.reword}
        </Button>
      )}
      {item.may.includes('reconsider') && (
        <Button size="small" appearance="subtle" onClick={() => setAsked('reconsider')}>
          {tabOutcomes.reconsider}
        </Button>
      )}
      {asked === 'reconsider' && (
        <Suspense>
          <ReconsiderDialog place={place} onEnd={() => setAsked(null)} />
        </Suspense>
      )}
    </div>
  );
}
