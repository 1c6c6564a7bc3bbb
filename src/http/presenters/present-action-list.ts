import type { SharePointListView } from '../../contracts/action-list';
import { actionList } from '../../i18n/sv/action-list';
import type { ActionListReading } from '../../usecases/action-list/get-action-list';

/** The list in words. */
export function presentActionList({ name, status, mayChoose, hasSite }: ActionListReading): SharePointListView {
  return {
    name: name ?? actionList.name,
    isChosen: name !== null,
    columns: Object.values(actionList.words.columns),
    url: status?.place?.webUrl ?? null,
    lookedAt: status?.lookedAt ?? null,
    waiting: status?.waiting ?? 0,
    message: hasSite ? actionList.fault(status?.fault ?? null) : actionList.noSite,
    mayChoose: mayChoose && hasSite,
  };
}
