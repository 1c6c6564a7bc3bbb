import type { ResolvedTemplate } from './store';

/** Reads the organisation's templates where they are, as a person may (resolve) or as the app (read). */
export interface TemplateLibrary {
  /**
   * Follows a sharing link with the person's own rights (the token that the request brought), once, inside a request.
   * Faults are `LibraryFault`s: `no-access` where the person may not read it, `missing` where the link leads nowhere.
   */
  resolve(link: string, delegatedToken: string): Promise<ResolvedTemplate>;
  /** The template's bytes and present eTag, read by id with the person's own rights. */
  readAs(template: ResolvedTemplate, delegatedToken: string): Promise<{ readonly bytes: Uint8Array; readonly eTag: string }>;
  /** The template's bytes and present eTag, read by id as the app. */
  read(tenantId: string, template: ResolvedTemplate): Promise<{ readonly bytes: Uint8Array; readonly eTag: string }>;
}
