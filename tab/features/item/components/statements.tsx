import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';
import { Section } from '../../../components/section';
import { useChange } from '../../review/use-change';
import { stateOpinion } from '../api/state-opinion';
import type { StatementView } from '../item-parts';

const StatementDialog = lazy(() => import('./statement-dialog').then(({ StatementDialog }) => ({ default: StatementDialog })));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  text: { margin: 0, maxWidth: '70ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Yrkanden, avvikande meningar, jäv and notes, as the minutes will have them; each person changes their own. */
export function Statements({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  if (item.statements.length === 0) {
    return null;
  }

  return (
    <Section title={tabOpinions.statements}>
      <ul className={styles.list}>
        {item.statements.map((statement) => (
          <StatementLine key={`${statement.personId} ${statement.kind}`} review={review} item={item} statement={statement} />
        ))}
      </ul>
    </Section>
  );
}

function StatementLine({ review, item, statement }: { review: ReviewView; item: ItemView; statement: StatementView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [isChanging, setChanging] = useState(false);
  const place = { reviewId: review.id, itemId: item.id };
  const isMine = statement.personId === review.me.personId;
  const mayChange = isMine && (item.may.includes('state') || (statement.spoken && item.may.includes('correct-spoken')));

  return (
    <li>
      <p className={styles.text}>{statement.spoken ? tabOpinions.spoken(statement.sentence) : statement.sentence}</p>
      {mayChange && (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" aria-label={tabOpinions.changeNamed(statement.sentence)} onClick={() => setChanging(true)}>
            {tabOpinions.change}
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={tabOpinions.takeBackNamed(statement.sentence)} onClick={() => void carryOut((api) => stateOpinion(api, place, { kind: statement.kind, text: null }))}>
            {tabOpinions.takeBack}
          </Button>
        </div>
      )}
      {isChanging && (
        <Suspense>
          <StatementDialog place={place} kind={statement.kind} before={statement.text} onEnd={() => setChanging(false)} />
        </Suspense>
      )}
    </li>
  );
}
