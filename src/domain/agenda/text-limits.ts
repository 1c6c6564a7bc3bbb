/** Characters that a long text of an item may have: background, a reply, a conclusion. */
export const LONGEST_TEXT = 100_000;

/** Characters that an att-sats may have. */
export const LONGEST_CLAUSE = 5_000;
