import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { useChange, type Change } from '../../use-change';
import { DialogForm } from './dialog-form';

interface ReasonFormProps {
  title: string;
  send: string;
  change: (reason: string) => Change;
  onEnd: () => void;
}

/** Asks for the reason of a step that the minutes will show. */
export function ReasonForm({ title, send, change, onEnd }: ReasonFormProps) {
  const { carryOut, isBusy } = useChange();
  const [reason, setReason] = useState('');

  async function carryOutAndEnd(): Promise<void> {
    await carryOut(change(reason));
    onEnd();
  }

  return (
    <DialogForm title={title} send={send} isReady={reason.trim() !== ''} isBusy={isBusy} onSend={() => void carryOutAndEnd()} onEnd={onEnd}>
      <Field label={tabReview.dialogs.reason} hint={tabReview.dialogs.reasonHint} required>
        <Textarea value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
    </DialogForm>
  );
}
