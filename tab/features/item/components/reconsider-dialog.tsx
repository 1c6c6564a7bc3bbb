import { Text } from '@fluentui/react-components';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { DialogForm } from '../../review/components/dialogs/dialog-form';
import { useChange } from '../../review/use-change';
import { reconsiderDecision } from '../api/reconsider-decision';
import type { ItemPlace } from '../item-place';

/** Taking a decision up anew begins the item again, so it is asked once. */
export function ReconsiderDialog({ place, onEnd }: { place: ItemPlace; onEnd: () => void }) {
  const { carryOut, isBusy } = useChange();

  async function reconsider(): Promise<void> {
    await carryOut((api) => reconsiderDecision(api, place));
    onEnd();
  }

  return (
    <DialogForm title={tabOutcomes.reconsiderAsk} send={tabOutcomes.reconsider} isReady isBusy={isBusy} onSend={() => void reconsider()} onEnd={onEnd}>
      <Text>{tabOutcomes.reconsiderText}</Text>
    </DialogForm>
  );
}
