import { compare, formatDecimal } from '../../decimal.ts';
import { check, type Found } from '../check.ts';
import { byUnit, decimalOf, type Given, givenIn } from './indicator/given.ts';

/** 不超过: what is done is never more than what there was to do; of all, and of each unit. */
export const indicatorOver = check({
  code: 'indicator-over',
  severity: 'error',
  basis: { zh: '指标定义里的“不超过”', en: 'the `of` of the indicator' },
  words: () => ({
    title: { zh: '指标超过了它不能超过的数', en: 'an indicator above the one it must not exceed' },
    why: {
      zh: '指标里写了“不超过”：完成整改的不会比排查出来的多，总数是这样，每个单位也是这样。',
      en: 'The indicator says what it never exceeds, in all and unit by unit.',
    },
    cure: { zh: '核对两个指标的数。', en: 'Check both values.' },
  }),
  *run(subject) {
    for (const given of givenIn(subject)) {
      const each = [...byUnit(given)];
      for (const [name, { of }] of given.definitions) {
        if (of === undefined) continue;
        const units = each.flatMap(([unit, figures]) => over(name, of, figures, given, unit) ?? []);
        yield* units;
        const whole = units.length === 0 ? over(name, of, given, given) : undefined;
        if (whole) yield whole;
      }
    }
  },
});

function over(
  name: string,
  of: string,
  figures: Pick<Given, 'values' | 'definitions'>,
  given: Given,
  unit?: string,
): Found | undefined {
  const [part, whole] = [decimalOf(name, figures), decimalOf(of, figures)];
  if (!part || !whole || compare(part, whole) <= 0) return undefined;
  // A computed figure stands nowhere: the other one does.
  const at = given.values.has(name) ? name : of;
  const ofUnit = unit === undefined ? ['', ''] : [`${unit}的`, `${unit}: `];
  return {
    path: [...given.path, 'values', at, ...(unit === undefined ? [] : [unit])],
    ...(unit === undefined && typeof given.values.get(at) !== 'string' && { target: 'key' as const }),
    message: {
      zh: `${ofUnit[0]}“${name}”${formatDecimal(part)}比“${of}”${formatDecimal(whole)}还多`,
      en: `${ofUnit[1]}${name} ${formatDecimal(part)} is more than ${of} ${formatDecimal(whole)}`,
    },
    hint: { zh: '核对这两个数', en: 'check both figures' },
  };
}
