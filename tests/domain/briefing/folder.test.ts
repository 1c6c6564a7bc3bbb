import type { BriefingFolder, SeenFile } from '../../../src/domain/briefing/briefing-folder';
import { isChangedSinceSent } from '../../../src/domain/briefing/briefing-folder';
import { filesOf, materialOf } from '../../../src/domain/briefing/material-of';
import { noteFiles, wholeFolder } from '../../../src/domain/briefing/note-files';
import { filesToRead, pinFiles, withReading } from '../../../src/domain/briefing/pin-files';
import { tieFile } from '../../../src/domain/briefing/tie-file';
import type { Review } from '../../../src/domain/review/review';
import { anItem, aReview } from '../../support/builders';

const at = '2027-03-01T08:00:00.000Z';

function seen(change: Partial<SeenFile> = {}): SeenFile {
  return { fileId: 'f1', name: '1 Lagar.docx', webUrl: 'https://x/1', contentTag: 'c1', modifiedAt: at, modifiedBy: 'Miljösamordnare', ...change };
}

function reviewWith(...files: readonly SeenFile[]): Review {
  const folder: BriefingFolder = { driveId: 'd', folderId: 'f', webUrl: 'https://x', files: [] };

  return noteFiles(aReview({ state: 'preparing', briefing: null, items: [anItem()], briefingFolder: folder }), { seen: files, gone: [] }, at);
}

function sentAndChanged(): Review {
  const read = (review: Review, tag: string, version: string, hash: string): Review => ({ ...review, briefingFolder: withReading(review.briefingFolder as BriefingFolder, 'f1', { contentTag: tag, version, contentHash: hash }) });
  const sent = read(reviewWith(seen()), 'c1', '1.0', 'h1');
  const pinned = { ...sent, briefingFolder: pinFiles(sent) };

  return read(noteFiles(pinned, { seen: [seen({ contentTag: 'c2' })], gone: [] }, at), 'c2', '3.0', 'h2');
}

describe('the folder for underlag', () => {
  test('seen again without news is the same review, so that nothing is saved', () => {
    const review = reviewWith(seen());

    expect(noteFiles(review, { seen: [seen()], gone: ['another'] }, at)).toBe(review);
  });

  test('changed after it was sent stands twice among the underlag, as sent and as it is', () => {
    const review = sentAndChanged();

    expect(materialOf(anItem(), review)).toEqual([
      { name: '1 Lagar.docx', url: 'https://x/1', version: '1.0', late: false },
      { name: '1 Lagar.docx', url: 'https://x/1', version: '3.0', late: true },
    ]);
  });

  test('is not changed where SharePoint has only rewritten the file: the content tells, not the tag', () => {
    const review = sentAndChanged();
    const rewritten = { ...review, briefingFolder: withReading(review.briefingFolder as BriefingFolder, 'f1', { contentTag: 'c2', version: '2.0', contentHash: 'h1' }) };

    expect(review.briefingFolder?.files.map(isChangedSinceSent)).toEqual([true]);
    expect(rewritten.briefingFolder.files.map(isChangedSinceSent)).toEqual([false]);
    expect(materialOf(anItem(), rewritten)).toHaveLength(1);
  });

  test('of a file that was changed before the worker had read what was sent, both contents are to be read', () => {
    const unread = reviewWith(seen());
    const changed = noteFiles({ ...unread, briefingFolder: pinFiles(unread) }, { seen: [seen({ contentTag: 'c2' })], gone: [] }, at);
    const { current, sent } = filesToRead(changed.briefingFolder as BriefingFolder);

    expect([current.length, sent.length]).toEqual([1, 1]);
  });

  test('keeps what it was sent as when it is sent again', () => {
    const review = sentAndChanged();

    expect(pinFiles(review)?.files[0]?.sent?.contentTag).toBe('c1');
  });

  test('renamed goes to the punkt of its new name, unless a person has said another', () => {
    const items = [anItem(), anItem({ id: 'B1' })];
    const review = { ...reviewWith(seen({ name: 'A2 lagar.docx' })), items };
    const tied = tieFile(review, 'f1', { itemId: 'A2', by: 'fs.samordnare' });
    const renamed = (before: Review) => filesOf({ id: 'B1' }, noteFiles(before, { seen: [seen({ name: 'B1 lagar.docx' })], gone: [] }, at));

    expect(renamed(review)).toHaveLength(1);
    expect(tied.ok && renamed(tied.value)).toEqual([]);
  });

  test('listed whole misses what has gone, and finds again what has come back', () => {
    const review = reviewWith(seen(), seen({ fileId: 'f2', name: 'A2 till.docx' }));
    const without = noteFiles(review, wholeFolder(review.briefingFolder as BriefingFolder, [seen()]), at);
    const back = noteFiles(without, { seen: [seen({ fileId: 'f2', name: 'A2 till.docx' })], gone: [] }, at);

    expect(without.briefingFolder?.files.map(({ removedAt }) => removedAt)).toEqual([null, at]);
    expect(materialOf(anItem(), without)).toHaveLength(1);
    expect(materialOf(anItem(), back)).toHaveLength(2);
  });
});
