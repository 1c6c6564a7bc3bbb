/** The words of the cards that show actions. */
export const actionCards = {
  summary: (number: number, text: string) => `Åtgärd ${number}: ${text}`,
  open: 'Visa i fliken',
  mine: 'Mina åtgärder',
  mineOverdue: 'Mina försenade åtgärder',
  ofUnits: 'Åtgärder i dina enheter',
  overdueOfUnits: 'Försenade åtgärder i dina enheter',
  ofUnit: (unit: string) => `Åtgärder · ${unit}`,
  overdueOfUnit: (unit: string) => `Försenade åtgärder · ${unit}`,
  count: (title: string, actions: number) => `${title}: ${actions}`,
  noneOfMine: 'Du har ingen åtgärd kvar att göra. Åtgärder som du eller din roll får ansvar för i ett beslut visas här.',
  noneOverdue: 'Ingen åtgärd är försenad.',
  none: 'Ingen åtgärd är kvar att göra. Beslut som uppdrar åt någon att göra något till en dag blir åtgärder här.',
  more: (actions: number) => `… och ${actions} ${actions === 1 ? 'åtgärd' : 'åtgärder'} till i fliken`,
  openRow: (number: number) => `Visa åtgärd ${number}`,
  waits: 'begär ny tid',
} as const;
