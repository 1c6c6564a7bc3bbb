import type { LocalDate } from '../calendar/local-date';
import type { ItemContent } from '../agenda/item-content';
import type { AgendaItemKind } from '../agenda/agenda-item-kind';
import type { DocumentKind } from '../document/document-kind';
import type { ActionRules, Anchoring, AnswerWords, GoalPeriods, RecordRules, RequirementCatalogue, RoutineBackground } from './routine-terms';

/** An organisation's routine for ledningens genomgång, as the loader in `src/routines` gives it. No rule of any organisation is in code. */
export interface Routine {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly edition: RoutineEdition;
  readonly changeLog: readonly ChangeLogEntry[];
  readonly levels: Readonly<Record<string, Level>>;
  readonly roles: Readonly<Record<string, RoutineRole>>;
  readonly subjectAreas: Readonly<Record<string, string>>;
  readonly meetingTypes: Readonly<Record<string, MeetingType>>;
  readonly items: Readonly<Record<string, RoutineItem>>;
  /** The words that the judgement item asks about (U-6: lämpligt, tillräckligt, verkningsfullt; K-20). */
  readonly judgement: readonly JudgementWord[];
  /** The routine's own words for the answers; absent: the product's (Instämmer, Instämmer inte, Avstår). */
  readonly answers?: AnswerWords | undefined;
  /** The organisation's own requirements that items refer to; absent: those of the ISO standard in `edition.standard`. */
  readonly catalogue?: RequirementCatalogue | undefined;
  /** How §§ are numbered: running per unit and year, or the agenda item's own number (KTH). */
  readonly paragraphs: 'running' | 'item';
  readonly templates: readonly TemplateReference[];
  /** What the record is registered in (U-86), shown to people; null where the routine names none. */
  readonly registry: { readonly system: string; readonly collectiveCase: 'per-year'; readonly level: string | null } | null;
  readonly annualCycle: readonly AnnualCycleEntry[];
  /** Abbreviations that the routine's people use, for tooltips (P-42). */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly background: RoutineBackground;
  readonly record: RecordRules;
  readonly actions: ActionRules;
  /** Null where the routine's goals have no periods; then no title may hold `{period}`. */
  readonly goalPeriods: GoalPeriods | null;
  readonly anchorings: readonly Anchoring[];
}

export interface RoutineEdition {
  readonly number: string;
  readonly date: LocalDate;
  /** The clause catalogue that items refer to, for example `iso-14001-2015`; the id of the routine's own where it has one. */
  readonly standard: string;
  /** Who wrote and reviewed it, by role. */
  readonly authors: readonly string[];
}

export interface ChangeLogEntry {
  readonly edition: string;
  readonly date: LocalDate;
  readonly change: string;
  readonly by: string;
}

/** A level that holds reviews (U-2, K-15), and who does what there. Duties name roles of the same level. */
export interface Level {
  readonly id: string;
  readonly name: string;
  readonly above: string | null;
  readonly duties: Duties;
  /** "Förvaltningschefen beslutar": the start of every decision; the rest of the sentence is in `contract` words. */
  readonly phrase: DecisionPhrase;
}

/** Role ids of the level by what they do in a review. An empty role falls back as `unit/duty.ts` says. */
export interface Duties {
  readonly decisionMaker: string;
  readonly chair: string;
  readonly coordinator: string;
  readonly secretary: string | null;
  readonly registrar: string | null;
  readonly adjusters: readonly string[];
  readonly members: readonly string[];
  /** Who presents an item that names no presenter (U-14, U-15). */
  readonly presenter: string;
}

/** "Förvaltningschefen" | "Ledningsgruppen": who the decision's sentence begins with, in the definite form. */
export interface DecisionPhrase {
  readonly subject: string;
  /** True where the management group decides, so that the chair confirms (contract: words of the decisions). */
  readonly byGroup: boolean;
}

/** A role name belongs to routine and level: "förvaltningschef" is not the same at Region Uppsala and at KTH. */
export interface RoutineRole {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly string[];
  /** What the routine says the role answers for, in its own words (U-77…U-82, K-7…K-14). */
  readonly responsibility: string | null;
}

