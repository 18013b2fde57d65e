/** For how many issues a unit has sent nothing, as far as the earlier issues are known. */

import type { Words } from '../../diagnostic.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Subject } from '../subject.ts';
import { unitsIn } from './senders.ts';
import type { UnitList } from './unit-list.ts';

/** Nobody is helped by a longer count. */
const furthest = 24;

export function silentSince({ issue }: Subject, list: UnitList, name: string): Words {
  const place = list.place(name);
  let issues = 1;
  for (const { content } of issue?.earlier?.back() ?? []) {
    const sent = unitsIn(itemsOf(content.sections), list);
    if (sent.size === 0) continue;
    if (sent.has(place ?? -1)) break;
    issues += 1;
    if (issues === furthest) break;
  }
  return issues === 1
    ? { zh: '', en: '' }
    : { zh: `，已连续${issues}期没有`, en: `, for the ${issues}th issue in a row` };
}

type Sections = BulletinFile['sections'];
type Items = NonNullable<NonNullable<Sections>[number]['items']>;

const itemsOf = (sections: Sections): Items =>
  (sections ?? []).flatMap((section) => [
    ...(section.items ?? []),
    ...(section.blocks ?? []).flatMap(({ items = [] }) => items),
    ...itemsOf(section.sections),
  ]);
