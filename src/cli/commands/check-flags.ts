/** What `bulletin check` can be given. */
export interface CheckFlags {
  readonly format?: string;
  /** As `--format json`. */
  readonly json?: boolean;
  readonly series?: string;
  readonly stdinName?: string;
  readonly template?: string;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly learn?: boolean;
  readonly output?: string;
}
