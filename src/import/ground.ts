/** What lines are read against: whatever is known of units and people before the document is read. */

import type { Day } from '../calendar.ts';
import type { BulletinFile } from '../schema/issue-file.ts';

export interface Ground {
  readonly kind: NonNullable<BulletinFile['kind']>;
  /** What the document bears; a day without a year is of that year. */
  readonly issued: Day | undefined;
  /** Names of units that a series lists. */
  readonly units: ReadonlySet<string>;
  /** Names of people that a series lists, or that stand in bold behind a post somewhere. */
  readonly people: ReadonlySet<string>;
}
