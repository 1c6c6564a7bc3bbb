import type { DecideRequest, WriteItemRequest } from '../../contracts/agenda-item';

/** One review to hold: who does what, when, and what is said on each item. */
export interface Scenario {
  readonly heading: string;
  readonly unitId: string;
  readonly meetingType: string;
  readonly subjectAreas: readonly string[];
  readonly people: { readonly coordinator: string; readonly secretary: string; readonly decisionMaker: string; readonly members: readonly string[] };
  /** Moments with time zone: when it is prepared, sent out, held. */
  readonly times: { readonly prepared: string; readonly sent: string; readonly held: string; readonly ended: string };
  readonly date: string;
  /** "Förvaltningschefen beslutar". */
  readonly phrase: string;
  readonly items: Readonly<Record<string, ItemScript>>;
  /** Text that the follow-up must show of earlier minutes, or none. */
  readonly earlier: readonly string[];
}

/** What is done with an item; one without a script is noted (information, diskussion), or passed (formalia). */
export interface ItemScript {
  readonly writes?: Omit<WriteItemRequest, 'version'>;
  readonly proposal?: readonly Clause[];
  readonly outcome: 'as-proposed' | 'amended' | 'noted' | 'no-decision' | 'struck';
  readonly amended?: readonly Clause[];
}

export type Clause = NonNullable<DecideRequest['clauses']>[number];
