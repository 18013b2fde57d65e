/** 列 in another order than 指标: the figures of one indicator would stand under the title of another. */

import type { Finding, Path } from '../../diagnostic.ts';
import { fault } from '../fault.ts';
import type { Columns } from './columns.ts';

/** @param names the indicators, of which the first stands in the second column */
export function* columnsSwapped({ leaves }: Columns, names: readonly string[], path: Path): Iterable<Finding> {
  const titles = leaves.slice(1).map(({ titles: all }) => all.at(-1) ?? '');
  const told = new Set<number>();
  for (const [at, title] of titles.entries()) {
    const own = names[at];
    const other = names.findIndex((name, index) => index !== at && isOf(title, name));
    const there = titles[other];
    if (own === undefined || there === undefined || told.has(at) || isOf(title, own)) continue;
    // Each is the title of the other one's figures.
    if (!isOf(there, own) || isOf(there, names[other] as string)) continue;
    told.add(other);
    yield {
      ...fault(
        'table-columns',
        [...path.slice(0, -1), 'columns', at + 1],
        [
          `“${title}”这一列印的是指标“${own}”的数，“${there}”那一列印的是“${names[other]}”的，两列写反了`,
          `the column ${title} holds the figures of ${own}, and ${there} those of ${names[other]}: they are exchanged`,
        ],
        [
          `“列”里“${title}”和“${there}”对换，照“指标”的先后`,
          `exchange ${title} and ${there}, in the order of the indicators`,
        ],
      ),
      severity: 'warning',
    };
  }
}

const isOf = (title: string, name: string): boolean =>
  title.length > 1 && (name.includes(title) || title.includes(name));
