import type { Action } from '../../../src/domain/action/action';
import { newAction, type DecidedAction } from '../../../src/domain/action/new-action';
import { organisations } from '../../../src/local/demo-data/organisations';
import type { Store } from '../../../src/ports/store';

const { tenantId } = organisations.uppsala;

/** An action of Fastighet och service, as a decision of this review would make it. */
export async function withAction(store: Store, reviewId: string, change: Partial<DecidedAction> = {}): Promise<Action> {
  const action = newAction({
    number: 1,
    unitId: 'uppsala-fs',
    reviewId,
    itemId: 'A2',
    text: 'uppdatera laglistan',
    responsible: 'avdelningschef',
    personId: null,
    dueDate: '2027-06-30',
    decidedOn: '2027-03-09',
    confidential: false,
    ...change,
  });
  await store.reviews.change({ tenantId, reviewId, requestKey: null }, ({ review }) => ({ ok: true, value: { review, ledger: null, outbox: [], actions: [action], result: null } }));

  return action;
}
