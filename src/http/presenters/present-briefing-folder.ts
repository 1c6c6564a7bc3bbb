import type { ItemView } from '../../contracts/agenda-item';
import type { ReviewView } from '../../contracts/review';
import { isChangedSinceSent, type BriefingFile, type FileVersion } from '../../domain/briefing/briefing-folder';
import { itemIdOf } from '../../domain/briefing/item-of-name';
import type { ReviewReading } from '../../usecases/review/review-reading';

/** The folder for who prepares the meeting: a file's name may say what a sekretess item is about, so nobody else sees the untied ones. */
export function presentBriefingFolder({ review, may }: ReviewReading): ReviewView['briefingFolder'] {
  const { briefingFolder: folder, items } = review;
  const prepares = items.some(({ id }) => may.items[id]?.includes('write'));

  return folder && { url: folder.webUrl, untied: prepares ? folder.files.filter((file) => file.removedAt === null && itemIdOf(file, items) === null).map(presentFile) : [] };
}

export function presentFile(file: BriefingFile): ItemView['briefingFiles'][number] {
  const { fileId, name, webUrl, current, sent, late, removedAt } = file;

  return { fileId, name, url: webUrl, current: presentVersion(current), sent: sent && presentVersion(sent), isChanged: isChangedSinceSent(file), isRemoved: removedAt !== null, late };
}

function presentVersion({ version, modifiedAt, modifiedBy }: FileVersion) {
  return { version, modifiedAt, modifiedBy };
}
