/** What an item shows of the record by itself: earlier actions, the routine's judgement, or the formalia that a meeting opens and ends with. */
export const itemContents = ['open-actions', 'judgement', 'adjusters', 'agenda', 'previous-minutes', 'next-meeting'] as const;

export type ItemContent = (typeof itemContents)[number];
