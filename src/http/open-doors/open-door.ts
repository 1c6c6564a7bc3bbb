import type { Express } from 'express';
import type { AppParts } from '../app-parts';

/** A door that asks nobody to sign in, or that has its own sign-in (the bot's). `statuses` is what it can answer. */
export interface OpenDoor {
  readonly name: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly statuses: readonly number[];
  mount(app: Express, parts: AppParts): void;
}
