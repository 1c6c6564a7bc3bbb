import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MinutesDraftView } from '../../../src/contracts/review';
import { driveIds } from '../../../src/local/demo-data/organisations';
import type { LocalInstance } from '../../support/local-instance';
import { moveOn, type ReviewAtHand } from './a-review';

/** The school's folder in the drafts' library, and the template that its minutes are written in. */
const draftsFolder = join('miljoledning', 'Utkast', 'Skolan för teknikvetenskap');
const templatesFolder = join('miljoledning', 'Mallar');

export interface GraphFault {
  readonly kind: 'locked' | 'throttle' | 'unavailable' | 'slow' | 'reset' | 'late' | 'full' | 'expired';
  /** Storing the draft's bytes, unless another call is named. */
  readonly match?: string;
  readonly times?: number;
  readonly seconds?: number;
  readonly when?: 'before' | 'after' | 'body';
  /** Retry-After as a date. */
  readonly date?: boolean;
}

/** The PUT that stores new content. */
export const storing = '/^PUT .*content$/';
export const everything = '/./';

export function addFault({ doors }: LocalInstance, { match = storing, times = 1_000, ...fault }: GraphFault): Promise<void> {
  return ask(`${doors.url}/local/graph/faults`, 'POST', { match, times, ...fault });
}

export function clearFaults({ doors }: LocalInstance): Promise<void> {
  return ask(`${doors.url}/local/graph/faults`, 'DELETE');
}

/** How the drafts' library of the school is set up; {} as it was. */
export function setLibraryRules({ doors }: LocalInstance, rules: { readonly requiresCheckOut?: boolean; readonly requiredColumns?: readonly string[] }): Promise<void> {
  return ask(`${doors.url}/local/graph/libraries/${driveIds.kth.drafts}`, 'PUT', rules);
}

/** The drafts of this review's minutes that lie in the drafts' folder; its kallelse is no draft. */
export async function draftsOf(instance: LocalInstance, review: ReviewAtHand): Promise<readonly string[]> {
  return (await documentsOf(instance, review)).filter((name) => name.includes(`utkast ${review.id}`));
}

/** All of this review's documents in the drafts' folder. */
export async function documentsOf(instance: LocalInstance, review: ReviewAtHand): Promise<readonly string[]> {
  const names = await readdir(join(instance.documents, draftsFolder)).catch(() => []);

  return names.filter((name) => name.includes(review.id) && name.endsWith('.docx'));
}

export function draftFile(instance: LocalInstance, name: string): string {
  return join(instance.documents, draftsFolder, name);
}

export async function readDraft(instance: LocalInstance, name: string): Promise<Buffer> {
  return readFile(draftFile(instance, name));
}

export function templateFile(instance: LocalInstance, name: string): string {
  return join(instance.documents, templatesFolder, name);
}

/** Waits until the draft's view is as wanted, and gives it. */
export function untilDraft(instance: LocalInstance, review: ReviewAtHand, what: string, isWanted: (draft: MinutesDraftView) => boolean): Promise<MinutesDraftView> {
  return instance.doors.until(what, async () => {
    const { minutesDraft } = await review.read();

    return minutesDraft && isWanted(minutesDraft) ? minutesDraft : null;
  });
}

/** Lets ten minutes pass, more than any wait between two tries, and gives the stored draft. */
export async function storedAfterAWhile(instance: LocalInstance, review: ReviewAtHand): Promise<MinutesDraftView> {
  await moveOn(instance, 600);

  return untilDraft(instance, review, 'that the draft is stored', ({ state }) => state === 'stored');
}

async function ask(url: string, method: string, body?: unknown): Promise<void> {
  const answer = await fetch(url, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
  if (!answer.ok) {
    throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  }
}
