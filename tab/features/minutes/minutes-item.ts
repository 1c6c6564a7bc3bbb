import type { MinutesView } from '../../../src/contracts/minutes';

export type MinutesItem = MinutesView['items'][number];
