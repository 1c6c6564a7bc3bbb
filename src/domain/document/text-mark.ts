/** A line as it is compared: what Word and SharePoint may change without anybody having written it is made alike. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A short mark of a line (53 bits), to tell whether it is the one that we wrote: not a proof of anything. */
export function lineMark(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of plainLine(text)) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);

  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
