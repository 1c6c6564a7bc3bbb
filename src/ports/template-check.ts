/** Reads a template for all that is wrong with it, without filling it. */
export interface TemplateCheck {
  /** Swedish, one line each: `faults` stop the template from being used, `warnings` are what its maker may have forgotten (U-88: "Skriv här."). */
  check(template: Uint8Array): Promise<{ readonly faults: readonly string[]; readonly warnings: readonly string[] }>;
}
