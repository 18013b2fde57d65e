/** Files that are read by nobody, for their names are not those of issues or of a series, and that were surely meant as such. */

import type { Entry } from '../world/world.ts';
import { isCopyOf } from './copy-words.ts';
import { naturally } from './natural.ts';
import { isPassedOver, isYaml, seriesName, withoutEnding } from './walk.ts';

/** What an editor, a sync program or Windows, which hides the ending it knows, puts behind a name. */
const endings = /(?:\.(?:ya?ml|txt|text|bak|old|tmp))+$/i;

/** `series(1).yaml`, `Series.yaml.txt`, `series.yml`: the one in a folder that holds no `series.yaml`. */
export function misnamedSeries(entries: readonly Entry[]): string | undefined {
  const meant = entries.filter(({ name, kind }) => kind === 'file' && isLikeSeries(name)).map(({ name }) => name);
  return meant.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

/** What somebody or a program made of a `series.yaml` that is there: `series - 副本.yaml`, `新建 series.yaml`, `series_20240910.yaml`. */
export const isSeriesCopy = (name: string): boolean =>
  isLikeSeries(name) || /^(?:新建)?[\s_-]*series[\s_-]*\d*\.ya?ml$/i.test(name);

function isLikeSeries(name: string): boolean {
  if (name === seriesName || isPassedOver(name)) return false;
  const stem = name.normalize('NFKC').trim().toLowerCase().replace(endings, '');
  if (stem.includes('.') || stem.length > 40) return false;
  return slips.has(stem) || isCopyOf(stem, 'series') || /^series\s*\d$/.test(stem);
}
const slips: ReadonlySet<string> = new Set(['series', 'serie', 'seires', 'serise', 'sereis', 'serires']);

/** `2024-08.yaml.txt`, `2024-08.txt`, `2024-08`, `_2024-08.yaml`: names that have figures, and are no issues'. */
export const misnamedIssues = (entries: readonly Entry[]): readonly string[] =>
  entries
    .filter(({ name, kind }) => kind === 'file' && isLikeIssue(name))
    .map(({ name }) => name)
    .sort(naturally);

function isLikeIssue(name: string): boolean {
  if (!/\d/.test(name) || /^(?:\.|~\$)/.test(name)) return false;
  return name.startsWith('_') ? isYaml(name) : !isYaml(name) && (endings.test(name) || !name.includes('.'));
}

/** What an issue of that name would be called: `2024-08` of `2024/2024-08.yaml.txt`. */
export const meantStem = (name: string): string => name.replace(/(?<=^|\/)_+/, '').replace(endings, '');

/** The misnamed file that stands between two issues by name, the nearest to the later one. */
export const misnamedBetween = (names: readonly string[], from: string | undefined, to: string): string | undefined => {
  const [low, high] = [from === undefined ? undefined : withoutEnding(from), withoutEnding(to)];
  return names.findLast((name) => {
    const stem = meantStem(name);
    return isAlike(stem, high) && naturally(stem, high) < 0 && (low === undefined || naturally(low, stem) < 0);
  });
};

/** The one that would bear this name. */
export const misnamedAs = (names: readonly string[], stem: string): string | undefined =>
  names.find((name) => meantStem(name) === stem);

/** Named after the same pattern, the figures apart. */
const isAlike = (a: string, b: string): boolean => patternOf(a) === patternOf(b);
const patternOf = (name: string): string => name.replace(/\d+/g, '0');
