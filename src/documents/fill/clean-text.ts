/** Control characters, which XML forbids or nobody can read; not the tab and the new line. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** Characters that turn the reading direction, so that a text seems to say something else, and those that no XML file may hold. */
const deceiving = /[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** A person's text as it may stand in a document: well-formed, without control characters; all kinds of new lines as one. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(deceiving, '')
    .trim();
}

/** The same values with each text cleaned. */
export function cleanValues<T>(value: T): T;
export function cleanValues(value: unknown): unknown {
  if (typeof value === 'string') {
    return cleanText(value);
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => cleanValues(entry));
  }

  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleanValues(entry)])) : value;
}
