import type { AgendaItem, BriefingMaterial } from '../agenda/agenda-item';
import type { Review } from '../review/review';
import { isChangedSinceSent, type BriefingFile } from './briefing-folder';
import { itemIdOf } from './item-of-name';

/**
 * All underlag of a punkt: what people have written, then the files of the folder in the order of their names. A file that was changed
 * after the kallelse stands twice, as it was sent and as it is: both belong to the record.
 */
export function materialOf(item: AgendaItem, review: Pick<Review, 'briefingFolder' | 'items'>): readonly BriefingMaterial[] {
  return [...item.briefingMaterial, ...filesOf(item, review).flatMap(linesOf)];
}

/** The files that belong to the punkt; one that was taken away after it had been sent stays. */
export function filesOf(item: Pick<AgendaItem, 'id'>, { briefingFolder, items }: Pick<Review, 'briefingFolder' | 'items'>): readonly BriefingFile[] {
  return (briefingFolder?.files ?? [])
    .filter((file) => (file.removedAt === null || file.sent !== null) && itemIdOf(file, items) === item.id)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv', { numeric: true }));
}

function linesOf(file: BriefingFile): readonly BriefingMaterial[] {
  const { name, webUrl: url, current, sent, late, removedAt } = file;
  if (sent !== null && isChangedSinceSent(file)) {
    return [
      { name, url, version: sent.version, late: false },
      { name, url, version: current.version, late: true },
    ];
  }

  return [{ name, url: removedAt === null ? url : null, version: (sent ?? current).version, late }];
}
