/** What a person may want to do with an action: report on it, ask for a later day, answer such a request. */
export const actionVerbs = ['report', 'ask-later', 'answer-later'] as const;

export type ActionVerb = (typeof actionVerbs)[number];
