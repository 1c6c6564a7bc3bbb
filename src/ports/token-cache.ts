/** Where sealed tokens of people lie between requests and instances. What it holds cannot be read without the product's key. */
export interface TokenCache {
  /** Null where there is none, or it is over. */
  read(tenantId: string, key: string, now: Date): Promise<string | null>;
  /** Keeps it until then, and throws away what is over. */
  write(tenantId: string, key: string, entry: { readonly sealed: string; readonly until: Date }, now: Date): Promise<void>;
}
