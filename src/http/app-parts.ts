import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { World } from '../ports/world';
import type { RateLimits } from './middleware/rate-limit';
import type { SignInSettings } from './sign-in/sign-in-settings';

/** All that the HTTP door is built from; the composition root gives it. */
export interface AppParts {
  readonly world: World;
  readonly signIn: SignInSettings;
  /** Takes `POST /api/messages`; the body is parsed JSON of at most 256 KB. Null: there is no bot. */
  readonly bot: { handle(request: Request, response: Response): Promise<void> } | null;
  /** The built tab: `index.html` and `assets/`. Null: there is no tab. */
  readonly tab: { readonly folder: string } | null;
  readonly log: Logger;
  /** True when the store answers and its migrations are done. */
  isReady(): Promise<boolean>;
  /** Who may frame the tab beside Microsoft's own hosts. */
  readonly frameAncestors?: readonly string[];
  /** Proxies whose `X-Forwarded-For` is believed: addresses or networks. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<RateLimits>;
  /** How often a silent stream shows that it lives. */
  readonly heartbeatSeconds?: number;
}
