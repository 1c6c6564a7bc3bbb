import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView, QuestionView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { Disclosure } from '../../../components/disclosure';
import { WrittenText } from '../../writing/components/written-text';
import { allQuestions, replyField } from '../../writing/item-fields';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  nested: { marginTop: tokens.spacingVerticalM, paddingLeft: tokens.spacingHorizontalL, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  question: { margin: 0 },
  reply: { margin: 0, whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
});

/** The routine's guiding questions: support, never a must (U-27). */
export function Questions({ review, item, isOpen }: { review: ReviewView; item: ItemView; isOpen: boolean }) {
  const all = allQuestions(item.questions);
  if (all.length === 0) {
    return null;
  }
  const replied = all.filter((question) => question.reply.trim() !== '').length;

  return (
    <Disclosure title={tabItem.questions} hint={tabItem.repliedOf(replied, all.length)} isOpen={isOpen}>
      <QuestionList review={review} item={item} questions={item.questions} isNested={false} />
    </Disclosure>
  );
}

interface QuestionListProps {
  review: ReviewView;
  item: ItemView;
  questions: readonly QuestionView[];
  isNested: boolean;
}

function QuestionList({ review, item, questions, isNested }: QuestionListProps) {
  const styles = useStyles();

  return (
    <ul className={`${styles.list} ${isNested ? styles.nested : ''}`}>
      {questions.map((question) => (
        <li key={question.id}>
          {item.may.includes('write') ? (
            <WrittenText reviewId={review.id} item={item} field={replyField(question.id)} label={question.text} placeholder={tabItem.replyPlaceholder} isReply />
          ) : (
            <>
              <p className={styles.question}>{question.text}</p>
              {question.reply && <p className={styles.reply}>{question.reply}</p>}
            </>
          )}
          {question.questions.length > 0 && <QuestionList review={review} item={item} questions={question.questions} isNested />}
        </li>
      ))}
    </ul>
  );
}
