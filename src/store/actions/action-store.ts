import type { ActionStore } from '../../ports/action-store';
import type { StoreContext } from '../store-context';
import { changeAction, unknownAction } from './change-action';
import { findAction } from './find-action';
import { actionsOfPerson, actionsOfUnits } from './list-actions';

/** Actions of all reviews, found by number, person and unit. */
export function actionStore(context: StoreContext): ActionStore {
  const { db } = context;

  return {
    find: (tenantId, number) => (isNumber(number) ? findAction(db, tenantId, number) : Promise.resolve(null)),
    ofPerson: (tenantId, request) => actionsOfPerson(db, tenantId, request),
    ofUnits: (tenantId, request) => actionsOfUnits(db, tenantId, request),
    change: (request, decide) => (isNumber(request.number) ? changeAction(context, request, decide) : Promise.resolve(unknownAction(request.number))),
  };
}

/** The largest number that the column holds. */
const MOST = 2_147_483_647;

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= MOST;
}
