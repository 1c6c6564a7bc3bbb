import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { adjournReview } from '../../api/adjourn-review';
import { useChange } from '../../use-change';
import { DialogForm } from './dialog-form';
import type { VerbDialogProps } from './verb-dialog-props';

/** Breaks the meeting off: it goes on another day, in the same minutes. */
export function AdjournDialog({ review, onEnd }: VerbDialogProps) {
  const { carryOut, isBusy } = useChange();
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');

  async function adjourn(): Promise<void> {
    await carryOut((api) => adjournReview(api, review.id, { reason, date }));
    onEnd();
  }

  return (
    <DialogForm title={tabReview.dialogs.adjourn} send={tabReview.verbs.adjourn} isReady={date !== '' && reason.trim() !== ''} isBusy={isBusy} onSend={() => void adjourn()} onEnd={onEnd}>
      <Field label={tabReview.dialogs.continuesOn} required>
        <Input type="date" value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Field label={tabReview.dialogs.reason} hint={tabReview.dialogs.reasonHint} required>
        <Textarea value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
    </DialogForm>
  );
}
