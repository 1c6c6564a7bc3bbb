/** Where the store tells operators what happened; pino's logger fits. Never content, only what went wrong. */
export interface StoreLog {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}
