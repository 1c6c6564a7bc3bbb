import type { ExtensionInvoke } from './invoke';
import { neutralAnswer } from './query-link.invoke';

/** A link of ours written by somebody who has not installed the app: never any content. */
export const anonymousQueryLinkInvoke: ExtensionInvoke = { name: 'composeExtension/anonymousQueryLink', answer: neutralAnswer, toStranger: neutralAnswer };
