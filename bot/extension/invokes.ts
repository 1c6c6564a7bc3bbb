import { anonymousQueryLinkInvoke } from './anonymous-query-link.invoke';
import { fetchTaskInvoke } from './fetch-task.invoke';
import type { ExtensionInvoke } from './invoke';
import { queryLinkInvoke } from './query-link.invoke';
import { queryInvoke } from './query.invoke';
import { submitActionInvoke } from './submit-action.invoke';

/** All that the message extension answers. */
export const extensionInvokes: readonly ExtensionInvoke[] = [queryInvoke, fetchTaskInvoke, submitActionInvoke, queryLinkInvoke, anonymousQueryLinkInvoke];
