import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { answerText } from '../../../../src/i18n/sv/decision';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { Disclosure } from '../../../components/disclosure';
import { Section } from '../../../components/section';
import { useChange } from '../../review/use-change';
import { answerItem } from '../api/answer-item';
import type { AnswerChoice } from '../item-parts';
import { answerSummary } from '../item-texts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  choice: { color: tokens.colorNeutralForeground3 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const choices: readonly AnswerChoice[] = ['agree', 'disagree', 'abstain'];

/** The group's svar: advice, shown, never reckoned into an outcome. */
export function Answers({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const mayAnswer = item.may.includes('answer');

  return (
    <>
      {mayAnswer && (
        <Section title={tabDecision.answer}>
          <div className={styles.buttons}>
            {choices.map((choice) => (
              <ToggleButton key={choice} checked={item.myAnswer === choice} disabledFocusable={isBusy} onClick={() => void carryOut((api) => answerItem(api, { reviewId: review.id, itemId: item.id }, choice))}>
                {answerText[choice]}
              </ToggleButton>
            ))}
          </div>
        </Section>
      )}
      {item.answers.length > 0 && (
        <Disclosure title={tabDecision.answers} hint={answerSummary(item)}>
          <ul className={styles.list}>
            {item.answers.map((answer) => (
              <li key={answer.personId}>
                {answer.name} <span className={styles.choice}>{answerText[answer.choice].toLowerCase()}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
