import { parseArgs } from 'node:util';
import { demo as texts } from '../../i18n/sv/demo';
import type { CommandIo } from '../io';
import { checkDocument, hasPhrase } from './check-document';
import { DemoDiffers, openDoors, type Doors } from './doors';
import { holdReview, same } from './hold-review';
import type { Scenario } from './scenario';
import { kthFollowUp } from './scenarios/kth-follow-up';
import { kthReview } from './scenarios/kth-review';
import { regionUppsalaSpring } from './scenarios/region-uppsala-spring';

/** An instance of the local mode for the demo alone. */
export interface OwnInstance {
  readonly url: string;
  /** Where its documents lie on disk. */
  readonly documents: string;
  stop(): Promise<void>;
}

/** Holds one whole review per built-in routine, and KTH's follow-up; prints each step and the stored documents. Exit code 1 at the first thing that differs. */
export async function runDemo(args: readonly string[], io: CommandIo, startOwn: () => Promise<OwnInstance>): Promise<number> {
  const asked = parseArgs({ args: [...args], options: { url: { type: 'string' } }, strict: false });
  if (asked.positionals.length > 0 || Object.keys(asked.values).some((name) => name !== 'url')) {
    io.err(texts.usage);

    return 1;
  }
  let own: OwnInstance | null = null;
  try {
    if (typeof asked.values.url !== 'string') {
      io.out(texts.starting);
      own = await startOwn();
    }
    const doors = openDoors(own?.url ?? String(asked.values.url));
    const files: string[] = [];
    for (const scenario of [regionUppsalaSpring, kthReview, kthFollowUp]) {
      files.push(await holdAndCheck(doors, scenario, { io, documents: own?.documents ?? null }));
    }
    io.out(`\n${texts.stored}\n${files.map((file) => `  ${file}`).join('\n')}`);

    return 0;
  } catch (fault) {
    if (!(fault instanceof DemoDiffers)) {
      throw fault;
    }
    io.err(fault.message);

    return 1;
  } finally {
    await own?.stop();
  }
}

async function holdAndCheck(doors: Doors, scenario: Scenario, to: { readonly io: CommandIo; readonly documents: string | null }): Promise<string> {
  const review = await holdReview(doors, scenario, to.io);
  const url = review.minutesDraft?.webUrl ?? '';
  checkDocument(await doors.download(url), review);
  same(scenario.phrase, true, hasPhrase(review, to.documents === null ? review.phrase : scenario.phrase));

  return to.documents === null ? url : decodeURIComponent(new URL(url, doors.url).pathname).replace(/^\/local\/sharepoint/, to.documents);
}
