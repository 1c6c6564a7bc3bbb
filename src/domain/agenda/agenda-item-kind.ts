/** What a punkt is for: formalia needs no conclusion, information ends "noteras", the others end in a decision or "inget beslut". */
export type AgendaItemKind = 'formalia' | 'information' | 'diskussion' | 'beslut';
