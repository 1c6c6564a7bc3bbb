/** What the routine says around its meetings, in its own words; shown to people, no rule hangs on it. */
export interface RoutineBackground {
  readonly purpose: string | null;
  readonly scope: readonly string[];
  readonly definitions: Readonly<Record<string, string>>;
  /** Systems that figures come from or that documents live in, by id (U-90). */
  readonly systems: Readonly<Record<string, string>>;
  /** Governing documents and references, by id (U-89). */
  readonly documents: Readonly<Record<string, string>>;
  /** Units that follow a routine of their own (U-3). */
  readonly exempt: readonly string[];
  /** The phases of the improvement cycle with what belongs to each (P-15). */
  readonly improvementCycle: Readonly<Record<string, readonly string[]>>;
  /** Kinds of audit findings beside deviations (P-28). */
  readonly findingTypes: readonly string[];
  /** Contradictions and gaps that a reader should know of (K-68, P-37). */
  readonly notes: readonly string[];
}

/** How the record of a review is made, approved and kept. */
export interface RecordRules {
  /** Adjusters beside the chair (P-3, decisions 18). */
  readonly adjusterCount: number;
  /** Whether the minutes go out for comments, with a last day, before they are adjusted (P-39). */
  readonly commentRound: boolean;
  /** K-43: a conclusion and a proposed decision at every item but formalia. */
  readonly conclusions: 'every-item' | 'as-needed';
  /** Whether the members' svar are printed in the minutes; they never are unless the routine says so. */
  readonly printAnswers?: boolean | undefined;
  /** Where the minutes have their one-page list of decisions (K-48). */
  readonly decisionList: 'first' | 'last';
  /** Details may stand in appendices (K-49). */
  readonly appendices: boolean;
  /** Who decisions are passed on to, in the routine's words (U-13). */
  readonly recipients: readonly string[];
  /** What is documented (K-64). */
  readonly documentation: readonly string[];
  /** What the local records plan says of the minutes; "bevaras" until it says something else (practice C.7). */
  readonly retention: string;
}

/** How decided actions are followed up. */
export interface ActionRules {
  /** Role that decided actions are reported to, by level (K-50). */
  readonly reportedTo: Readonly<Record<string, string>>;
  /** Meeting types that follow up the actions of earlier ones (U-28, K-52). */
  readonly followedUpAt: readonly string[];
  /** The routine's words for where an action stands (P-21, P-22). */
  readonly states: readonly string[];
  /** Headings that actions are gathered under by their source (P-17…P-19). */
  readonly groups: readonly string[];
  /** True where an action may have several responsible persons; else one answers for it. */
  readonly severalResponsible?: boolean | undefined;
}

/** What the three answers are called in the routine: their meaning to the decision-maker stays. */
export interface AnswerWords {
  readonly agree: string;
  readonly disagree: string;
  readonly abstain: string;
}

/** The organisation's own requirements, in the place of an ISO standard: each clause with its text. */
export interface RequirementCatalogue {
  readonly name: string;
  readonly clauses: Readonly<Record<string, string>>;
}

/** Goals belong to periods of so many years, one of which starts in `start` (P-27). */
export interface GoalPeriods {
  readonly start: number;
  readonly years: number;
}

/** A document that managements stand behind, level by level, before somebody else decides (U-21). */
export interface Anchoring {
  readonly document: string;
  readonly levels: readonly string[];
  readonly before: string;
}
