import { actionList } from '../i18n/sv/action-list';
import { libraryColumns } from '../i18n/sv/library-columns';
import type { ActionListWorld } from '../usecases/action-list/action-list-world';
import { followActionList } from '../usecases/action-list/follow-action-list';
import type { BriefingWorld } from '../usecases/briefing/briefing-world';
import { addColumns } from '../usecases/library/add-columns';
import { followLibrary } from '../usecases/briefing/follow-library';
import type { FollowedFolder } from '../ports/store';

export interface SharePointWatch {
  /** Looks once at every library that documents or underlag lie in, every unit that has asked for columns, and every action list. */
  look(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** So that what is dropped in a folder or written in a list is seen within a minute. */
const SECONDS_BETWEEN = 20;

/** Follows what people do in SharePoint. What cannot be reached is asked again at the next look; it holds up nothing else. */
export function createSharePointWatch(world: BriefingWorld & ActionListWorld, onFault: (fault: unknown) => void): SharePointWatch {
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    for (const library of librariesOf(await world.store.units.draftsLibraries(), await world.store.reviews.followedFolders())) {
      await followLibrary(world, library).catch(onFault);
    }
    for (const unit of await world.store.units.wantingColumns()) {
      await addColumns(world, libraryColumns, unit).catch(onFault);
    }
    for (const list of await world.store.actionLists.chosen()) {
      await followActionList(world, actionList.texts, list).catch(onFault);
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

function librariesOf(drafts: readonly Library[], folders: readonly FollowedFolder[]) {
  const all: readonly Library[] = [...drafts, ...folders];
  const first = all.filter((library, index) => all.findIndex((other) => isSameLibrary(other, library)) === index);

  return first.map(({ tenantId, driveId }) => ({ tenantId, driveId, folders: folders.filter((folder) => isSameLibrary(folder, { tenantId, driveId })) }));
}

type Library = Pick<FollowedFolder, 'tenantId' | 'driveId'>;

function isSameLibrary(one: Library, other: Library): boolean {
  return one.tenantId === other.tenantId && one.driveId === other.driveId;
}
