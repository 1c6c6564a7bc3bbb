import type { SearchStore } from '../../ports/search-store';
import type { StoreContext } from '../store-context';
import { foundActions } from './found-actions';
import { foundDecisions } from './found-decisions';
import { searchQuery } from './search-query';

/** Decisions and actions found by their words, in the rows that the database keeps of them (migration 0006). */
export function searchStore({ db }: StoreContext): SearchStore {
  return {
    decisions: async (tenantId, request) => {
      const query = searchQuery(request.words, 'decision');

      return query ? foundDecisions(db, { ...request, tenantId, query }) : [];
    },
    actions: async (tenantId, request) => {
      const query = searchQuery(request.words, 'action');

      return query ? foundActions(db, { ...request, tenantId, query }) : [];
    },
  };
}
