/** Where the time comes from; passed in so that tests and reports repeat. */
export interface Clock {
  /** Now, as an ISO 8601 instant in UTC with milliseconds: `2026-11-23T18:00:00.000Z`. */
  now(): string;
}
