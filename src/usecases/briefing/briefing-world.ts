import type { BriefingLibrary } from '../../ports/briefing-library';
import type { World } from '../../ports/world';

/** The world with the folders that underlag is dropped in. */
export interface BriefingWorld extends World {
  readonly briefingLibrary: BriefingLibrary;
}
