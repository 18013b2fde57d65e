/** 数据: the sentence of this issue, or the series' own, filled with this issue's figures. */

import type { Path, Words } from '../diagnostic.ts';
import type { Earlier } from '../figures/earlier.ts';
import { type Filled, fillSentence, namesIn } from '../figures/sentence.ts';
import type { Definition, Figures } from '../figures/value.ts';
import { keyOf } from '../gather/named.ts';
import { type Part, partsBetween } from '../origin.ts';
import { indicatorHint, indicatorsMeant } from '../schema/indicator-meant.ts';
import type { Statistics } from '../schema/statistics.ts';
import type { ModelContext } from './context.ts';
import { periodText } from './dates.ts';
import { fault } from './fault.ts';
import { tellUnclear } from './unclear-days.ts';
import { dateOf } from './written.ts';

export function statisticsParagraphs(
  statistics: Statistics | undefined,
  path: Path,
  context: ModelContext,
): readonly (readonly Part[])[] {
  if (statistics === undefined) return [];
  const values: Figures['values'] = statistics.values ?? new Map();
  const { text = '' } = statistics;
  const names = [...values.keys()];
  if (text === '' && !names.some((name) => context.shownByUnit.has(name))) {
    context.findings.push(noSentence(path));
    return [];
  }
  const figures: Figures = {
    values,
    definitions: context.indicators,
    reported: toldIn(text, path, context),
    ...periodIn(statistics.period, [...path, 'period'], context),
    earlier: earlierOf(statistics, context),
  };
  const filled = fillSentence(text, figures, [...path, 'text']);
  for (const finding of filled.findings) context.findings.push(finding);
  for (const name of names) {
    if (!filled.used.has(name) && !context.shownByUnit.has(name)) {
      const lacking = [...filled.used].filter((one) => !values.has(one) && isPlain(context.indicators.get(one)));
      context.findings.push(unused([...path, 'values', name], name, indicatorHint(indicatorsMeant(name, lacking))));
    }
  }
  return paragraphsOf(filled);
}

/** The lines of the parts together; a line without characters is none. The origins are counted along the lines of the sentence. */
function paragraphsOf({ text, parts }: Filled): readonly (readonly Part[])[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line === '' ? [] : [partsBetween(parts, start, start + line.length)];
  });
}

/** Where no figure at all is filled in, those that the sentence asks for have been said to be missing. */
const toldIn = (sentence: string, path: Path, { reported, unfilled }: ModelContext): ReadonlySet<string> =>
  unfilled.paths.has(keyOf([...path, 'values'])) ? new Set([...reported, ...namesIn(sentence)]) : reported;

/** As it is printed; where an end of it is not filled in, what there is. */
function periodIn(period: Statistics['period'], path: Path, context: ModelContext): { readonly period?: string } {
  const isUnfilled = (...steps: Path): boolean => context.unfilled.paths.has(keyOf([...path, ...steps]));
  if (period === undefined) return isUnfilled() ? { period: '' } : {};
  if (typeof period === 'string') {
    tellUnclear(period, path, 'period', context);
    return { period };
  }
  const { from, to } = period;
  tellUnclear(from, [...path, 'from'], 'item', context);
  tellUnclear(to, [...path, 'to'], 'item', context);
  const text = periodText(from === undefined ? undefined : dateOf(from), to === undefined ? undefined : dateOf(to));
  if (isUnfilled('to')) return { period: text === '' ? '' : `${text}至` };
  return { period: isUnfilled('from') ? `至${text}` : text };
}

const earlierOf = (statistics: Statistics, { statistics: all, earlier }: ModelContext): Earlier => ({
  title: all.find((placed) => placed.statistics === statistics)?.title,
  period: statistics.period,
  ...(earlier && { self: earlier.self, misnamed: (which) => earlier.misnamed(which) }),
  issue: (which) => {
    const found = earlier?.[which];
    const lost = found ? undefined : earlier?.lost(which);
    return { ...(found && { found }), ...(lost && { lost }) };
  },
});

const noSentence = (path: Path) =>
  fault(
    'missing-value',
    path,
    ['有数据，却没有印数据的那句话', 'figures are given, but no sentence that prints them'],
    [
      '写上 正文: 共检查{{检查企业}}家…… ，或写进 series.yaml 的同名栏目',
      'give `text` naming the indicators in {{ }}, or put it into the section of that title in series.yaml',
    ],
  );

/** Given, not computed. */
const isPlain = (definition: Definition | undefined): boolean =>
  !definition?.ratio && !definition?.sum && !definition?.difference;

/** `meant`: one that the sentence asks for, and that has no value. */
const unused = (path: Path, name: string, meant: Words | undefined) =>
  ({
    path,
    target: 'key',
    code: 'value-unused',
    severity: 'warning',
    message: {
      zh: `指标“${name}”填了数，句子里没有用到，不会印出来`,
      en: `indicator ${name} has a value, but the sentence does not print it`,
    },
    hint:
      meant === undefined
        ? { zh: `在句子里加上 {{${name}}}，或删去这一行`, en: `add {{${name}}} to the sentence, or delete the line` }
        : meant,
  }) as const;
