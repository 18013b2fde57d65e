/** 20个部门（13个专委会牵头单位和其他7个监管部门）: a bracket right behind a total that takes it apart. */

import type { Figure, Prose } from '../figure.ts';
import { isSize, phraseOf, sameUnit } from '../phrase.ts';
import { longest, type Sum } from './sum.ts';

export function inBrackets({ clauses, text }: Prose): readonly Sum[] {
  const inside = new Map<number, Figure[]>();
  for (const { bracket, figures } of clauses) {
    if (bracket === 0 || figures.length === 0) continue;
    const known = inside.get(bracket);
    if (known) known.push(...figures);
    else inside.set(bracket, [...figures]);
  }
  if (inside.size === 0) return [];
  return clauses.flatMap(({ figures }) =>
    figures.flatMap((total) => {
      const parts = inside.get(total.end + total.after.length + 1);
      return parts && isSize(total) ? takenApart(total, parts, text) : [];
    }),
  );
}

function takenApart(total: Figure, figures: readonly Figure[], text: string): readonly Sum[] {
  const parts = figures.filter((part) => sameUnit(part, total));
  const last = parts.at(-1);
  if (!last || parts.length < 2 || parts.length > longest || !parts.every(isSize)) return [];
  const words = text.slice(figures[0]?.clause.bracket, last.end + last.after.length);
  if (/每|平均|人均|累计|原有|现有/.test(words)) return [];
  if (/其中|包括|包含|含/.test(words) || /等$/.test(words)) return [{ total, parts, parted: 'some' }];
  const isWhole =
    /其[他余它]/.test(phraseOf(last)) || /^\D*[和及与]/.test(last.label) || /[和及与]\D*$/.test(last.label);
  return [{ total, parts, parted: isWhole && parts.length === figures.length ? 'all' : 'perhaps' }];
}
