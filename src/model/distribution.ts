/** 报、送、发, and 出席、请假、列席: labels and what stands behind them, one printed line each. */

import type { Path } from '../diagnostic.ts';
import { computedFrom, lineAt, type Origin, originAt } from '../origin.ts';
import type { Distribution, Recipients as Written } from '../schema/distribution.ts';
import type { DistributionRow, Recipients } from './bulletin.ts';

export function distributionRows(distribution: Distribution | undefined): readonly DistributionRow[] {
  if (distribution === undefined) return [];
  const path = ['distribution'];
  const rows =
    distribution instanceof Map
      ? byLabel(distribution, path)
      : (distribution as readonly Entry[]).flatMap((entry, index) =>
          entry instanceof Map ? byLabel(entry, [...path, index]) : [labelled(entry as Labelled, [...path, index])],
        );
  return rows.filter((row) => row.lines.length > 0);
}

export const attendanceRows = (attendance: ByLabel | undefined): readonly DistributionRow[] =>
  attendance ? byLabel(attendance, ['attendance']).filter((row) => row.lines.length > 0) : [];

type ByLabel = ReadonlyMap<string, Written>;
interface Labelled {
  readonly label: string;
  readonly to: Written;
}
type Entry = Labelled | ByLabel;

const byLabel = (map: ByLabel, path: Path): readonly DistributionRow[] =>
  [...map].map(([label, to]) => ({
    label,
    from: computedFrom([...path, label]),
    lines: linesOf(to, [...path, label]),
  }));

const labelled = ({ label, to }: Labelled, path: Path): DistributionRow => ({
  label,
  from: originAt([...path, 'label']),
  lines: linesOf(to, [...path, 'to']),
});

/** Units written one after the other share a line; a name list stands on its own; a line end of the author's stays one. */
function linesOf(written: Written, path: Path): readonly Recipients[] {
  const lines: Recipients[] = [];
  let texts: string[] = [];
  let from: Origin[] = [];
  const flush = (): void => {
    if (texts.length > 0) lines.push({ kind: 'text', texts, from });
    [texts, from] = [[], []];
  };
  for (const [index, entry] of written.entries()) {
    const at = [...path, index];
    if (typeof entry !== 'string') {
      flush();
      const { names, suffix } = entry;
      const ofNames = names.map((_, name) => originAt([...at, 'names', name]));
      lines.push({
        kind: 'names',
        names,
        ...(suffix === undefined ? {} : { suffix }),
        from: [...ofNames, originAt([...at, 'suffix'])],
      });
      continue;
    }
    let filled = 0;
    entry.split('\n').forEach((line, number) => {
      if (number > 0) flush();
      if (line === '') return;
      texts.push(line);
      from.push(lineAt(at, filled));
      filled += 1;
    });
  }
  flush();
  return lines;
}
