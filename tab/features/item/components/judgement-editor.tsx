import { makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { FieldConflict } from '../../writing/components/field-conflict';
import { FieldStatus } from '../../writing/components/field-status';
import { itemFields } from '../../writing/item-fields';
import { useField } from '../../writing/use-field';
import type { JudgementView } from '../item-parts';

const useStyles = makeStyles({
  word: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
  reason: { '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: '40vh' } },
});

export function JudgementEditor({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  const field = useField(reviewId, item, itemFields.judgements);

  function write(word: string, part: Partial<Pick<JudgementView, 'verdict' | 'reason'>>): void {
    field.write(field.value.map((judgement) => (judgement.word === word ? { ...judgement, ...part } : judgement)));
  }

  return (
    <>
      {field.value.map(({ word, verdict, reason }) => {
        const text = item.judgements.find((judgement) => judgement.word === word)?.text ?? word;

        return (
          <fieldset key={word} className={styles.word} onBlur={field.leave}>
            <legend className={styles.legend}>{text}</legend>
            <RadioGroup layout="horizontal" aria-label={text} value={verdict === null ? '' : String(verdict)} onChange={(_event, data) => write(word, { verdict: data.value === 'true' })}>
              <Radio value="true" label={tabItem.yes} />
              <Radio value="false" label={tabItem.no} />
            </RadioGroup>
            <Textarea className={styles.reason} value={reason} placeholder={tabItem.judgementReasonPlaceholder} aria-label={tabItem.judgementReason(text)} onChange={(_event, data) => write(word, { reason: data.value })} />
          </fieldset>
        );
      })}
      <FieldStatus state={field.state} message={field.message} />
      <FieldConflict field={field} describe={(value) => value.map(({ word, verdict, reason }) => `${word}: ${tabItem.judged(verdict)} ${reason}`).join('\n')} />
    </>
  );
}
