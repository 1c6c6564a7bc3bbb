/** The tab's pages of actions. */
export const tabAction = {
  mine: 'Mina åtgärder',
  mineText: 'Det som du, eller en roll som du har, ska göra. Tidigast datum först.',
  empty: { title: 'Du har ingen åtgärd kvar att göra', text: 'Åtgärder som du eller din roll får ansvar för i ett beslut visas här tills de är genomförda.' },
  more: (actions: number) => `… och ${actions} till`,
  all: 'Alla mina åtgärder',
  confidential: 'Sekretess: i chatten visas bara åtgärdens nummer.',
  facts: { responsible: 'Ansvarig', due: 'Klart senast', state: 'Läge', unit: 'Enhet', decided: 'Beslutad' },
  paragraph: (paragraph: number) => `§ ${paragraph}`,
  waiting: 'Begäran om ny tid',
  history: 'Historik',
  noHistory: 'Ingenting är rapporterat än.',
  dialogs: { done: 'Rapportera att åtgärden är genomförd', inProgress: 'Rapportera att åtgärden pågår', later: 'Be om ny tid', decline: 'Avslå ny tid' },
} as const;
