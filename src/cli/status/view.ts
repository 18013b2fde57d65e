/** Which issues of a series are shown: those of the newest year, and a few before where that has only begun. */

import type { Day } from '../../calendar.ts';
import type { Context } from '../context.ts';
import type { SeriesIssues } from './find.ts';
import type { FolderView } from './folder-screen.ts';
import { lookAt } from './look.ts';
import { recordedAmong } from './recorded.ts';

/** In January the issues of December are still wanted. */
const least = 6;

interface Viewing {
  readonly today: Day;
  /** Only what was asked for, each by itself. */
  readonly isDetailed: boolean;
  /** `--series` stands for what builds found. */
  readonly isSeriesGiven: boolean;
}

export function viewOf(
  context: Context,
  group: SeriesIssues,
  { today, isDetailed, isSeriesGiven }: Viewing,
): FolderView {
  const { issues } = group;
  const year = Math.max(...issues.map(({ standing, said }) => (standing ?? said)?.year ?? Number.NEGATIVE_INFINITY));
  const first = issues.findIndex(({ standing, said }) => [year, undefined].includes((standing ?? said)?.year));
  const from = first < 0 ? 0 : Math.max(0, Math.min(first, issues.length - least));
  const shown = isDetailed ? issues.filter(({ isAsked }) => isAsked) : issues.slice(from);
  const recorded = recordedAmong(context, isSeriesGiven ? [] : shown.map(({ issue }) => issue));
  const looked = shown.map((one) => lookAt(context, group, one, before(group, one), recorded(one.issue)));
  return { group, looked, year: Number.isFinite(year) ? year : undefined, today };
}

/** All of the series, also where one issue alone was asked for. */
const before = ({ issues }: SeriesIssues, one: SeriesIssues['issues'][number]) => issues.slice(0, issues.indexOf(one));
