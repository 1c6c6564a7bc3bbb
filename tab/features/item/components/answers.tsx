import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';
import { Disclosure } from '../../../components/disclosure';
import { Section } from '../../../components/section';
import { useChange } from '../../review/use-change';
import { answerItem } from '../api/answer-item';
import { answerChoices } from '../item-parts';
import { answerSummary } from '../item-texts';
import { AnswerLines } from './answer-lines';
import { OpinionMenu } from './opinion-menu';
import { SpokenButton } from './spoken-button';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
});

/** The group's svar: advice, shown, never reckoned into an outcome. */
export function Answers({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const mayCorrect = item.may.includes('correct-spoken') && item.answers.some((answer) => answer.spoken && answer.personId === review.me.personId);
  const mayAnswer = item.may.includes('answer') || mayCorrect;

  return (
    <>
      {mayAnswer && (
        <Section title={mayCorrect ? tabOpinions.correct : tabOpinions.answer}>
          <div className={styles.buttons}>
            {answerChoices.map((choice) => (
              <ToggleButton key={choice} checked={item.myAnswer === choice} disabledFocusable={isBusy} onClick={() => void carryOut((api) => answerItem(api, { reviewId: review.id, itemId: item.id }, { choice }))}>
                {review.answerWords[choice]}
              </ToggleButton>
            ))}
            <OpinionMenu review={review} item={item} />
          </div>
        </Section>
      )}
      {(!mayAnswer || item.may.includes('record-spoken')) && (
        <div className={styles.buttons}>
          {!mayAnswer && <OpinionMenu review={review} item={item} />}
          <SpokenButton review={review} item={item} />
        </div>
      )}
      {(item.answers.length > 0 || item.waitingFor.length > 0) && (
        <Disclosure title={tabOpinions.answers} hint={answerSummary(review, item)}>
          <AnswerLines review={review} item={item} />
        </Disclosure>
      )}
    </>
  );
}
