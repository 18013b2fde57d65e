/** The one text that is read as a template: a statistics sentence naming indicators in `{{ }}` (contract 2.2, 数据). */

import type { Finding, Path, Span } from '../diagnostic.ts';
import { changeOf, helperIn } from './change.ts';
import { type Fault, type Figures, fault, figureOf, isIndicator, periodName } from './value.ts';

export interface Filled {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names the sentence asked for, directly or through a ratio. */
  readonly used: ReadonlySet<string>;
}

/** Fills the sentence. A fault is reported at its very characters and leaves the braces standing. */
export function fillSentence(sentence: string, figures: Figures, path: Path): Filled {
  const findings: Finding[] = [];
  const known = new Map<string, string | Fault>();
  let text = '';
  let from = 0;
  for (const match of sentence.matchAll(braces)) {
    const end = match.index + match[0].length;
    const result = printed((match[1] ?? '').trim(), figures, known);
    text += sentence.slice(from, match.index);
    if (typeof result === 'string') text += result;
    else {
      text += match[0];
      if (!result.told) findings.push({ path, span: spanOf(sentence, match.index, end), ...result });
    }
    from = end;
  }
  return { text: text + sentence.slice(from), findings, used: new Set(known.keys()) };
}

/** Indicators that a sentence names, those it compares among them. */
export const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(braces)].flatMap(([, inside = '']) => {
    const name = inside.trim();
    return [name, helperIn(name)?.name ?? name];
  });

/** Linear: what stands between braces has none. */
const braces = /\{\{([^{}]*)\}\}/g;

function printed(name: string, figures: Figures, known: Map<string, string | Fault>): string | Fault {
  if (name === periodName) return periodValue(figures);
  const asked = isIndicator(name, figures) ? undefined : helperIn(name);
  return asked?.name ? changeOf(asked.helper, asked.name, figures, known) : figureOf(name, figures, known);
}

function periodValue(figures: Figures): string | Fault {
  return (
    figures.period ??
    fault(
      'missing-value',
      '句中要印统计时段，但没有填',
      'the sentence prints the period, but none is given',
      '在“统计时段”里写 自 和 至',
      'give `period` with `from` and `to`',
    )
  );
}

function spanOf(text: string, start: number, end: number): Span {
  const points = (units: number): number => [...text.slice(0, units)].length;
  return { start: points(start), end: points(end) };
}
