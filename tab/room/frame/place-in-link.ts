/** The place in the tab that a link leads to (`reviews/<id>`), or null where it leads elsewhere. */
export function placeInLink(address: string, origin: string): string | null {
  const link = parsed(address, origin);
  if (!link) {
    return null;
  }
  if (link.origin === origin && link.pathname.startsWith('/tab/')) {
    return `${link.pathname.slice('/tab/'.length)}${link.search}`;
  }

  return link.hostname === 'teams.microsoft.com' && link.pathname.startsWith('/l/entity/') ? subPageOf(link) : null;
}

/** Opens a page outside the room; only https and this page's own addresses are followed. */
export function openOutside(address: string): void {
  const link = parsed(address, location.origin);
  if (link && (link.protocol === 'https:' || link.origin === location.origin)) {
    window.open(link, '_blank', 'noopener');
  }
}

/** A Teams link names the place in its `context`: `{"subEntityId":"reviews/…"}` or `subPageId`. */
function subPageOf(link: URL): string {
  try {
    const context = JSON.parse(link.searchParams.get('context') ?? '{}') as { subEntityId?: string; subPageId?: string };

    return context.subEntityId ?? context.subPageId ?? '';
  } catch {
    return '';
  }
}

function parsed(address: string, origin: string): URL | null {
  return URL.canParse(address, origin) ? new URL(address, origin) : null;
}
