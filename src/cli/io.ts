/** Where a command writes: results to `out`, faults and warnings to `err`. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
}
