import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';
import { DialogForm } from '../../review/components/dialogs/dialog-form';
import { useChange } from '../../review/use-change';
import { stateOpinion } from '../api/state-opinion';
import type { ItemPlace } from '../item-place';
import type { StatementKind } from '../item-parts';

interface StatementDialogProps {
  place: ItemPlace;
  kind: StatementKind;
  /** What was said before; '' for a new one. */
  before: string;
  onEnd: () => void;
}

/** The person's own words at the item; for jäv they may be none. */
export function StatementDialog({ place, kind, before, onEnd }: StatementDialogProps) {
  const { carryOut, isBusy } = useChange();
  const [text, setText] = useState(before);
  const isReady = kind === 'conflict' || text.trim() !== '';

  async function send(): Promise<void> {
    await carryOut((api) => stateOpinion(api, place, { kind, text: text.trim() }));
    onEnd();
  }

  return (
    <DialogForm title={tabOpinions.state[kind]} send={before ? tabOpinions.change : tabOpinions.send} isReady={isReady} isBusy={isBusy} onSend={() => void send()} onEnd={onEnd}>
      <Field label={tabOpinions.text} hint={tabOpinions.textHint[kind]} required={kind !== 'conflict'}>
        <Textarea value={text} maxLength={5_000} onChange={(_event, data) => setText(data.value)} />
      </Field>
    </DialogForm>
  );
}
