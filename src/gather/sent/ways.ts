import type { Day } from '../../calendar.ts';
import type { UnitList } from '../../people/unit-list.ts';

/** What the lines of a contribution are told apart by. */
export interface Ways {
  readonly units: UnitList;
  readonly sections: readonly string[];
  readonly issued: Day | undefined;
  /** The standing head a line begins with, in the section it stands in. */
  headOf(text: string, section: string | undefined): string | undefined;
}
