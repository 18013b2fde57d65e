/** 数据: the sentence of this issue, or the series' own, filled with this issue's figures. */

import type { Path } from '../diagnostic.ts';
import { fillSentence } from '../figures/sentence.ts';
import type { Figures } from '../figures/value.ts';
import type { Statistics } from '../schema/statistics.ts';
import type { Context } from './context.ts';
import { periodText } from './dates.ts';
import { dateOf, paragraphs } from './written.ts';

export function statisticsParagraphs(
  statistics: Statistics | undefined,
  path: Path,
  context: Context,
): readonly string[] {
  if (statistics === undefined) return [];
  if (statistics.text === undefined || statistics.text === '') {
    context.findings.push({
      path,
      code: 'missing-value',
      severity: 'error',
      message: { zh: '有数据，却没有印数据的那句话', en: 'figures are given, but no sentence that prints them' },
      hint: {
        zh: '写上 正文: 共检查{{检查企业}}家…… ，或写进 series.yaml 的同名栏目',
        en: 'give `text` naming the indicators in {{ }}, or put it into the section of that title in series.yaml',
      },
    });
    return [];
  }
  const figures: Figures = {
    values: statistics.values ?? new Map(),
    definitions: context.indicators,
    ...(statistics.period === undefined ? {} : { period: periodOf(statistics.period) }),
  };
  const { text, findings, used } = fillSentence(statistics.text, figures, [...path, 'text']);
  for (const finding of findings) context.findings.push(finding);
  for (const name of figures.values.keys()) {
    if (used.has(name)) continue;
    context.findings.push({
      path: [...path, 'values', name],
      target: 'key',
      code: 'value-unused',
      severity: 'warning',
      message: {
        zh: `指标“${name}”填了数，句子里没有用到，不会印出来`,
        en: `indicator ${name} has a value, but the sentence does not print it`,
      },
      hint: { zh: `在句子里加上 {{${name}}}，或删去这一行`, en: `add {{${name}}} to the sentence, or delete the line` },
    });
  }
  return paragraphs(text);
}

function periodOf(period: NonNullable<Statistics['period']>): string {
  if (typeof period === 'string') return period;
  return periodText(
    period.from === undefined ? undefined : dateOf(period.from),
    period.to === undefined ? undefined : dateOf(period.to),
  );
}
