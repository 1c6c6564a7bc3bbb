import { browserHost } from './browser-host';
import type { Host } from './host';

/** Finds the host. teams-js is loaded only in a frame: it asks Microsoft for a list as soon as it is imported. */
export async function connectHost(): Promise<Host> {
  if (window.parent === window) {
    return browserHost('browser');
  }

  try {
    const { connectTeams } = await import('./teams-host');

    return await connectTeams();
  } catch {
    return browserHost('silent');
  }
}
