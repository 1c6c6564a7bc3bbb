/** Why the door itself says no, before any use case was asked. Texts: `i18n/<language>/http.ts`. */
export type DoorErrorCode =
  | 'not-signed-in'
  | 'sign-in-unreachable'
  | 'person-unknown'
  | 'invalid-request'
  | 'unreadable-body'
  | 'too-large'
  | 'too-many-requests'
  | 'key-reused'
  | 'no-such-route'
  | 'not-ready'
  | 'store-unavailable'
  | 'internal';

export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

export class DoorError extends Error {
  constructor(
    readonly code: DoorErrorCode,
    readonly details: { readonly fields?: readonly FieldFault[]; readonly retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.name = 'DoorError';
  }
}
