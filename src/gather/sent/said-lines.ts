/** Lines that say whose the next ones are, or who has sent all of them. */

import type { UnitList } from '../../people/unit-list.ts';
import type { Composed } from './composed.ts';
import { withoutHeadingMarks } from './lines.ts';
import { office } from './tail.ts';
import type { LeftOut } from './types.ts';
import { unitOfLine, unitsNamed } from './unit-names.ts';
import type { Ways } from './ways.ts';

/** A line that is a unit or a section, and nothing besides. */
export function headingIn(text: string, { units, sections }: Ways): { unit: string } | { section: string } | undefined {
  if (Array.from(text).length > 40 || /[。；，]/.test(text)) return undefined;
  const bare = withoutHeadingMarks(text);
  const section = sections.find((title) => title === bare);
  if (section !== undefined) return { section };
  const unit = unitOfLine(bare, units) ?? unitAnnounced(text, units);
  return unit === undefined ? undefined : { unit };
}

/** 松阳县的两条：, 报桐溪县6月动态如下： */
function unitAnnounced(text: string, units: UnitList): string | undefined {
  const [first, ...more] = unitsNamed(text, units);
  if (!first || more.length > 0 || !/[：:]$/.test(text) || Array.from(text).length > 24) return undefined;
  const isSo =
    /^(?:报|这是|以下是|附|附上|转|补报)?$/.test(text.slice(0, first.start)) &&
    /^[区市县镇乡]?(?:\p{Script=Han}{0,6}[局委办])?的?(?:第?[\d一二三四五六七八九十两]{1,3}[期条月份周篇]){0,2}份?(?:上半月|下半月|上旬|中旬|下旬)?的?(?:工作)?(?:动态|信息|情况|材料|稿件?|内容|简报)?[\d一二三四五六七八九十两]{0,2}[条篇]?(?:如下|见下|报上)?[：:]$/u.test(
      text.slice(first.end),
    );
  return isSo ? first.unit : undefined;
}

/** 供稿：县应急局 says who sent it; a person there is only to be asked. */
export function sourceIn(left: readonly LeftOut[]): { source?: NonNullable<Composed['source']> } {
  for (const { reason, text, line } of left) {
    const [, name] =
      reason === 'contact'
        ? (/^[（(]?供\s*稿(?:人|单位)?[\s\u3000]*[：:][\s\u3000]*([^）)\s]{3,20})[）)]?$/.exec(text) ?? [])
        : [];
    if (name !== undefined && office.test(name))
      return { source: { name, line: { kind: 'text', text, cut: text.indexOf(name), line } } };
  }
  return {};
}
