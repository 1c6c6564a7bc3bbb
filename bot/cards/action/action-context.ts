import type { ActionReading } from '../../../src/usecases/action/action-reading';
import type { CardElement } from '../card';
import type { CardSigner } from '../card-data';
import type { TabUrl } from '../card-context';
import { actionCards } from '../../../src/i18n/sv/action-cards';
import { openTab } from '../elements';

/** What an action's card is drawn from. */
export interface ActionContext {
  readonly tenantId: string;
  readonly reading: ActionReading;
  readonly signer: CardSigner;
  readonly tabUrl: TabUrl;
}

export function showActionInTab({ tenantId, tabUrl }: Pick<ActionContext, 'tenantId' | 'tabUrl'>, number: number): CardElement {
  return openTab(actionCards.open, tabUrl({ tenantId, action: number }));
}
