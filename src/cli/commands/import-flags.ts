/** What `bulletin import` is told on the command line. */
export interface ImportFlags {
  readonly output?: string;
  readonly join?: boolean;
  readonly into?: string;
  readonly series?: string;
  readonly json?: boolean;
}
