/** What the build laid beside the bundle. */
export interface BuiltFiles {
  readonly storeWorker: string;
  readonly documentsWorker: string;
  readonly routines: string;
  readonly tab: string;
}
