import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { Section } from '../../../components/section';
import { JudgementEditor } from './judgement-editor';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  reason: { margin: 0, whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
});

/** Yes or no to each of the routine's words, with the reason (U-6, K-20). */
export function Judgements({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  if (item.judgements.length === 0) {
    return null;
  }

  return (
    <Section title={tabItem.judgements}>
      {item.may.includes('write') ? (
        <JudgementEditor reviewId={reviewId} item={item} />
      ) : (
        <ul className={styles.list}>
          {item.judgements.map((judgement) => (
            <li key={judgement.word}>
              {judgement.text}: <strong>{tabItem.judged(judgement.verdict)}</strong>
              {judgement.reason && <p className={styles.reason}>{judgement.reason}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
