/** The one text that is read as a template: a statistics sentence naming indicators in `{{ }}` (contract 2.2, 数据). */

import type { Finding, Path, Span } from '../diagnostic.ts';
import { computedFrom, type Origin, originAt, type Part } from '../origin.ts';
import { nearestAll } from '../schema/nearest.ts';
import { type Broken, brokenBraces, nameable } from './braces.ts';
import { changeOf, helperIn } from './change.ts';
import { earlierHelpers } from './earlier.ts';
import { type FigureFault, type Figures, fault, figureOf, isIndicator, periodName } from './value.ts';

export interface Filled {
  readonly text: string;
  /** The same in parts. */
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  /** Names the sentence asked for, directly or through a ratio. */
  readonly used: ReadonlySet<string>;
}

/** Fills the sentence. A fault is reported at its very characters and leaves the braces standing. */
export function fillSentence(sentence: string, figures: Figures, path: Path): Filled {
  const findings: Finding[] = [];
  const known = new Map<string, string | FigureFault>();
  const parts: Part[] = [];
  const say = (start: number, end: number): void => {
    if (end > start) parts.push({ text: sentence.slice(start, end), origin: originAt(path, start) });
  };
  let from = 0;
  for (const match of sentence.matchAll(braces)) {
    const end = match.index + match[0].length;
    const name = (match[1] ?? '').trim();
    const result = printed(name, figures, known);
    say(from, match.index);
    if (typeof result === 'string') parts.push({ text: result, origin: filledFrom(name, figures, path) });
    // What is not filled in leaves no braces in a 送审稿.
    else if (!result.reported) {
      say(match.index, end);
      const { atPeriod, ...said } = result;
      const place = atPeriod
        ? { path: [...path.slice(0, -1), 'period'] }
        : { path, span: spanOf(sentence, match.index, end) };
      findings.push({ ...place, ...said });
    }
    from = end;
  }
  say(from, sentence.length);
  for (const broken of brokenBraces(sentence, () => nameable(namesOf(figures), Object.keys(earlierHelpers)))) {
    findings.push(unread(sentence, broken, figures, path));
    // It is asked for, only not in a way that can be read.
    if (broken.name !== undefined) printed(broken.name, figures, known);
  }
  return { text: parts.map(({ text }) => text).join(''), parts, findings, used: new Set(known.keys()) };
}

/** A figure that is given comes from where it is given, as does the period; one that is computed from the sentence that asks. */
function filledFrom(name: string, { values }: Figures, path: Path): Origin {
  const statistics = path.slice(0, -1);
  if (name === periodName) return computedFrom([...statistics, 'period']);
  return typeof values.get(name) === 'string' ? originAt([...statistics, 'values', name]) : computedFrom(path);
}

/** Indicators that a sentence names, those it compares among them. */
export const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(braces)].flatMap(([, inside = '']) => {
    const name = inside.trim();
    return [name, helperIn(name)?.name ?? name];
  });

/** Linear: what stands between braces has none. */
const braces = /\{\{([^{}]*)\}\}/g;

function printed(name: string, figures: Figures, known: Map<string, string | FigureFault>): string | FigureFault {
  if (name === periodName) return periodValue(figures);
  const asked = isIndicator(name, figures) ? undefined : helperIn(name);
  return asked?.name ? changeOf(asked.helper, asked.name, figures, known) : figureOf(name, figures, known);
}

function periodValue(figures: Figures): string | FigureFault {
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

const namesOf = ({ values, definitions }: Figures): Iterable<string> => [
  ...values.keys(),
  ...definitions.keys(),
  periodName,
];

function unread(sentence: string, { start, end, name }: Broken, figures: Figures, path: Path): Finding {
  const found = sentence.slice(start, end);
  const near = name === undefined || isNamed(name, figures) ? [] : nearestAll(name, namesOf(figures));
  const meant = near[0] ?? name;
  const braced = near.map((one) => `{{${one}}}`);
  return {
    path,
    span: spanOf(sentence, start, end),
    code: 'braces-unread',
    severity: 'error',
    message: {
      zh: `“${found}”不是前后各两个半角花括号，会照样印出来`,
      en: `“${found}” is not between two braces on each side, and would print as it stands`,
    },
    hint:
      meant === undefined
        ? {
            zh: `要印指标的，写作 {{…}}，…处写指标的名字；不印的，删去“${found}”`,
            en: 'write {{indicator}}, or delete it',
          }
        : braced.length > 1
          ? { zh: `要哪一个，写哪一个：${braced.join('、')}`, en: `write the one that is meant: ${braced.join(', ')}` }
          : { zh: `写作 {{${meant}}}`, en: `write {{${meant}}}` },
  };
}

const isNamed = (name: string, figures: Figures): boolean => {
  const plain = helperIn(name)?.name ?? name;
  return plain === periodName || isIndicator(plain, figures) || isIndicator(name, figures);
};

function spanOf(text: string, start: number, end: number): Span {
  const points = (units: number): number => [...text.slice(0, units)].length;
  return { start: points(start), end: points(end) };
}
