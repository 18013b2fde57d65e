/** An issue of a series that lists no units: its sections in the place of them. */

import type { Lang } from '../../diagnostic.ts';
import type { Looked } from './look.ts';

export function sectionRows({ adopted }: Looked, lang: Lang): readonly (readonly string[])[] {
  const counts = new Map<string, { items: number; readonly units: Set<string> }>();
  for (const { titles, units } of adopted) {
    const title = titles[0] ?? '';
    const row = counts.get(title) ?? { items: 0, units: new Set() };
    row.items += 1;
    for (const unit of units) row.units.add(unit);
    counts.set(title, row);
  }
  if (counts.size === 0) return [];
  const head = { zh: ['栏目', '条', '单位'], en: ['section', 'items', 'units'] }[lang];
  return [
    head,
    ...[...counts].map(([title, { items, units }]) => [
      title,
      String(items),
      [...units].join({ zh: '、', en: ', ' }[lang]),
    ]),
  ];
}
