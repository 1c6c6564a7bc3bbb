/** How values of these PostgreSQL types (by oid) come out, alike in both databases: JSON and days as text, big integers as numbers. */
export const typeParsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number,
  114: asItIs,
  1082: asItIs,
  3802: asItIs,
};

function asItIs(text: string): string {
  return text;
}
