import type { OpenDoor } from './open-door';
import { healthz } from './healthz';
import { link } from './link';
import { messages } from './messages';
import { openapi } from './openapi';
import { readyz } from './readyz';
import { tab } from './tab';

const described: readonly OpenDoor[] = [healthz, readyz, messages, link, tab];

export const openDoors: readonly OpenDoor[] = [openapi(described), ...described];
