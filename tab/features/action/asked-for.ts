/** What a person is asked for before an action is changed. */
export type AskedFor = 'done' | 'in-progress' | 'later' | 'decline';
