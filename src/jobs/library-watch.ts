import type { FollowedFolder } from '../ports/store';
import { followLibrary } from '../usecases/briefing/follow-library';
import type { BriefingWorld } from '../usecases/briefing/briefing-world';

export interface LibraryWatch {
  /** Looks once at every library with a review that is under way. */
  look(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** Twice a minute, so that what is dropped in a folder is seen within a minute. */
const SECONDS_BETWEEN = 20;

/** Follows the libraries that underlag is dropped in. One that cannot be reached is asked again at the next look; it holds up no other. */
export function createLibraryWatch(world: BriefingWorld, onFault: (fault: unknown) => void): LibraryWatch {
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const folders = await world.store.reviews.followedFolders();
    for (const library of librariesOf(folders)) {
      await followLibrary(world, library).catch(onFault);
    }
  }

  return {
    look,
    start() {
      timer = setInterval(() => {
        looking = looking.then(look).catch(onFault);
      }, SECONDS_BETWEEN * 1_000);
      timer.unref();
    },
    async stop() {
      clearInterval(timer ?? undefined);
      await looking;
    },
  };
}

function librariesOf(folders: readonly FollowedFolder[]) {
  const first = folders.filter((folder, index) => folders.findIndex((other) => isSameLibrary(other, folder)) === index);

  return first.map(({ tenantId, driveId }) => ({ tenantId, driveId, folders: folders.filter((folder) => isSameLibrary(folder, { tenantId, driveId })) }));
}

function isSameLibrary(one: Pick<FollowedFolder, 'tenantId' | 'driveId'>, other: Pick<FollowedFolder, 'tenantId' | 'driveId'>): boolean {
  return one.tenantId === other.tenantId && one.driveId === other.driveId;
}
