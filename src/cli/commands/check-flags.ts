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
  /** Where a copy of a sent document goes, with what is said of it. */
  readonly annotate?: string;
  readonly revisionAuthor?: string;
  readonly revisionDate?: string;
  readonly overwrite?: boolean;
}
