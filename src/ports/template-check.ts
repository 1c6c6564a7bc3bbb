import type { DocumentKind } from '../domain/document/document-kind';
import type { Unit } from '../domain/unit/unit';

/** Reads a template for all that is wrong with it, without filling it, and helps with the tags of one that has none. */
export interface TemplateCheck {
  /** `kind`: what is to be written in it, a presentation or else a document of Word. Swedish, one line each: `faults` stop the template from being used, `warnings` are what its maker may have forgotten (U-88: "Skriv här."). */
  check(template: Uint8Array, kind: DocumentKind): Promise<{ readonly faults: readonly string[]; readonly warnings: readonly string[] }>;
  /** The places of a Word template of the minutes, each with the tag that its words call for. Throws `TemplateFault`. */
  places(template: Uint8Array): Promise<readonly TemplatePlace[]>;
  /** A copy with the chosen tags; the template itself is never changed. Throws `TemplateFault`. */
  tagged(template: Uint8Array, choices: TagChoices): Promise<Uint8Array>;
  /** The template filled with a meeting that never was, to look at. Throws `TemplateFault`. */
  example(template: Uint8Array, unit: Unit): Promise<Uint8Array>;
}

/** Somewhere in a template that something is to be filled in. */
export interface TemplatePlace {
  readonly id: string;
  /** A label with nothing after it, a heading, or a table's columns. */
  readonly kind: 'label' | 'heading' | 'columns';
  /** What stands there: "Datum:", "Ärenden", "Åtgärd | Ansvarig | Klart". */
  readonly text: string;
  /** The tag that the words call for; null where they call for none. */
  readonly tag: string | null;
  /** The tags that may stand there, with what each is filled with. */
  readonly choices: readonly { readonly tag: string; readonly filledWith: string }[];
}

/** The chosen tag by place; null leaves the place as it is, a place that is not named gets what was proposed. */
export type TagChoices = Readonly<Record<string, string | null>>;
