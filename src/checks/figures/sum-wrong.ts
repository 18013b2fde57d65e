import { formatDecimal } from '../../decimal.ts';
import { wrongContributions } from '../../figures/prose/contributions.ts';
import { isPersons } from '../../figures/prose/phrase.ts';
import { wrongShareSums, wrongStructures } from '../../figures/prose/share-sums.ts';
import type { Sum } from '../../figures/prose/sums/sum.ts';
import type { SumFault } from '../../figures/prose/sums/sum-faults.ts';
import { wrongSumsIn } from '../../figures/prose/sums/sums.ts';
import { miscountedWays } from '../../figures/prose/ways.ts';
import { check, type Found } from '../check.ts';
import { flowsOf, placeInFlow } from './flows.ts';
import { followed, placesSaid } from './places.ts';
import { bare, inMeasureOf } from './shown.ts';

/** 「20个部门（13个专委会牵头单位和其他7个监管部门）」: the parts are added again. */
export const sumWrong = check({
  code: 'sum-wrong',
  severity: 'error',
  basis: { zh: '算术：各部分之和等于总数', en: 'arithmetic: the parts add up to the whole' },
  words: () => ({
    title: { zh: '各部分加起来不等于总数', en: 'parts that do not add up to their total' },
    why: {
      zh: '句中写了总数和它的各部分（括号里逐项列出，或者“共”“其余”“分别为”），加起来不对；“其中”列的几项加起来比总数还多，也会报。',
      en: 'The sentence gives a total and its parts, and they do not add up; what is listed behind 其中 may only be less.',
    },
    cure: {
      zh: '核对总数和各部分。没有列全的，前面加“其中”；各项有交叉的，分开写。',
      en: 'Mend the total or the parts; write 其中 before parts that are not all.',
    },
  }),
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { sum, fault } of wrongSumsIn(flow)) {
        if (fault.kind === 'part') continue;
        const severity = severityOf(fault, sum);
        const { message, hint } = words(fault, sum);
        yield {
          ...placeInFlow(flow, sum.total),
          message: followed(message, placesSaid(sum.parts, sum.total, flow, subject)),
          ...(hint && { hint }),
          ...(severity && { severity }),
        };
      }
      for (const { start, end, sum } of wrongStructures(flow)) {
        yield {
          ...placeInFlow(flow, { start, end }),
          message: {
            zh: `三次产业的比例加起来是${formatDecimal(sum)}，不是100`,
            en: `the shares of the three industries make ${formatDecimal(sum)}, not 100`,
          },
          hint: { zh: '核对这三个数', en: 'check the three' },
        };
      }
      for (const { start, end, sum } of wrongContributions(flow.text)) {
        yield {
          ...placeInFlow(flow, { start, end }),
          message: {
            zh: `三次产业的贡献率加起来是${formatDecimal(sum)}%，不是100%`,
            en: `what the three industries contributed makes ${formatDecimal(sum)}%, not 100%`,
          },
          hint: { zh: '核对这三个数', en: 'check the three' },
        };
      }
      for (const { start, end, kinds, ways } of miscountedWays(flow.text)) {
        yield {
          ...placeInFlow(flow, { start, end }),
          message: {
            zh: `“${flow.text.slice(start, end)}”加起来是${ways}类，前面写的是${kinds}大类`,
            en: `the ways make ${ways}, of ${kinds} kinds`,
          },
          hint: { zh: '核对各类的升降', en: 'check which way each kind went' },
        };
      }
      for (const { names, shares, sum, at } of wrongShareSums(flow)) {
        const added = `${shares.map(bare).join('＋')}＝${formatDecimal(sum)}%`;
        yield {
          ...placeInFlow(flow, at),
          message: followed(
            {
              zh: `${names.join('、')}所占的比重加起来不是100%：${added}`,
              en: `the shares of ${names.join(', ')} do not make 100%: ${added}`,
            },
            placesSaid(shares, at, flow, subject),
          ),
          hint: { zh: '核对这几个比重', en: 'check these shares' },
        };
      }
    }
  },
});

/**
 * Persons are counted in kinds that cross (女6人、党员5人), and so may be what several clauses say; a list that is not said
 * to be whole may not be.
 */
function severityOf({ kind }: SumFault, { total, parts, parted, exclusive }: Sum): Found['severity'] {
  if (kind === 'rounding') return 'info';
  if (parted === 'all' || exclusive) return undefined;
  const crossing = isPersons(total.unit.name);
  if (kind === 'less') return crossing ? 'info' : 'warning';
  return crossing || parts.some(({ clause }) => clause !== parts[0]?.clause) ? 'warning' : undefined;
}

function words(
  fault: Exclude<SumFault, { kind: 'part' }>,
  { total, parts, parted }: Sum,
): Pick<Found, 'message' | 'hint'> {
  const right = inMeasureOf(total, fault.sum);
  const added = parts.length <= 6 ? `${parts.map(bare).join('＋')}＝${right}` : `${parts.length}项相加是${right}`;
  const addedEn =
    parts.length <= 6 ? `${parts.map(bare).join(' + ')} = ${right}` : `${parts.length} parts give ${right}`;
  const message = {
    zh: `总数写的是${bare(total)}，各部分${added}`,
    en: `the total is ${bare(total)}, but ${addedEn}`,
  };
  if (fault.kind === 'rounding')
    return {
      message,
      hint: { zh: '若是四舍五入造成的，可以加注说明', en: 'if this comes from rounding, say so in a note' },
    };
  if (parted === 'all')
    return { message, hint: { zh: `总数应为 ${right}，或核对各部分`, en: `write ${right}, or mend the parts` } };
  return fault.kind === 'more'
    ? {
        message,
        hint: { zh: '部分之和不会大于总数，核对这几个数', en: 'parts are no more than the whole; check them' },
      }
    : { message, hint: { zh: '没有列全的，在前面加“其中”', en: 'write 其中 before parts that are not all' } };
}