export interface MeetingType {
  readonly id: string;
  readonly name: string;
  /** What this organisation calls the record: protokoll, mötesanteckningar (P-40). */
  readonly minutesLabel: string;
  /** Other words that units use for the record and may choose (P-40). */
  readonly otherLabels: readonly string[];
  readonly purpose: string | null;
  readonly levels: Readonly<Record<string, MeetingTypeAtLevel>>;
  readonly sendings: readonly Sending[];
}

export interface MeetingTypeAtLevel {
  /** Months 1–12 in which it is to be held; empty where the routine names none. */
  readonly window: MeetingWindow;
  readonly attend: AttendanceRules;
  readonly agenda: readonly AgendaEntry[];
  /** True where the routine lets the group use an agenda of its own (U-19). */
  readonly freeAgenda: boolean;
  readonly timesPerYear: number | null;
  /** A review that is held bit by bit over the year and closes once, by this day (`12-15`); absent: at one meeting. */
  readonly rolling?: { readonly closes: string } | undefined;
}

/** Roles of the level that are to be there, ought to be, or may not be. */
export interface AttendanceRules {
  readonly must: readonly string[];
  readonly should: readonly string[];
  /** A category that is kept out of the meeting, for example those whose work it judges. */
  readonly mustNot?: readonly string[] | undefined;
}

/** When in the year the meeting is held; `latest` means that earlier is as good (K-54). */
export interface MeetingWindow {
  readonly months: readonly number[];
  readonly force: Force;
  readonly latest: boolean;
  /** Months that the routine names as the other choice (U-73: "alt hösttermin"). */
  readonly alternativeMonths: readonly number[];
}

/** ska | bör: a red or a yellow warning, never a lock (decisions 5, 7). */
export type Force = 'shall' | 'should';

/** What is sent, to whom, and when: days before the meeting, or a fixed day of the year (`03-31`). */
export interface Sending {
  readonly what: 'summons' | 'briefing-material' | 'minutes';
  readonly daysBefore: number | null;
  /** Of minutes: days after the meeting, by which they are to be sent (a 14-day rule). */
  readonly daysAfter?: number | undefined;
  readonly latest: string | null;
  readonly force: Force;
  /** `level.role` of the one who gets it (K-46), null: those who are called. */
  readonly to: string | null;
  /** The routine's own words where it names no day: "i god tid" (K-23). */
  readonly note: string | null;
  readonly levels: readonly string[] | null;
}

export interface AgendaEntry {
  readonly item: string;
  /** Vid behov (U-65, U-76, K-59): stands marked so, struck with one press. */
  readonly optional: boolean;
  /** Calendar years in which the item stands (U-71); null: always. */
  readonly years: readonly number[] | null;
  readonly note: string | null;
}

export interface RoutineItem {
  readonly id: string;
  /** May hold `{year}`, `{year+1}`, `{period+1}` …: reckoned from the meeting's date (P-6…P-14), see `agenda/reckon-years`. */
  readonly title: string;
  readonly note: string | null;
  readonly kind: AgendaItemKind;
  readonly questions: readonly GuidingQuestion[];
  readonly clauses: readonly ClauseInput[];
  readonly shows: ItemContent | null;
  /** Minutes that the item is planned for; null: none named. */
  readonly minutes?: number | null | undefined;
  /** Source systems and reference documents named at the item (U-89, U-90). */
  readonly sources: readonly string[];
  readonly references: readonly string[];
  /** A role other than the level's presenter; null: the level's. */
  readonly presenter: string | null;
}

/** Optional support for making the material (U-27): the item must be handled, the question need not be answered. */
export interface GuidingQuestion {
  readonly id: string;
  readonly text: string;
  readonly questions: readonly GuidingQuestion[];
}

export interface ClauseInput {
  readonly clause: string;
  readonly degree: 'full' | 'partly';
}

export interface JudgementWord {
  readonly id: string;
  readonly text: string;
}

export interface TemplateReference {
  readonly kind: DocumentKind;
  readonly name: string;
  /** A SharePoint sharing link; null where the routine only names the template and the unit picks it. */
  readonly link: string | null;
  readonly levels: readonly string[] | null;
  readonly meetingTypes: readonly string[] | null;
}

/** An entry of the year's wheel (P-35, P-36): whole months or exact days. */
export interface AnnualCycleEntry {
  readonly text: string;
  readonly from: { readonly month: number; readonly day: number | null };
  readonly to: { readonly month: number; readonly day: number | null };
}
