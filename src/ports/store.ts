import type { Action, OpenAction } from '../domain/action/action';
import type { PutOffItem } from '../domain/agenda/carry-put-off';
import type { LocalDate } from '../domain/calendar/local-date';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import type { Review, ReviewState } from '../domain/review/review';
import type { Person, Unit, UnitOverlay } from '../domain/unit/unit';
import type { ActionListStore } from './action-list-store';
import type { ActionStore } from './action-store';
import type { LedgerEntry, LedgerFault, LedgerRow } from './ledger';
import type { Outbox, OutboxMessage } from './outbox';
import type { SearchStore } from './search-store';
import type { TokenCache } from './token-cache';
import type { WatchStore } from './watch-store';

/** All that the product remembers. Every call is scoped by tenant; a row of another tenant does not exist for it. */
export interface Store {
  readonly reviews: ReviewStore;
  readonly actions: ActionStore;
  readonly actionLists: ActionListStore;
  readonly search: SearchStore;
  readonly units: UnitStore;
  readonly chats: ChatStore;
  readonly templates: TemplateStore;
  readonly tokens: TokenCache;
  readonly watches: WatchStore;
  readonly outbox: Outbox;
  readonly ledger: LedgerStore;
  /** True when a query answers within two seconds and there is room to write. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface ReviewStore {
  /**
   * Saves a new review with its ledger row and outbox rows in one transaction; answers its id. With a `requestKey` seen before in
   * the tenant nothing is saved and the answer is the id of the review that the first request made.
   */
  create(tenantId: string, change: NewReview): Promise<string>;
  /**
   * Loads the review with its unit, locked; runs the pure `decide`; saves what it answers: all in one transaction.
   * `decide` is synchronous on purpose, so no outside call can stand inside a transaction.
   * A refusal rolls back and is returned; an unknown review is the refusal `not-found`.
   * With a key of the request seen before in the tenant nothing is done and the answer is `repeated`.
   */
  change<T>(request: ChangeRequest, decide: (loaded: LoadedReview) => Result<ReviewChange<T>>): Promise<ChangeAnswer<T>>;
  find(tenantId: string, reviewId: string): Promise<{ readonly review: Review; readonly unit: Unit } | null>;
  /** Reviews of these units, newest date first, undated last; at most 500. */
  list(tenantId: string, unitIds: readonly string[]): Promise<readonly ReviewSummary[]>;
  /**
   * Actions of the unit that other reviews decided, by number (U-28: all earlier protocols, not only the last): open, in progress, and
   * those done since the unit's last closed review, which no review has noted yet.
   */
  openActions(tenantId: string, unitId: string, exceptReviewId: string): Promise<readonly OpenAction[]>;
  /** Items of the unit's closed reviews that were tabled or remitted and that no other review has taken up, oldest first. */
  putOff(tenantId: string, unitId: string): Promise<readonly PutOffItem[]>;
  /** Folders for underlag of the reviews that are being prepared or held, of every tenant. */
  followedFolders(): Promise<readonly FollowedFolder[]>;
  /** Our own files in a library, of reviews that can still be written in, newest first; at most 500. */
  documentFiles(tenantId: string, driveId: string): Promise<readonly { readonly reviewId: string; readonly fileId: string }[]>;
  /** The actions that this review decided, by number. */
  actionsOf(tenantId: string, reviewId: string): Promise<readonly Action[]>;
}

export interface FollowedFolder {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly driveId: string;
  readonly folderId: string;
}

export interface NewReview {
  readonly review: Review;
  readonly ledger: LedgerEntry;
  readonly outbox: readonly OutboxMessage[];
  readonly requestKey?: string | null | undefined;
}

export interface ChangeRequest {
  readonly tenantId: string;
  readonly reviewId: string;
  /** The caller's own id of the request (a chat activity's id, an Idempotency-Key); null where repeating does no harm. */
  readonly requestKey: string | null;
  /** Further keys by which the same request is known again (T18): its meaning, for a delivery that comes with a new id. */
  readonly alsoKnownAs?: readonly string[] | undefined;
  /** Keys that are looked for too, but not kept: those of a window of time that is over. */
  readonly formerlyKnownAs?: readonly string[] | undefined;
  /** Running numbers that `decide` may take from, locked with the review: `action`, `paragraph:<unit>:<year>`. */
  readonly counters?: readonly string[];
}

export interface LoadedReview {
  readonly review: Review;
  readonly unit: Unit;
  /** The last number used of each counter asked for; 0 where none was. */
  readonly counters: Readonly<Record<string, number>>;
}

