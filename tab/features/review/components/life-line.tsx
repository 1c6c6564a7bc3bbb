import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { RecordFilled } from '@fluentui/react-icons/svg/record';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { useIsNarrow } from '../../../components/use-is-narrow';
import { lifeSteps, type LifeStep } from '../life-steps';

const useStyles = makeStyles({
  line: { display: 'flex', margin: 0, padding: 0, listStyleType: 'none' },
  step: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px', color: tokens.colorNeutralForeground3 },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorNeutralForeground2 },
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: '16px', '::after': { content: '""', flexGrow: 1, height: '1px', marginRight: tokens.spacingHorizontalXS, backgroundColor: tokens.colorNeutralStroke1 } },
  last: { flexGrow: 0, flexBasis: 'auto', '& > span:first-child::after': { display: 'none' } },
  active: { color: tokens.colorBrandForeground1 },
  when: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const icons = { done: CheckmarkCircleFilled, current: RecordFilled, ahead: CircleRegular };

/** The life of the review as a line of words; a side panel has it in the heading. */
export function LifeLine({ review }: { review: ReviewView }) {
  const styles = useStyles();
  if (useIsNarrow()) {
    return null;
  }
  const steps = lifeSteps(review);

  return (
    <ol className={styles.line} aria-label={tabReview.life}>
      {steps.map((step, index) => (
        <Step key={step.name} step={step} isLast={index === steps.length - 1} />
      ))}
    </ol>
  );
}

function Step({ step, isLast }: { step: LifeStep; isLast: boolean }) {
  const styles = useStyles();
  const Icon = icons[step.stage];

  return (
    <li className={mergeClasses(styles.step, step.stage === 'current' && styles.current, step.stage === 'done' && styles.done, isLast && styles.last)} aria-current={step.stage === 'current' ? 'step' : undefined}>
      <span className={styles.mark}>
        <Icon aria-hidden className={step.stage === 'ahead' ? '' : styles.active} />
      </span>
      <span>{step.name}</span>
      {step.detail && <span className={styles.when}>{step.detail}</span>}
    </li>
  );
}
