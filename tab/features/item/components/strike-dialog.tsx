import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { ReasonForm } from '../../review/components/dialogs/reason-form';
import { strikeItem } from '../api/strike-item';
import type { ItemPlace } from '../item-place';

/** An item that the routine demands is struck only with a reason, which is minuted. */
export function StrikeDialog({ place, onEnd }: { place: ItemPlace; onEnd: () => void }) {
  return <ReasonForm title={tabItem.strikeItem} send={tabItem.strikeItem} change={(reason) => (api) => strikeItem(api, place, reason)} onEnd={onEnd} />;
}
