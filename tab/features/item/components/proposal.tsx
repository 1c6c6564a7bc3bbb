import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { ChangedMark } from '../../../components/changed-mark';
import { Section } from '../../../components/section';
import { DecisionWords } from '../../../components/decision-words';
import { ProposalEditor } from './proposal-editor';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, maxWidth: '70ch' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The proposed decision as it will stand; written by the secretary, read by the others. */
export function Proposal({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const mayPropose = item.may.includes('propose');
  if (!mayPropose && !item.proposal && item.kind !== 'beslut') {
    return null;
  }

  return (
    <Section title={tabDecision.proposal}>
      {mayPropose && <ProposalEditor review={review} item={item} />}
      {!mayPropose && (
        <ChangedMark value={item.proposal?.text}>
          {item.proposal?.text ? <p className={styles.text}><DecisionWords text={item.proposal.text} /></p> : <p className={styles.none}>{tabDecision.noProposal}</p>}
        </ChangedMark>
      )}
    </Section>
  );
}
