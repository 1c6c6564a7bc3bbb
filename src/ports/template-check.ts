import type { DocumentKind } from '../domain/document/document-kind';

/** Reads a template for all that is wrong with it, without filling it. */
export interface TemplateCheck {
  /** `kind`: what is to be written in it, a presentation or else a document of Word. Swedish, one line each: `faults` stop the template from being used, `warnings` are what its maker may have forgotten (U-88: "Skriv här."). */
  check(template: Uint8Array, kind: DocumentKind): Promise<{ readonly faults: readonly string[]; readonly warnings: readonly string[] }>;
}
