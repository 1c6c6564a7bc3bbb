/** Where and for whom the tab is shown. */
export interface TabPlace {
  readonly theme: string;
  readonly conversation: string | null;
  readonly subPage: string;
}

/** The context in the flat form that teams-js makes its nested one of. */
export function flatContext(place: TabPlace, token: string): Readonly<Record<string, unknown>> {
  const claims = claimsOf(token);

  return {
    theme: place.theme,
    locale: 'sv-se',
    entityId: 'genomgang',
    subEntityId: place.subPage,
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    sessionId: 'room',
    appSessionId: 'room',
    userObjectId: claims['oid'],
    userDisplayName: claims['name'],
    tid: claims['tid'],
    chatId: place.conversation ?? '',
    meetingId: place.conversation ?? '',
  };
}

/** A token's claims; the room only shows them, the server checks them. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.codePointAt(0) ?? 0);

  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}
