/** The prose of a document as its readers follow it: a paragraph cut in two is one flow, a sentence of 数据 has its figures. */

import type { Figure, Prose } from '../../figures/prose/figure.ts';
import { readProse } from '../../figures/prose/read.ts';
import { onceFor } from '../../once.ts';
import type { Role } from '../../schema/role.ts';
import { at, type Passage, type PassageStretch } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { type FilledFigure, filledIn } from './filled.ts';

export interface FigureFlow extends Prose {
  /** What it is read from, in the order of the page. */
  readonly passages: readonly Passage[];
  /** Where each of them begins in its text. */
  readonly starts: readonly number[];
  /** Of a sentence of 数据, the way back from what is printed. */
  readonly sentence?: FilledFigure;
}

const roles: ReadonlySet<Role> = new Set<Role>(['text', 'note', 'statistics']);

/** Read once for all checks of a document. */
export const flowsOf = onceFor(({ passages, issue }: Subject): readonly FigureFlow[] => {
  const filled = filledIn(issue?.bulletin);
  return joined(passages.filter(({ role }) => roles.has(role))).map((group) => flowOf(group, filled));
});

function joined(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before && isCut(before, passage)) last?.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function isCut(before: Passage, after: Passage): boolean {
  if (before.role !== 'text' || after.role !== 'text' || !sameValue(before, after)) return false;
  const [end, start] = [before.text.trimEnd(), after.text.trimStart()];
  return (
    end.length >= 20 &&
    /[，。；]/.test(end) &&
    !/[。！？；：!?;:…”’）)】》]$/.test(end) &&
    !/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[【●■◆★*])/.test(start)
  );
}

/** One value, or a text that somebody sent, of which each line is a value. */
const sameValue = (a: Passage, b: Passage): boolean =>
  a.path[0] === 'paragraphs' ? b.path[0] === 'paragraphs' : a.path === b.path;

function flowOf(passages: readonly Passage[], filled: ReturnType<typeof filledIn>): FigureFlow {
  const [first] = passages as readonly [Passage];
  const sentence = first.role === 'statistics' ? filled(first) : undefined;
  if (sentence) return { ...readProse(sentence.text), passages, starts: beginning, sentence };
  if (passages.length === 1) return { ...readProse(first.text), passages, starts: beginning };
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += passage.text;
  }
  return { ...readProse(text), passages, starts };
}
const beginning = [0];

/** The place of a stretch of a flow; of one that reaches over a break, what lies before the break. */
export function placeInFlow(
  { passages, starts, sentence }: FigureFlow,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): PassageStretch {
  const index = starts.findLastIndex((from) => from <= start);
  const [passage, from] = [passages[index] as Passage, starts[index] as number];
  if (sentence) return at(passage, sentence.written(start), sentence.written(end, true));
  return at(passage, start - from, Math.min(end - from, passage.text.length));
}
