import { localDateOf } from '../../src/domain/calendar/local-date';
import { extension as words } from '../../src/i18n/sv/extension';
import { searchRecord } from '../../src/usecases/search/search-record';
import { foundActionCard } from '../cards/found-action/found-action.card';
import { foundDecisionCard } from '../cards/found-decision/found-decision.card';
import type { PreviewedCard } from '../cards/preview';
import { lineFor, results } from './extension-answer';
import type { ExtensionCall, ExtensionInvoke } from './invoke';
import { readSearch } from './read-extension';

/** "Sök beslut" and "Sök åtgärder": what the searcher may read, to be inserted where they write. */
export const queryInvoke: ExtensionInvoke = {
  name: 'composeExtension/query',
  async answer(call) {
    const search = readSearch(call.value);
    if (!search) {
      return lineFor(call.name, words.notUnderstood);
    }
    call.note({ command: search.what });
    const found = await (search.what === 'decisions' ? decisions(call, search) : actions(call, search));

    return found.length === 0 && search.skip === 0 ? lineFor(call.name, words.nothingFound[search.what]) : results(found);
  },
};

interface Search {
  readonly words: string;
  readonly skip: number;
  readonly limit: number;
}

async function decisions({ world, principal, publicUrl }: ExtensionCall, search: Search): Promise<readonly PreviewedCard[]> {
  const found = await searchRecord(world, principal, { ...search, what: 'decisions' });

  return found.map((decision) => foundDecisionCard(decision, publicUrl));
}

async function actions({ world, principal, publicUrl }: ExtensionCall, search: Search): Promise<readonly PreviewedCard[]> {
  const today = localDateOf(world.clock.now());
  const found = await searchRecord(world, principal, { ...search, what: 'actions' });

  return found.map((action) => foundActionCard(action, { today, publicUrl }));
}
