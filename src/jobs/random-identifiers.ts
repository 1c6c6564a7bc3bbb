import { randomBytes } from 'node:crypto';
import type { Identifiers } from '../ports/identifiers';

/** Crockford's base32 in lower case: no i, l, o or u, so that an id can be read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** Ids of 12 characters, 60 random bits. */
export const randomIdentifiers: Identifiers = {
  create: () => Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join(''),
};
