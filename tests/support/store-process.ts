import { openEmbeddedStore } from '../../src/store/open-embedded-store';
import { changeReview, withReview } from './store-data';

/**
 * Run as a process of its own, to be killed: opens the store in the folder, says `open`, then changes one review for ever and says each
 * version once it is acknowledged. A store that cannot be opened is said with its reason.
 */
async function main([folder = '', workerFile = '']: readonly string[]): Promise<void> {
  const store = await openEmbeddedStore({ folder, workerFile, log: { error: () => {}, warn: () => {} } });
  const found = await store.reviews.find('tenant-one', 'r1');
  if (!found) {
    await withReview(store);
  }
  say('open');
  for (;;) {
    const answer = await changeReview(store, {}, ({ review }) => ({
      review: { ...review, items: review.items.map((item) => ({ ...item, notes: String(review.version + 1) })) },
    }));
    say(answer.kind === 'done' ? String(answer.review.version) : answer.kind);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  say(fault instanceof Error && 'reason' in fault ? String(fault.reason) : String(fault));
  process.exit(1);
});
