/** JSON that PostgreSQL takes: NUL and halves of surrogate pairs, which it refuses, are left out of texts. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);

  return /\\u(?:0000|d[89a-f])/i.test(json) ? JSON.stringify(value, (_key, member: unknown) => (typeof member === 'string' ? clean(member) : member)) : json;
}

/** The value as it will be read back: what a hash must be taken of. */
export function asStored<T>(value: T): T {
  return JSON.parse(toJson(value)) as T;
}

/** Reads a JSON column. The store alone writes it, so its shape is what was written. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

function clean(text: string): string {
  return text.replaceAll('\u0000', '').replaceAll(/\p{Surrogate}/gu, '');
}
