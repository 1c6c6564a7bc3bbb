export interface SendSettings {
  readonly baseUrl: string | null;
  readonly logFile: string | null;
  readonly limits: { readonly callMs: number; readonly uploadMs: number; readonly longestWaitSeconds: number };
  readonly now: () => Date;
}
