import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import type { PrimaryAction } from '../../review/primary-action';
import { Disclosure } from '../../../components/disclosure';
import { hasConflict } from '../has-conflict';
import { Answers } from './answers';
import { Decide } from './decide';
import { Decision } from './decision';
import { HandOver } from './hand-over';
import { Proposal } from './proposal';
import { Statements } from './statements';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, whiteSpace: 'pre-line', maxWidth: '70ch' },
  waits: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ItemDecisionProps {
  review: ReviewView;
  item: ItemView;
  primary: PrimaryAction;
}

/** Proposal, svar and decision: what is proposed until it is decided, then what was decided. */
export function ItemDecision({ review, item, primary }: ItemDecisionProps) {
  const styles = useStyles();
  const mayEnd = item.may.includes('decide') || item.may.includes('note');
  const waits = item.state === 'open' && !mayEnd && item.proposal !== null && item.handover === null && review.decisionMaker !== null && !hasConflict(item, review.decisionMaker.personId);

  return (
    <div className={styles.place}>
      {item.carriedFrom && <p className={styles.waits}>{tabOutcomes.carried(item.carriedFrom)}</p>}
      {item.decision ? <Decision review={review} item={item} decision={item.decision} /> : <Proposal review={review} item={item} />}
      {item.conflictAdvice && <p className={styles.text}>{item.conflictAdvice}</p>}
      {!item.decision && mayEnd && <Decide key={item.id} review={review} item={item} primary={primary} />}
      {!item.decision && <HandOver review={review} item={item} />}
      {waits && <p className={styles.waits}>{tabDecision.waits(review.decisionMaker?.name ?? '')}</p>}
      {item.earlierDecisions.length > 0 && (
        <Disclosure title={tabOutcomes.earlier} hint={String(item.earlierDecisions.length)}>
          {item.earlierDecisions.map((text, index) => (
            <p key={index} className={styles.text}>
              {text}
            </p>
          ))}
        </Disclosure>
      )}
      <Answers review={review} item={item} />
      <Statements review={review} item={item} />
    </div>
  );
}
