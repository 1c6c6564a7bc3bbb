import type { ActionStore } from '../../ports/action-store';
import type { StoreContext } from '../store-context';
import { changeAction } from './change-action';
import { findAction } from './find-action';
import { actionsOfPerson, actionsOfUnits } from './list-actions';

/** Actions of all reviews, found by number, person and unit. */
export function actionStore(context: StoreContext): ActionStore {
  const { db } = context;

  return {
    find: (tenantId, number) => findAction(db, tenantId, number),
    ofPerson: (tenantId, request) => actionsOfPerson(db, tenantId, request),
    ofUnits: (tenantId, request) => actionsOfUnits(db, tenantId, request),
    change: (request, decide) => changeAction(context, request, decide),
  };
}
