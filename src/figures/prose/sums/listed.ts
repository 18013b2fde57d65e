/** Totals with a list behind or before them: 30家：企业18家、学校12家; 甲3份、乙2份，共5份. */

import { compare } from '../../../decimal.ts';
import type { Figure, Prose } from '../figure.ts';
import { isAll, isSize, sameUnit } from '../phrase.ts';
import { groupFrom, longest, type Sum, summands, totalOf } from './sum.ts';

/** 共30家：企业18家、学校7家、医院5家。 45处，分别为12处、15处、18处。 */
export function listedAfter({ figures, text }: Prose): readonly Sum[] {
  return figures.flatMap((total, at): readonly Sum[] => {
    const next = figures[at + 1];
    if (!next || !isSize(total) || !sameUnit(next, total) || next.clause.start !== total.clause.end + 1) return [];
    const each = /^分别(?:为|是|有)?$/.test(next.label);
    if (!each && total.clause.mark !== '：') return [];
    // A list behind a part of something ends where that part ends.
    const ends = text.slice(Math.max(0, total.start - 40), total.start).includes('其中') ? 'part' : 'sentence';
    const goesOn = (part: Figure): boolean =>
      part.clause[ends] === next.clause[ends] &&
      part.clause.bracket === next.clause.bracket &&
      (each
        ? part.clause === next.clause
        : sameUnit(part, total) && !isAll(part.label) && !/其中|已|未|完成/.test(part.label));
    const parts = summands(groupFrom(figures, at + 1, goesOn), total);
    const last = parts.at(-1);
    if (!last || parts.length < 2 || /等/.test(text.slice(last.end, last.end + 12))) return [];
    return [{ total, parts, parted: each ? 'all' : 'perhaps' }];
  });
}

/** 24个指标，包括18个共性指标和8个个性指标: two kinds with 和 between them, and nothing behind. */
export function including({ figures, text }: Prose): readonly Sum[] {
  if (!text.includes('包括')) return [];
  return figures.flatMap((total, at): readonly Sum[] => {
    const [one, other] = [figures[at + 1], figures[at + 2]];
    if (!one || !other || !isSize(total) || ![one, other].every((part) => isSize(part) && sameUnit(part, total)))
      return [];
    if (one.label !== '包括' || other.previous !== one || one.clause.start !== total.clause.end + 1) return [];
    const joins = /^[^、，\d]{0,10}和$/.test(text.slice(one.end, other.start));
    const ends = other.end + other.after.length === other.clause.end && !/等/.test(other.after);
    return joins && ends && one.clause.bracket === total.clause.bracket
      ? [{ total, parts: [one, other], parted: 'all' }]
      : [];
  });
}

/** 共7260件，包括热线6952件、来信242件、转办66件: together no more than there are. */
export function includingSome({ figures, text }: Prose): readonly Sum[] {
  if (!text.includes('包括')) return [];
  return figures.flatMap((total, at): readonly Sum[] => {
    const first = figures[at + 1];
    if (!first || !/^包括/.test(first.label) || first.clause.start !== total.clause.end + 1 || !isSize(total))
      return [];
    const parts = groupFrom(figures, at + 1, (part) => part.clause === first.clause);
    const fits = parts.every(
      (part, nth) => isSize(part) && sameUnit(part, total) && (nth === 0 || /^[、和及与]/.test(part.label)),
    );
    const ofOne = total.unit.kind === 'count' && total.clause.bracket === first.clause.bracket;
    return fits && ofOne && parts.length > 1 ? [{ total, parts, parted: 'some' }] : [];
  });
}

/** 124件积案中，…: of what there is, only some is counted. 20件办理中 is a part. */
const isTakenFrom = ({ after, clause, end }: Figure): boolean =>
  /中$/.test(after) &&
  !/(?:[正其在]|办理?|整改|处理|推进|建设|进行|审理?|核查?|施工|实施|调查)中$|正在[^的]*中$/.test(after) &&
  end + after.length === clause.end &&
  clause.mark === '，';

/** 32个单位中，有28个…: no more than there are. */
export function takenFrom({ figures }: Prose): readonly Sum[] {
  return figures.flatMap((total, at): readonly Sum[] => {
    const part = figures[at + 1];
    if (!part || !isSize(total) || !isSize(part) || !sameUnit(part, total) || !isTakenFrom(total)) return [];
    if (part.clause.start !== total.clause.end + 1 || !/^(?:已|仅|只|共)?有?$/.test(part.label)) return [];
    return total.unit.kind === 'count' ? [{ total, parts: [part], parted: 'some' }] : [];
  });
}

/** 书记1人，副书记2人，党委委员共9人: a count of its own. */
const adding =
  /^(?:(?![^\d，、]*(?:委员|成员|代表|党员|干部|职工|班子)共)[^\d，、]{0,6})?(?:共计|合计|总计|总共|共)(?:有|为|是|达)?$/;

/** 共31份: a sum of what stands before it. */
export const isAdded = ({ label, after }: Figure): boolean => adding.test(label) && /^\S{0,3}$/.test(after);

/** 共87个乡镇、130个村: what is counted in several ways is not what was counted before. */
const isOfList = ({ after, clause }: Figure, next: Figure | undefined): boolean =>
  after !== '' && next?.clause === clause && next.label === '、';

/** 下发通知书23份、决定书8份，共31份。 交办的124件中，已办结98件，正在办理20件，合计118件。 */
export function totalAfter({ figures }: Prose): readonly Sum[] {
  return figures.flatMap((total, at): readonly Sum[] => {
    if (!isSize(total) || !isAdded(total) || isOfList(total, figures[at + 1])) return [];
    const parts: Figure[] = [];
    for (let index = at - 1; index >= Math.max(0, at - longest); index -= 1) {
      const part = figures[index] as Figure;
      if (!isSize(part) || !sameUnit(part, total) || part.clause.bracket !== total.clause.bracket) break;
      if (part.clause.part !== total.clause.part) break;
      if (isTakenFrom(part)) {
        if (compare(totalOf([part, ...parts]), total.value) === 0) return [];
        break;
      }
      parts.unshift(part);
      if (isAll(part.label) || /每|各/.test(part.label) || part.label.includes('其中')) return [];
      // 65个项目，覆盖11个村: another kind of things begins.
      if (/^[^，、]{0,4}(?:覆盖|惠及|辐射|涉及)/.test(part.label)) break;
    }
    return parts.length > 1 ? [{ total, parts, parted: 'all' }] : [];
  });
}
