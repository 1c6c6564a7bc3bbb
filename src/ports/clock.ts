/** The time, so that tests and the local mode can move it. */
export interface Clock {
  now(): Date;
}
