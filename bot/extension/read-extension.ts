import { z } from 'zod';
import type { FoundByWords } from '../../src/ports/search-store';
import { dialogData } from '../cards/dialog-data';

/** What is looked for by which command of the app's manifest. */
const searches = { searchDecisions: 'decisions', searchActions: 'actions' } as const satisfies Readonly<Record<string, keyof FoundByWords>>;

/** Results on a page of the list. */
const PAGE = 15;

const searchValue = z.object({
  commandId: z.enum(['searchDecisions', 'searchActions']),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z.object({ skip: z.number().int().min(0).max(10_000).catch(0), count: z.number().int().min(1).max(PAGE).catch(PAGE) }).catch({ skip: 0, count: PAGE }),
});

const makeActionValue = z.object({
  commandId: z.literal('makeAction'),
  messagePayload: z.object({ body: z.object({ content: z.string() }) }).nullish().catch(null),
});

const field = (longest: number) => z.string().max(longest).catch('');

const submittedValue = z.object({
  commandId: z.literal('makeAction'),
  data: dialogData.extend({ text: z.string().catch(''), role: field(200), dueDate: field(20), review: field(64) }),
});

const linkValue = z.object({ url: z.string().max(2_000) });

/** What somebody searches for; null for a command that is not ours. */
export function readSearch(value: unknown): { readonly what: keyof FoundByWords; readonly words: string; readonly skip: number; readonly limit: number } | null {
  const read = searchValue.safeParse(value);
  if (!read.success) {
    return null;
  }
  const { commandId, parameters, queryOptions } = read.data;
  const words = parameters.find(({ name }) => name === 'searchText')?.value;

  return { what: searches[commandId], words: typeof words === 'string' ? words : '', skip: queryOptions.skip, limit: queryOptions.count };
}

/** The message that is to become an action, as Teams has it (HTML); '' where there is none, null for another command. */
export function readMessage(value: unknown): string | null {
  const read = makeActionValue.safeParse(value);

  return read.success ? (read.data.messagePayload?.body.content ?? '') : null;
}

/** What was filled in; null for what no dialog of ours sends. */
export function readSubmitted(value: unknown): z.infer<typeof submittedValue>['data'] | null {
  return submittedValue.safeParse(value).data?.data ?? null;
}

/** The link that was pasted; null where there is none. */
export function readLinkValue(value: unknown): string | null {
  return linkValue.safeParse(value).data?.url ?? null;
}
