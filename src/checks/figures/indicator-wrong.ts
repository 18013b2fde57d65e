import { compare, type Decimal, formatDecimal } from '../../decimal.ts';
import type { Figures } from '../../figures/value.ts';
import { check, type Found } from '../check.ts';
import { byUnit, decimalOf, type Given, givenIn, plain } from './indicator/given.ts';

/** An indicator that is defined as a ratio, a sum or a difference, and typed all the same: the two agree. */
export const indicatorWrong = check({
  code: 'indicator-wrong',
  severity: 'error',
  basis: { zh: '指标定义里的算法', en: 'how the indicator is defined' },
  words: () => ({
    title: { zh: '填的数同指标的算法不符', en: 'a typed value that the definition does not give' },
    why: {
      zh: '指标写明了由别的指标相除、相加或相减得来，这一期又另填了数，两者不一样。',
      en: 'The indicator is defined as a ratio, a sum or a difference, and a value typed all the same is another.',
    },
    cure: { zh: '删去填的数，由程序来算；或核对其他指标。', en: 'Leave the value out, or check the others.' },
  }),
  *run(subject) {
    for (const given of givenIn(subject)) {
      const units = byUnit(given);
      for (const [name, value] of given.values) {
        const found = typeof value === 'string' ? wrong(name, value, given, given) : undefined;
        if (found) yield found;
        if (typeof value === 'string') continue;
        for (const [unit, figures] of units) {
          const own = value.get(unit);
          const ofUnit = own === undefined ? undefined : wrong(name, own, figures, given, unit);
          if (ofUnit) yield ofUnit;
        }
      }
    }
  },
});

type Some = Pick<Figures, 'values' | 'definitions'>;

function wrong(name: string, value: string, figures: Some, given: Given, unit?: string): Found | undefined {
  const definition = given.definitions.get(name);
  const typed = plain(value);
  if (!typed || !(definition?.ratio || definition?.sum || definition?.difference)) return undefined;
  const right = computed(name, typed, figures);
  if (!right || compare(right, typed) === 0) return undefined;
  // As it would print, which may be finer than what was typed.
  const fine = computed(name, { ...typed, scale: Math.max(typed.scale, definition.ratio?.digits ?? 0) }, figures);
  const shown = `${formatDecimal(fine ?? right)}${definition.ratio ? '%' : ''}`;
  const ofUnit = unit === undefined ? ['', ''] : [`${unit}的`, `${unit}: `];
  return {
    path: [...given.path, 'values', name, ...(unit === undefined ? [] : [unit])],
    message: {
      zh: `${ofUnit[0]}“${name}”写的是${value}，由其他指标算出来是${shown}`,
      en: `${ofUnit[1]}${name} is given as ${value}, but computed from the others it is ${shown}`,
    },
    hint: {
      zh: `“${name}”不用填：连键带数整项删去，由程序来算；或核对其他指标`,
      en: `leave ${name} out, key and all, and it is computed; or check the others`,
    },
  };
}

/** Without what was typed; a rate with as many decimals. */
function computed(name: string, { scale }: Decimal, { values, definitions }: Some): Decimal | undefined {
  const definition = definitions.get(name);
  const ratio = definition?.ratio && { ratio: { ...definition.ratio, digits: scale } };
  return decimalOf(name, {
    values: new Map([...values].filter(([other]) => other !== name)),
    definitions: new Map([...definitions, [name, { ...definition, ...ratio }]]),
  });
}
