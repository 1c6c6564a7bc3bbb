import type { DecideRequest } from '../../../src/contracts/agenda-item';

export type Outcome = DecideRequest['outcome'];
export type DetailPart = keyof NonNullable<DecideRequest['detail']>;
export type AskingOutcome = keyof typeof outcomeNeeds;

interface Needs {
  readonly detail: readonly DetailPart[];
  /** Whether att-satser are written with it, and whether one of them must be an uppdrag. */
  readonly clauses: 'none' | 'beside' | 'needed' | 'assigned';
}

/** What is asked for before each outcome can be decided; those not named here are decided with one press. */
export const outcomeNeeds = {
  amended: { detail: [], clauses: 'needed' },
  assigned: { detail: [], clauses: 'assigned' },
  adopted: { detail: ['document'], clauses: 'beside' },
  approved: { detail: ['document'], clauses: 'beside' },
  remitted: { detail: ['to', 'purpose'], clauses: 'none' },
  awaiting: { detail: ['until'], clauses: 'none' },
  supported: { detail: ['to'], clauses: 'none' },
  'referred-up': { detail: ['to'], clauses: 'none' },
} as const satisfies Partial<Record<Outcome, Needs>>;

export function isAsking(outcome: Outcome): outcome is AskingOutcome {
  return outcome in outcomeNeeds;
}
