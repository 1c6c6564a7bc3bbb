/** What a call of the stand-in answers. */
export type Reply =
  | { readonly status: number; readonly json: object; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly status: 302; readonly location: string }
  | { readonly status: 204 };

/** A refusal in Graph's form; the router adds `innerError`. */
export class GraphRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** A code in `innerError`, where Graph gives one. */
    readonly innerCode?: string,
  ) {
    super(message);
    this.name = 'GraphRefusal';
  }
}

export function json(status: number, body: object): Reply {
  return { status, json: body };
}

export const refusals = {
  itemNotFound: () => new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.'),
  nameExists: () => new GraphRefusal(409, 'nameAlreadyExists', 'The specified item name already exists.'),
  eTagMismatch: () => new GraphRefusal(412, 'resourceModified', "ETag does not match current item's value"),
  invalid: (message: string) => new GraphRefusal(400, 'invalidRequest', message),
  unknownCall: (call: string) => new GraphRefusal(501, 'notSupported', `The stand-in SharePoint has no ${call}`),
};

let locks = 0;

/** The three bodies that Graph has been seen to send with 423, in turn: only the status is to be relied on. */
export function lockedRefusal(): GraphRefusal {
  const variants = [
    ['notAllowed', 'The resource you are attempting to access is locked', 'resourceLocked'],
    ['resourceLocked', 'The resource you are attempting to access is locked', undefined],
    ['accessDenied', 'Lock token does not match existing lock', undefined],
  ] as const;
  const [code, message, innerCode] = variants[locks % variants.length] ?? variants[0];

  locks += 1;
  return new GraphRefusal(423, code, message, {}, innerCode);
}

/** The client is to read everything again, from the address in Location, and compare. */
export function resyncRefusal(call: { readonly path: string; readonly query: URLSearchParams }): GraphRefusal {
  const query = new URLSearchParams(call.query);
  query.delete('token');
  const rest = query.toString();
  const location = `https://graph.microsoft.com/v1.0${call.path}${rest === '' ? '' : `?${rest}`}`;
  return new GraphRefusal(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server’s version.', { Location: location });
}
