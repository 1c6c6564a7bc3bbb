import type { DocumentKind } from '../document/document-kind';
import type { DecisionPhrase } from '../routine/routine';
import type { LocalDate } from '../calendar/local-date';

/** A part of the organisation that holds reviews: a förvaltning, the koncernledning, a school. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly routineId: string;
  readonly level: string;
  readonly aboveId: string | null;
  readonly overlay: UnitOverlay;
  readonly appointments: readonly Appointment[];
}

/** What a unit has chosen for itself within its routine (U-3). */
export interface UnitOverlay {
  readonly phrase?: DecisionPhrase | undefined;
  /** "Ledningsgruppen beslutar att" instead of the decision-maker's phrase; the chair confirms. */
  readonly groupDecides?: boolean | undefined;
  /** The role that decides here where it is not the level's (UF at KTH: förvaltningschef). */
  readonly decisionMaker?: string | undefined;
  readonly chair?: string | undefined;
  readonly minutesLabel?: string | undefined;
  /** The last § of the year in the minutes kept before this product; the series goes on after it. */
  readonly paragraphsBefore?: { readonly year: number; readonly last: number } | undefined;
  /** Years in which a once-per-term item stands, by item id (U-71). */
  readonly itemYears?: Readonly<Record<string, readonly number[]>> | undefined;
  /** The SharePoint library that drafts are put in, apart from the record's library (practice C.4). */
  readonly draftsLibrary?:
    | {
        readonly driveId: string;
        readonly folder: string;
        /** Whether its coordinator has asked for the columns of documents, and whether they have been added. */
        readonly columns?: 'wanted' | 'added' | undefined;
        /** Why they could not be added at the last look. */
        readonly columnsFault?: string | null | undefined;
      }
    | undefined;
  /** The list in SharePoint that shows the unit's actions, on the site of its drafts' library; units may share one. */
  readonly actionList?: { readonly name: string } | undefined;
  /** Sharing links of the unit's own templates, by kind, where the routine only names them (K-25). */
  readonly templateLinks?: Readonly<Partial<Record<DocumentKind, string>>> | undefined;
}

/** Who holds a role, from and to which day (inclusive); a deputy acts only where the holder is away. */
export interface Appointment {
  readonly personId: string;
  readonly role: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly deputy: boolean;
}

/** A person as the product knows one: by the sign-in's object id, never by name or address. */
export interface Person {
  readonly id: string;
  readonly objectId: string;
  /** "Förvaltningschef, Fastighet och service" in the local mode; the display name in a tenant. */
  readonly name: string;
}

/** Somebody who asks for something, as sign-in and the store together know them. */
export interface Principal {
  readonly tenantId: string;
  readonly personId: string;
}
