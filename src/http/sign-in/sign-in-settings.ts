import type { JWK } from 'jose';

/** Whose tokens are believed. */
export interface SignInSettings {
  /** `https://login.microsoftonline.com/{tid}/v2.0`; `{tid}` is the token's tenant, which must be among `tenants`. */
  readonly issuerTemplate: string;
  readonly keys: { readonly url: string } | { readonly local: { readonly keys: readonly JWK[] } };
  /** The client id and `api://<host>/<client id>`. */
  readonly audiences: readonly string[];
  readonly tenants: readonly string[];
}
