import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { moveReview } from '../../api/move-review';
import { useChange } from '../../use-change';
import { DialogForm } from './dialog-form';
import type { VerbDialogProps } from './verb-dialog-props';

export function MoveDialog({ review, onEnd }: VerbDialogProps) {
  const { carryOut, isBusy } = useChange();
  const [date, setDate] = useState(review.date ?? '');
  const [startTime, setStartTime] = useState(review.startTime ?? '');
  const [reason, setReason] = useState('');

  async function move(): Promise<void> {
    await carryOut((api) => moveReview(api, review.id, { date, startTime: startTime || null, reason }));
    onEnd();
  }

  return (
    <DialogForm title={tabReview.dialogs.move} send={tabReview.verbs.move} isReady={date !== '' && reason.trim() !== ''} isBusy={isBusy} onSend={() => void move()} onEnd={onEnd}>
      <Field label={tabReview.dialogs.moveDate} required>
        <Input type="date" value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Field label={tabReview.dialogs.moveTime}>
        <Input type="time" value={startTime} onChange={(_event, data) => setStartTime(data.value)} />
      </Field>
      <Field label={tabReview.dialogs.reason} hint={tabReview.dialogs.reasonHint} required>
        <Textarea value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
    </DialogForm>
  );
}
