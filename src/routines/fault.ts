/** Something that is wrong in a routine file (or doubtful, as a warning): where, and what to do about it. */
export interface RoutineFault {
  readonly line: number;
  readonly path: string;
  readonly message: string;
}

/** A place in the file: keys and list positions from the top. */
export type FilePath = readonly (string | number)[];

/** A fault before its line is looked up. */
export interface PlacedFault {
  readonly at: FilePath;
  readonly message: string;
}

/** `items.A2.title`, `meetingTypes.var.agenda[3]`. */
export function pathText(path: FilePath): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');
}
