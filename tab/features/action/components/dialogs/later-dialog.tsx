import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionDetailView } from '../../../../../src/contracts/action';
import { action as words } from '../../../../../src/i18n/sv/action';
import { tabAction } from '../../../../../src/i18n/sv/tab-action';
import { DialogForm } from '../../../review/components/dialogs/dialog-form';
import { askForLater } from '../../api/ask-for-later';
import { useActionChange } from '../../use-action-change';

/** Asks for a later day and why. It stays, with what was written, until it is taken. */
export function LaterDialog({ action, onEnd }: { action: ActionDetailView; onEnd: () => void }) {
  const { carryOut, isBusy } = useActionChange();
  const [dueDate, setDueDate] = useState('');
  const [reason, setReason] = useState('');

  async function ask(): Promise<void> {
    if (await carryOut((api) => askForLater(api, action.number, { dueDate, reason }))) {
      onEnd();
    }
  }

  return (
    <DialogForm title={tabAction.dialogs.later} send={words.send.later} isReady={dueDate !== '' && reason.trim() !== ''} isBusy={isBusy} onSend={() => void ask()} onEnd={onEnd}>
      <Field label={words.fields.dueDate} required>
        <Input type="date" min={action.dueDate} value={dueDate} onChange={(_event, data) => setDueDate(data.value)} />
      </Field>
      <Field label={words.fields.reason} required>
        <Textarea value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
    </DialogForm>
  );
}
