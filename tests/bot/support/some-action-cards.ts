import { actionCard } from '../../../bot/cards/action/action.card';
import { actionsCard, type ListAbout } from '../../../bot/cards/actions/actions.card';
import type { Card } from '../../../bot/cards/card';
import { createCardSigner } from '../../../bot/cards/card-data';
import type { ListedAction } from '../../../src/domain/action/action';
import { newAction } from '../../../src/domain/action/new-action';
import { tabAddress } from '../../../src/product';
import type { ActionReading } from '../../../src/usecases/action/action-reading';
import { unit } from './a-reading';

const around = { tenantId: 't', signer: createCardSigner('key'), tabUrl: tabAddress('https://genomgang.example') };

export function aListedAction(change: Partial<ListedAction> = {}): ListedAction {
  const decided = { number: 12, unitId: 'fs', reviewId: 'r1', itemId: 'A3', text: 'uppdatera laglistan', responsible: 'avdelningschef drift', personId: 'ledamot-1', dueDate: '2027-06-30', decidedOn: '2027-03-09', confidential: false };

  return { ...newAction(decided), reviewTitle: 'Ledningens miljögenomgång – vår 2027-03-09', reviewDate: '2027-03-09', paragraph: 4, unitName: 'Fastighet och service', ...change };
}

export function anActionReading(change: Partial<ListedAction> = {}, may: ActionReading['may'] = ['report', 'ask-later']): ActionReading {
  return { action: aListedAction(change), unit, names: { 'ledamot-1': 'Ledamot-1', chef: 'Chef' }, may, today: '2027-07-08' };
}

export function drawnAction(reading: ActionReading): Card {
  return actionCard({ ...around, reading }).card;
}

export function drawnActions(actions: readonly ListedAction[], change: { readonly more?: number; readonly about?: ListAbout; readonly unit?: string } = {}): Card {
  return actionsCard({ ...around, list: { actions, more: change.more ?? 0, unit: change.unit ?? null, today: '2027-07-08' }, about: change.about ?? { scope: 'mine', onlyOverdue: false } }).card;
}

/** A request for a later day that waits. */
export const asked: Partial<ListedAction> = {
  extension: { dueDate: '2027-09-30', reason: 'leveransen dröjer', by: 'ledamot-1', at: '2027-07-01T08:00:00.000Z' },
  log: [{ what: 'later-asked', by: 'ledamot-1', at: '2027-07-01T08:00:00.000Z', comment: 'leveransen dröjer', from: '2027-06-30', to: '2027-09-30' }],
};

/** Every card of actions in the forms that people meet. */
export function someActionCards(): Readonly<Record<string, Card>> {
  const many = Array.from({ length: 12 }, (_, index) => aListedAction({ number: index + 1, confidential: index === 2, unitId: `u${index % 2}` }));

  return {
    action: drawnAction(anActionReading()),
    'action-head': drawnAction(anActionReading(asked, ['report', 'ask-later', 'answer-later'])),
    'action-nobody': drawnAction(anActionReading(asked, [])),
    'action-confidential': drawnAction(anActionReading({ confidential: true, text: 'hemligt' })),
    actions: drawnActions(many, { more: 3 }),
    'no-actions': drawnActions([]),
  };
}
