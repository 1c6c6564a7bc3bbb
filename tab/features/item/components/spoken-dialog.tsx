import { Field, makeStyles, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { statementText } from '../../../../src/i18n/sv/statements';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';
import { DialogForm } from '../../review/components/dialogs/dialog-form';
import { useChange, type Change } from '../../review/use-change';
import { answerItem } from '../api/answer-item';
import { stateOpinion } from '../api/state-opinion';
import { answerChoices, type AnswerChoice, type StatementKind } from '../item-parts';

const useStyles = makeStyles({ shrinks: { minWidth: 0 }, select: { minWidth: 0, maxWidth: '100%' } });

interface SpokenDialogProps {
  review: ReviewView;
  item: ItemView;
  onEnd: () => void;
}

/** Whose word, and what: a svar, or a statement with its text. Once the item is decided only what may still be said. */
export function SpokenDialog({ review, item, onEnd }: SpokenDialogProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const answers: readonly AnswerChoice[] = item.decision ? [] : answerChoices;
  const kinds: readonly StatementKind[] = item.decision ? ['dissent', 'note'] : ['motion', 'dissent', 'conflict', 'note'];
  const [personId, setPersonId] = useState('');
  const [what, setWhat] = useState<string>(answers[0] ?? 'dissent');
  const [text, setText] = useState('');
  const kind = kinds.find((known) => known === what) ?? null;
  const isReady = personId !== '' && (kind === null || kind === 'conflict' || text.trim() !== '');

  async function record(): Promise<void> {
    await carryOut(changeOf());
    onEnd();
  }

  function changeOf(): Change {
    const place = { reviewId: review.id, itemId: item.id };
    const choice = answers.find((known) => known === what) ?? 'abstain';

    return kind === null ? (api) => answerItem(api, place, { choice, personId }) : (api) => stateOpinion(api, place, { kind, text: text.trim(), personId });
  }

  return (
    <DialogForm title={tabOpinions.recordSpoken} send={tabOpinions.record} isReady={isReady} isBusy={isBusy} onSend={() => void record()} onEnd={onEnd}>
      <Text>{tabOpinions.recordSpokenText}</Text>
      <Field className={styles.shrinks} label={tabOpinions.person} required>
        <Select className={styles.shrinks} select={{ className: styles.select }} value={personId} onChange={(_event, { value }) => setPersonId(value)}>
          <option value="" disabled>
            {tabOpinions.choosePerson}
          </option>
          {review.attendance
            .filter((line) => line.present && line.personId !== review.me.personId)
            .map((line) => (
              <option key={line.personId} value={line.personId}>
                {line.name}
              </option>
            ))}
        </Select>
      </Field>
      <Field className={styles.shrinks} label={tabOpinions.what}>
        <Select className={styles.shrinks} select={{ className: styles.select }} value={what} onChange={(_event, { value }) => setWhat(value)}>
          {answers.map((choice) => (
            <option key={choice} value={choice}>
              {tabOpinions.spokenAnswer(review.answerWords[choice].toLowerCase())}
            </option>
          ))}
          {kinds.map((known) => (
            <option key={known} value={known}>
              {statementText[known]}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== null && (
        <Field label={tabOpinions.text} required={kind !== 'conflict'}>
          <Textarea value={text} maxLength={5_000} onChange={(_event, data) => setText(data.value)} />
        </Field>
      )}
    </DialogForm>
  );
}
