import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { listed } from '../../../../src/i18n/format';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
  waits: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Who has answered what, and who has not. */
export function AnswerLines({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();

  return (
    <>
      <ul className={styles.list}>
        {item.answers.map((answer) => {
          const word = review.answerWords[answer.choice].toLowerCase();

          return (
            <li key={answer.personId}>
              {answer.name} <span className={styles.quiet}>{answer.spoken ? tabOpinions.spoken(word) : word}</span>
            </li>
          );
        })}
      </ul>
      {item.waitingFor.length > 0 && <p className={styles.waits}>{tabOpinions.waitingFor(listed(item.waitingFor.map((person) => person.name)))}</p>}
    </>
  );
}
