import type { Minutes } from '../domain/minutes/minutes';

/** Writes the minutes into the organisation's own Word template. */
export interface MinutesWriter {
  /** A .docx; all of the template's faults at once as `TemplateFault` (Swedish, one line each). One without tags, or none (null), is filled in our own form under its head, foot and styles. */
  write(template: Uint8Array | null, minutes: Minutes): Promise<Uint8Array>;
  /** A .pptx of the review before its meeting, in the organisation's template; null: in our own form. One without tags gives its master and theme. */
  writePresentation(template: Uint8Array | null, minutes: Minutes): Promise<Uint8Array>;
  /** The kallelse in our own form, under the head, foot and styles of the organisation's document `frame`; null: under our own. */
  writeSummons(frame: Uint8Array | null, minutes: Minutes): Promise<Uint8Array>;
}

/** The template cannot be filled; `faults` says all of it, each with where and what to do. */
export class TemplateFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'TemplateFault';
  }
}
