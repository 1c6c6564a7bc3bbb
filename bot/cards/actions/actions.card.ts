import { daysLate, versionOf, type ListedAction } from '../../../src/domain/action/action';
import { action as words } from '../../../src/i18n/sv/action';
import { actionCards } from '../../../src/i18n/sv/action-cards';
import { actionStateText } from '../../../src/i18n/sv/states';
import type { ActionList } from '../../../src/usecases/action/action-list';
import { showActionInTab } from '../action/action-context';
import type { CardAnswer, CardElement } from '../card';
import type { TabUrl } from '../card-context';
import type { CardSigner } from '../card-data';
import { adaptiveCard, fitting, heading, line, openTab, press, quiet } from '../elements';
import { cut } from '../plain-text';

/** Rows on the card; the rest stands in the tab. */
const MOST_ROWS = 8;

/** Which list it is: the person's own, or those of a unit or of all their units. */
export interface ListAbout {
  readonly scope: 'mine' | 'unit';
  readonly onlyOverdue: boolean;
}

export interface ActionsContext {
  readonly tenantId: string;
  readonly list: ActionList;
  readonly about: ListAbout;
  readonly signer: CardSigner;
  readonly tabUrl: TabUrl;
}

/** The first actions by day, each a way to its own card, and the rest by link. */
export function actionsCard(context: ActionsContext): CardAnswer {
  const { list, about, tenantId, tabUrl } = context;
  const title = titleOf(about, list.unit);
  const more = list.more + Math.max(0, list.actions.length - MOST_ROWS);
  const summary = cut(actionCards.count(title, list.actions.length + list.more), 200);

  return fitting([200, 80, 30], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [
        heading(cut(title, 200)),
        ...(list.actions.length === 0 ? [line(emptyText(about))] : list.actions.slice(0, MOST_ROWS).map((action) => row(context, action, limit))),
        ...(more > 0 ? [quiet(actionCards.more(more))] : []),
      ],
      actions: [openTab(actionCards.open, tabUrl({ tenantId, action: 'mine' }))],
      fallbackText: summary,
    }),
  }));
}

function titleOf({ scope, onlyOverdue }: ListAbout, unit: string | null): string {
  if (scope === 'mine') {
    return onlyOverdue ? actionCards.mineOverdue : actionCards.mine;
  }
  if (unit === null) {
    return onlyOverdue ? actionCards.overdueOfUnits : actionCards.ofUnits;
  }

  return onlyOverdue ? actionCards.overdueOfUnit(unit) : actionCards.ofUnit(unit);
}

function emptyText({ scope, onlyOverdue }: ListAbout): string {
  if (onlyOverdue) {
    return actionCards.noneOverdue;
  }

  return scope === 'mine' ? actionCards.noneOfMine : actionCards.none;
}

function row(context: ActionsContext, action: ListedAction, limit: number): CardElement {
  const { tenantId, signer } = context;
  if (action.confidential) {
    return { type: 'Container', separator: true, items: [line(`${words.number(action.number)} · ${words.inTab}`)], selectAction: showActionInTab(context, action.number) };
  }
  const data = signer.signAction({ tenantId, verb: 'view-action', action: action.number, version: versionOf(action) });

  return {
    type: 'Container',
    separator: true,
    items: [line(`${action.number} · ${cut(action.text, limit)}`), quiet(factsOf(context.list, action, limit))],
    selectAction: press(actionCards.openRow(action.number), 'view-action', data),
  };
}

function factsOf({ today, actions, unit }: ActionList, action: ListedAction, limit: number): string {
  const severalUnits = unit === null && new Set(actions.map(({ unitId }) => unitId)).size > 1;
  const days = daysLate(action, today);
  const facts = [
    cut(action.responsible, Math.min(limit, 100)),
    `${words.dueBy} ${words.due(action.dueDate, action.originalDueDate)}`,
    days > 0 ? words.late(days) : '',
    action.state === 'open' ? '' : actionStateText[action.state],
    action.extension ? actionCards.waits : '',
    severalUnits ? cut(action.unitName, Math.min(limit, 100)) : '',
  ];

  return facts.filter((fact) => fact !== '').join(' · ');
}
