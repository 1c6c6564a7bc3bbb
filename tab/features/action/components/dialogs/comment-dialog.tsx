import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogForm } from '../../../review/components/dialogs/dialog-form';
import { useActionChange, type ActionChange } from '../../use-action-change';

interface CommentDialogProps {
  title: string;
  label: string;
  send: string;
  isRequired?: boolean;
  change: (comment: string) => ActionChange;
  onEnd: () => void;
}

/** Asks for the words of a report or an answer. It stays, with what was written, until they are taken. */
export function CommentDialog({ title, label, send, isRequired = false, change, onEnd }: CommentDialogProps) {
  const { carryOut, isBusy } = useActionChange();
  const [comment, setComment] = useState('');

  async function carryOutAndEnd(): Promise<void> {
    if (await carryOut(change(comment))) {
      onEnd();
    }
  }

  return (
    <DialogForm title={title} send={send} isReady={!isRequired || comment.trim() !== ''} isBusy={isBusy} onSend={() => void carryOutAndEnd()} onEnd={onEnd}>
      <Field label={label} required={isRequired}>
        <Textarea value={comment} onChange={(_event, data) => setComment(data.value)} />
      </Field>
    </DialogForm>
  );
}
