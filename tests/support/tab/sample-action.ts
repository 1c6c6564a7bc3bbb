import type { ActionDetailView, ListedActionView } from '../../../src/contracts/action';

export function anActionView(change: Partial<ActionDetailView> = {}): ActionDetailView {
  return {
    number: 12,
    version: 1,
    text: 'uppdatera laglistan',
    responsible: 'avdelningschef drift',
    person: 'Ledamot 1, Fastighet och service',
    unit: { id: 'uppsala-fs', name: 'Fastighet och service' },
    state: 'open',
    dueDate: '2027-06-30',
    originalDueDate: '2027-06-30',
    daysLate: 8,
    decidedOn: '2027-03-09',
    confidential: false,
    source: { reviewId: 'R1', title: 'Ledningens miljögenomgång – vår 2027-03-09', date: '2027-03-09', paragraph: 4 },
    extension: { dueDate: '2027-09-30', reason: 'leveransen dröjer', by: 'Ledamot 1', at: '2027-07-01T08:00:00.000Z' },
    history: [{ what: 'later-asked', by: 'Ledamot 1', at: '2027-07-01T08:00:00.000Z', comment: 'leveransen dröjer', from: '2027-06-30', to: '2027-09-30' }],
    may: ['report', 'ask-later', 'answer-later'],
    ...change,
  };
}

export function aListedActionView(): ListedActionView {
  const { number, text, responsible, unit, state, dueDate, originalDueDate, daysLate, confidential } = anActionView();

  return { number, text, responsible, unit, state, dueDate, originalDueDate, daysLate, confidential, waits: true };
}