/** What follows from a verb. Only what is named is written; the store raises the review's version, unless the rule gives back the same object and enters nothing. */
export interface ReviewChange<T> {
  readonly review: Review;
  /** Null for a change that is not part of the record (a document that waits): no ledger row then. */
  readonly ledger: LedgerEntry | null;
  readonly outbox: readonly OutboxMessage[];
  readonly actions?: readonly Action[];
  /** New last numbers of counters. */
  readonly counters?: Readonly<Record<string, number>>;
  readonly result: T;
}

export type ChangeAnswer<T> =
  | { readonly kind: 'done'; readonly review: Review; readonly result: T }
  | { readonly kind: 'repeated'; readonly review: Review }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ReviewSummary {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly meetingType: string;
  readonly state: ReviewState;
  readonly date: LocalDate | null;
  readonly version: number;
}

export interface UnitStore {
  find(tenantId: string, unitId: string): Promise<Unit | null>;
  /** Units whose library is to be given the columns of documents, of every tenant. */
  wantingColumns(): Promise<readonly { readonly tenantId: string; readonly unitId: string }[]>;
  /** The libraries that units' documents are put in, each once, of every tenant. */
  draftsLibraries(): Promise<readonly { readonly tenantId: string; readonly driveId: string }[]>;
  /** Units in which the person holds a role on that day. */
  ofPerson(tenantId: string, personId: string, on: LocalDate): Promise<readonly Unit[]>;
  personByObjectId(tenantId: string, objectId: string): Promise<Person | null>;
  people(tenantId: string, personIds: readonly string[]): Promise<readonly Person[]>;
  /** Adds or replaces a unit, its appointments and people; entered in the ledger's chain `settings`. */
  save(tenantId: string, entry: { readonly unit: Unit; readonly people: readonly Person[]; readonly ledger: LedgerEntry }): Promise<void>;
  saveOverlay(tenantId: string, unitId: string, overlay: UnitOverlay, ledger: LedgerEntry): Promise<void>;
}

/** Which chat belongs to which review, and which message shows which card. */
export interface ChatStore {
  /** Keeps how to reach a chat, as an authenticated activity gave it. */
  saveConversation(tenantId: string, conversation: Conversation): Promise<void>;
  findConversation(tenantId: string, conversationId: string): Promise<Conversation | null>;
  /** Ties a known chat to a review; a chat belongs to one review at a time. */
  connect(tenantId: string, conversationId: string, reviewId: string): Promise<void>;
  conversationOfReview(tenantId: string, reviewId: string): Promise<Conversation | null>;
  findCard(tenantId: string, reviewId: string, cardKey: string): Promise<(KnownCard & { readonly isInDoubt: boolean }) | null>;
  /** The message shows the card: nothing is in doubt any more. */
  saveCard(tenantId: string, card: PostedCard): Promise<void>;
  /** Keeps that a message is about to be posted, before it is: what is known of the card until it is known how that went. */
  noteSending(tenantId: string, card: KnownCard, at: Date): Promise<void>;
  /** It is certain that nothing was posted: the card is as it was before. */
  forgetSending(tenantId: string, reviewId: string, cardKey: string): Promise<void>;
}

export interface Conversation {
  readonly id: string;
  readonly kind: 'meeting' | 'personal';
  readonly reviewId: string | null;
  /** botbuilder's conversation reference, as JSON. */
  readonly reference: unknown;
}

/** `cardKey`: `agenda`, or `item:<item id>`. */
export interface PostedCard {
  readonly reviewId: string;
  readonly cardKey: string;
  readonly conversationId: string;
  readonly activityId: string;
}

/** `activityId`: the message that is known to show the card; null where none is. In doubt: one may have been posted whose id nobody told us. */
export interface KnownCard extends Omit<PostedCard, 'activityId'> {
  readonly activityId: string | null;
}

/** A sharing link resolved once with a person's own token; the worker reads by these ids (platform: graph). */
export interface TemplateStore {
  find(tenantId: string, link: string): Promise<ResolvedTemplate | null>;
  save(tenantId: string, template: ResolvedTemplate): Promise<void>;
}

export interface ResolvedTemplate {
  readonly link: string;
  readonly siteId: string;
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
  readonly eTag: string;
}

export interface LedgerStore {
  /** Rows of a chain in order. A review's chain is `review:<id>`, an action's `action:<number>`; others are `settings` and `organisation`. */
  rows(tenantId: string, chain: string): Promise<readonly LedgerRow[]>;
  /** Walks every chain of every tenant; names each broken row. */
  verify(): Promise<{ readonly chains: number; readonly rows: number; readonly faults: readonly LedgerFault[] }>;
}
