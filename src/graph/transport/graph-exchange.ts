/** One call to Graph v1.0, as the files in `calls/` describe it. */
export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From behind `/v1.0`, with each segment already encoded by `graphPath`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly ifMatch?: string;
  readonly json?: unknown;
  readonly upload?: { readonly bytes: Uint8Array; readonly contentType: string };
  /** Statuses outside 2xx that the caller takes care of; every other one becomes a `LibraryFault`. */
  readonly expects?: readonly number[];
}

/** A call to an address that Graph gave and that needs no token: an upload session's, a download's. */
export interface PreAuthenticatedCall {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly address: string;
  /** `bytes 0-99/200`. */
  readonly contentRange?: string;
  readonly bytes?: Uint8Array;
  readonly expects?: readonly number[];
}

export interface GraphReply {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** When Graph says to come again (Retry-After). */
  readonly retryAt?: Date | undefined;
}
