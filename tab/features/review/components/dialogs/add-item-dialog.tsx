import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../../src/contracts/agenda-item';
import { agendaItemKindText } from '../../../../../src/i18n/sv/states';
import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { addItem } from '../../../item/api/add-item';
import { useChange } from '../../use-change';
import { DialogForm } from './dialog-form';
import type { VerbDialogProps } from './verb-dialog-props';

const kinds: readonly ItemView['kind'][] = ['beslut', 'diskussion', 'information', 'formalia'];

export function AddItemDialog({ review, onEnd }: VerbDialogProps) {
  const { carryOut, isBusy } = useChange();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ItemView['kind']>('beslut');

  async function add(): Promise<void> {
    await carryOut((api) => addItem(api, review.id, { title, kind, subjectAreas: [] }));
    onEnd();
  }

  return (
    <DialogForm title={tabReview.dialogs.addItem} send={tabReview.dialogs.add} isReady={title.trim() !== ''} isBusy={isBusy} onSend={() => void add()} onEnd={onEnd}>
      <Field label={tabReview.dialogs.itemTitle} required>
        <Input value={title} maxLength={300} onChange={(_event, data) => setTitle(data.value)} />
      </Field>
      <Field label={tabReview.dialogs.itemKind}>
        <Select value={kind} onChange={(_event, data) => setKind(kinds.find((known) => known === data.value) ?? 'beslut')}>
          {kinds.map((known) => (
            <option key={known} value={known}>
              {agendaItemKindText[known]}
            </option>
          ))}
        </Select>
      </Field>
    </DialogForm>
  );
}
