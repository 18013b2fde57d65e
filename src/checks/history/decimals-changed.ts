import { pastOf } from '../../figures/past.ts';
import { namesIn } from '../../figures/sentence.ts';
import { figureOf } from '../../figures/value.ts';
import { statisticsIn } from '../../gather/statistics-in.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { compared, comparedDecimal } from './compared.ts';

/** A nought at the end that was dropped, or a rate that is rounded otherwise. Where last time's figure was whole, nothing is said. */
export const decimalsChanged = check({
  code: 'decimals-changed',
  severity: 'info',
  basis: { zh: '同一指标各期的小数位数一致', en: 'an indicator has the same decimals in every issue' },
  words: () => ({
    title: { zh: '小数位数与上一期不同', en: 'other decimals than last time' },
    why: {
      zh: '同一个指标，上一期保留几位小数，这一期少了或多了；常见的是末尾的 0 没有写（12.50 写成 12.5）。',
      en: 'An indicator has other decimals than in the issue before, often because a nought at the end was dropped.',
    },
    cure: {
      zh: '照上一期的位数写；有意改的，写进“校核”的“允许”。',
      en: 'Give as many decimals as before, or allow it.',
    },
  }),
  *run(subject) {
    for (const { name, path, given, past, before } of compared(subject)) {
      if (typeof given === 'string') yield* unlike(name, path, given, past.figure, before.file);
    }
    yield* rates(subject);
  },
});

/** Rates that the sentence prints and the program computes: reported at the 数据, for the decimals may be set in another file. */
function* rates({ issue }: Subject): Iterable<Found> {
  if (!issue?.earlier) return;
  const definitions = issue.file.indicators ?? new Map<string, never>();
  for (const { path, title, statistics } of statisticsIn(issue.file)) {
    const { values = new Map<string, never>(), text = '' } = statistics;
    const named = namesIn(text);
    for (const [name, { ratio }] of definitions) {
      if (!ratio || values.has(name) || !named.includes(name)) continue;
      // Who sets them for this issue alone means it.
      const usual = issue.series?.indicators?.get(name)?.ratio;
      if (usual && (usual.digits ?? 1) !== (ratio.digits ?? 1)) continue;
      const { before } = issue.earlier;
      const figure = figureOf(name, { values, definitions });
      const past = before && pastOf(name, title, before.content);
      if (past && typeof figure === 'string') yield* unlike(name, path, figure, past.figure, before.file);
    }
  }
}

function* unlike(name: string, path: Found['path'], now: string, then: string, file: string): Iterable<Found> {
  const [figure, last] = [comparedDecimal(now), comparedDecimal(then)?.scale];
  // Nothing is written 0, whatever the rest looks like.
  if (!figure || figure.units === 0n || !last || figure.scale === last) return;
  const decimals = figure.scale;
  yield {
    path,
    message: {
      zh: `“${name}”这一期印作${now}，${decimals === 0 ? '没有小数' : `${decimals}位小数`}；上一期（${file}）是${then}`,
      en: `${name} is ${now}, with other decimals than in the issue before (${file}): ${then}`,
    },
    hint: { zh: `照上一期写${last}位小数；有意改的，不用管`, en: `give ${last} decimals, unless this is meant` },
  };
}
