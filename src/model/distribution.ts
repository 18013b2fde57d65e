/** 报、送、发: labels and what stands behind them, one printed line each. */

import type { Distribution, Recipients as Written } from '../schema/distribution.ts';
import type { DistributionRow, Recipients } from './bulletin.ts';

export function distributionRows(distribution: Distribution | undefined): readonly DistributionRow[] {
  if (distribution === undefined) return [];
  const rows =
    distribution instanceof Map
      ? [...distribution].map(([label, to]) => ({ label, lines: linesOf(to) }))
      : (distribution as readonly { label: string; to: Written }[]).map(({ label, to }) => ({
          label,
          lines: linesOf(to),
        }));
  return rows.filter((row) => row.lines.length > 0);
}

/** Units written one after the other share a line; a name list stands on its own; a line end of the author's stays one. */
function linesOf(written: Written): readonly Recipients[] {
  const lines: Recipients[] = [];
  let texts: string[] = [];
  const flush = (): void => {
    if (texts.length > 0) lines.push({ kind: 'text', texts });
    texts = [];
  };
  for (const entry of written) {
    if (typeof entry !== 'string') {
      flush();
      const suffix = entry.suffix;
      lines.push({ kind: 'names', names: entry.names, ...(suffix === undefined ? {} : { suffix }) });
      continue;
    }
    entry.split('\n').forEach((line, index) => {
      if (index > 0) flush();
      if (line !== '') texts.push(line);
    });
  }
  flush();
  return lines;
}
