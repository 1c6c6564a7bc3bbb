import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { listed, moment } from '../../../../src/i18n/format';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { DecisionWords } from '../../../components/decision-words';
import { DecisionVerbs } from './decision-verbs';
import { WaitingWording } from './waiting-wording';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, borderLeft: `3px solid ${tokens.colorPaletteGreenBorderActive}`, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  outcome: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  text: { margin: 0, whiteSpace: 'pre-line', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, maxWidth: '70ch' },
  facts: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The decision's own words, as they will stand in the minutes. */
export function Decision({ review, item, decision }: { review: ReviewView; item: ItemView; decision: NonNullable<ItemView['decision']> }) {
  const styles = useStyles();
  const decidedBy = tabDecision.decidedBy(decision.asDeputy ? `${decision.decidedBy} (${tabOutcomes.deputy})` : decision.decidedBy, moment(decision.at));

  return (
    <div className={styles.place}>
      <h3 className={styles.outcome}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden fontSize={20} />
        {decision.outcomeText}
      </h3>
      <p className={styles.text}>
        <DecisionWords text={decision.text} />
      </p>
      <p className={styles.facts}>{[decidedBy, ...(decision.actions.length > 0 ? [tabDecision.becomes(listed(decision.actions.map(String)))] : [])].join(' · ')}</p>
      {item.rewording && <WaitingWording reviewId={review.id} item={item} rewording={item.rewording} />}
      <DecisionVerbs reviewId={review.id} item={item} decision={decision} />
    </div>
  );
}
