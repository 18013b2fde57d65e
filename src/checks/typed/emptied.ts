/** What stands in the wrong place leaves another one empty: it is said once, at the slip, whose cure fills both. */

import type { Finding, Path } from '../../diagnostic.ts';

const slips: ReadonlySet<string> = new Set(['item-split', 'key-holds-text', 'section-split', 'section-as-item']);

/** The faults of form that a slip found in the same section, or beginning the next, has made. */
export function emptiedBy(found: readonly Finding[], faults: readonly Finding[]): readonly Finding[] {
  const made = found.filter(({ code }) => slips.has(code));
  return made.length === 0 ? [] : faults.filter((fault) => made.some((slip) => hasMade(slip, fault)));
}

function hasMade(slip: Finding, { code, severity, path }: Finding): boolean {
  if (code !== 'not-filled' && code !== 'section-empty') return false;
  // Nothing is kept back without an error that says so.
  if (severity === 'error' && slip.severity !== 'error') return false;
  const [emptied, filled] = [sectionOf(path), sectionOf(slip.path)];
  const index = Number(filled.at(-1));
  const before = [...filled.slice(0, -1), index - 1];
  return isSame(emptied, filled) || (slip.code === 'section-split' && isSame(emptied, before));
}

/** The innermost section that a path leads through. */
const sectionOf = (path: Path): Path => path.slice(0, path.lastIndexOf('sections') + 2);

const isSame = (a: Path, b: Path): boolean => a.join('.') === b.join('.');
