import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewView } from '../../src/contracts/review';
import { checkDocument } from '../../src/cli/demo/check-document';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { clause, close, itemOf, people, startedReview, type ReviewAtHand } from './support/a-review';
import { addChatFault } from './support/chat';
import { documentsOf, untilDraft } from './support/sharepoint';

jest.setTimeout(180_000);

const { secretary, decisionMaker, members } = people;
const proposals = ['3', '12'];

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-tab-'));
  instance = await startLocalInstance(dataFolder);
  await addChatFault(instance, { kind: 'unavailable', match: '', times: 1_000 });
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

it('a whole review is held in the tab alone while the chat service takes nothing, and ends with the stored draft', async () => {
  const review = await startedReview(instance, proposals);
  const { items } = await review.read();
  for (const item of items) {
    await hold(review, item.id);
  }
  const { attendance } = await review.read();
  await review.send(secretary, 'PUT', '/attendance', { attendance: attendance.map(({ personId, present, note }) => ({ personId, present, note })), confirmed: true });
  const closed = await close(review);
  const draft = await untilDraft(instance, review, 'that the draft is stored', ({ state }) => state === 'stored');

  const ended = await review.read();
  expect(ended).toMatchObject({ state: 'closed', nextStep: { verb: null } });
  expect(ended.items.map(({ state }) => state)).not.toContain('open');
  expect(itemOf(closed, '12').decision).toMatchObject({ outcome: 'amended', text: expect.stringContaining('Skolchefen beslutar') });
  expect(await documentsOf(instance, review)).toEqual([draft.fileName]);
  checkDocument(await instance.doors.download(draft.webUrl ?? ''), ended);
});

/** The secretary opens the item and writes, the members answer, the decision-maker decides. */
async function hold(review: ReviewAtHand, itemId: string): Promise<ReviewView> {
  const opened = await review.send(secretary, 'POST', '/open-item');
  expect(opened.openItemId).toBe(itemId);
  const { kind, version } = itemOf(opened, itemId);
  const path = `/items/${itemId}`;
  await review.send(secretary, 'PATCH', path, { version, notes: `Antecknat på punkt ${itemId}.` });
  if (proposals.includes(itemId)) {
    for (const member of members) {
      await review.send(member, 'POST', `${path}/answer`, { choice: 'agree' });
    }

    return review.send(decisionMaker, 'POST', `${path}/decision`, itemId === '12' ? { outcome: 'amended', proposalVersion: 1, clauses: [{ ...clause, text: 'höja målet' }] } : { outcome: 'as-proposed', proposalVersion: 1 });
  }

  return kind === 'formalia' ? opened : review.send(secretary, 'POST', `${path}/decision`, { outcome: 'noted', proposalVersion: 0 });
}
