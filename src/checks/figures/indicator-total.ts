import { add, compare, type Decimal, formatDecimal } from '../../decimal.ts';
import { isDistinct } from '../../distinct.ts';
import { check, type Found } from '../check.ts';
import { decimalOf, type Given, givenIn, plain } from './indicator/given.ts';

/** Values by unit are added by the program: a total among them counts twice, and one given elsewhere agrees. */
export const indicatorTotal = check({
  code: 'indicator-total',
  severity: 'error',
  basis: { zh: '算术：各单位之和等于总数', en: 'arithmetic: the units add up to the total' },
  words: () => ({
    title: { zh: '按单位填的数和总数对不上', en: 'values by unit against their total' },
    why: {
      zh: '按单位填的数由程序相加，里面再写一行“合计”，就会加两遍；另一处填了总数的，两处应当一样。',
      en: 'The program adds the units, so a total among them counts twice; a total given elsewhere must agree.',
    },
    cure: { zh: '删去“合计”一行；两处不一样的，核对后改成一致。', en: 'Delete the total; make both places agree.' },
  }),
  *run(subject) {
    const all = givenIn(subject);
    for (const given of all) {
      for (const [name, values] of given.values) {
        if (typeof values === 'string') yield* disagreeing(name, values, given, all);
        else yield* twice(name, values, given);
      }
    }
  },
});

const isTotal = (unit: string): boolean =>
  /^(?:合计|总计|共计|总数|小计|全[省市县区州](?:合计|总计)?)$/.test(unit.trim());

function* twice(name: string, values: ReadonlyMap<string, string>, { path }: Given): Iterable<Found> {
  for (const [unit, figure] of values) {
    if (!isTotal(unit) || values.size === 1) continue;
    const others = [...values].flatMap(([other, value]) => (isTotal(other) ? [] : (plain(value) ?? [])));
    const sum = others.reduce<Decimal>(add, { units: 0n, scale: 0 });
    const total = plain(figure);
    const away = total !== undefined && compare(total, sum) !== 0;
    yield {
      path: [...path, 'values', name, unit],
      target: 'key',
      message: {
        zh: `“${name}”里的“${unit}”会被当作一个单位，再加一遍${away ? `；而且各单位相加是${formatDecimal(sum)}，不是${figure}` : ''}`,
        en: `${unit} among the units of ${name} is added as if it were one of them${away ? `; and the units add up to ${formatDecimal(sum)}, not ${figure}` : ''}`,
      },
      hint: { zh: `删去“${unit}”这一行，总数由程序来算`, en: `delete ${unit}; the program adds the units` },
    };
  }
}

/** One 数据 gives the total, another the units, of the same time. */
function* disagreeing(name: string, typed: string, given: Given, all: readonly Given[]): Iterable<Found> {
  if (isDistinct(name)) return;
  const total = plain(typed);
  for (const other of all) {
    if (typeof other.values.get(name) !== 'object' || !sameTime(given, other) || given.definitions.get(name)?.ratio)
      continue;
    const sum = decimalOf(name, other);
    if (!total || !sum || compare(total, sum) === 0) continue;
    yield {
      path: [...given.path, 'values', name],
      message: {
        zh: `“${name}”写的是${typed}，按单位填的数相加是${formatDecimal(sum)}`,
        en: `${name} is given as ${typed}, but its units add up to ${formatDecimal(sum)}`,
      },
      hint: { zh: '核对总数和各单位的数', en: 'check the total and the units' },
      // Without a period nothing says that both are of the same time.
      ...(given.period === undefined && { severity: 'warning' as const }),
    };
  }
}

const sameTime = (a: Given, b: Given): boolean => JSON.stringify(a.period) === JSON.stringify(b.period);
