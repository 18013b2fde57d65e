/** Units that rankings and tables name line by line, as written or as a file brings them. */

import type { Path } from '../../diagnostic.ts';
import { withoutMarks } from '../../inline-marks.ts';
import type { Rank, Table } from '../../model/bulletin.ts';
import { onceFor } from '../../once.ts';
import type { UnitList } from '../../people/unit-list.ts';
import { blocksOf } from '../blocks.ts';
import type { Subject } from '../subject.ts';
import { listOf } from './item-units.ts';

export interface NamedUnit {
  readonly name: string;
  readonly path: Path;
}
export interface UnitColumn {
  readonly kind: 'ranking' | 'table';
  readonly names: readonly NamedUnit[];
}

/** Columns of which at least half are listed units. What indicators bring is judged where they have their values. */
export const unitColumns = onceFor((subject: Subject): readonly UnitColumn[] => {
  const list = listOf(subject);
  if (!list || !subject.issue) return [];
  const { bulletin } = subject.issue;
  const rankings = blocksOf(bulletin, 'ranking').filter(({ ranking }) => ranking.by === undefined);
  return [
    ...rankings.map(({ ranking }) => ({ kind: 'ranking' as const, names: ranking.ranks.map(named) })),
    ...blocksOf(bulletin, 'table').flatMap(({ table }) =>
      [firstColumn(table, 0), firstColumn(table, 1)].map((names) => ({ kind: 'table' as const, names })),
    ),
  ].filter(({ names }) => isListed(names, list));
});

const named = ({ name, path }: Rank): NamedUnit => ({ name: withoutMarks(name).trim(), path: [...path, 'name'] });

/** The first column, or the second, behind 序号. */
const firstColumn = ({ rows }: Table, at: number): readonly NamedUnit[] =>
  rows.flatMap(({ cells }) =>
    cells
      .filter(({ column, colSpan, text, path }) => {
        return column === at && colSpan === 1 && text.trim() !== '' && !path.includes('indicators');
      })
      .map(({ text, path }) => ({ name: withoutMarks(text).trim(), path })),
  );

function isListed(names: readonly NamedUnit[], list: UnitList): boolean {
  const known = names.filter(({ name }) => list.place(name) !== undefined).length;
  return known > 0 && known * 2 >= names.length;
}

/** Nearly a listed unit that has no line of its own. Of two characters one is not a slip but another place: 芦县, 沙县. */
export function nearlyListed(
  { names }: UnitColumn,
  list: UnitList,
): readonly (NamedUnit & { readonly meant: string })[] {
  const there = new Set(names.map(({ name }) => list.place(name)));
  return names.flatMap((unit) => {
    const meant = unit.name.length < 3 || list.place(unit.name) !== undefined ? undefined : list.near(unit.name);
    return meant === undefined || there.has(list.place(meant)) ? [] : [{ ...unit, meant }];
  });
}
