/** The prose of a document as its readers follow it: a paragraph cut in two is one flow, a sentence of 数据 has its figures. */

import type { Path } from '../../diagnostic.ts';
import type { Figure, Prose } from '../../figures/prose/figure.ts';
import { readProse } from '../../figures/prose/read.ts';
import { keyOf } from '../../gather/named.ts';
import { once, onceFor } from '../../once.ts';
import type { Role } from '../../schema/role.ts';
import type { Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { type FilledFigure, filledIn } from './filled.ts';
import { type Given, givenIn } from './indicator/given.ts';

export interface FigureFlow extends Prose {
  /** What it is read from, in the order of the page. */
  readonly passages: readonly Passage[];
  /** Where each of them begins in its text. */
  readonly starts: readonly number[];
  /** Of a sentence of 数据, the way back from what is printed, and to the figures it is filled with. */
  readonly sentence?: FilledFigure & { readonly source: Source | undefined };
}

/** The figures of a sentence that the series gives for all issues: they are the issue's, the sentence is not. */
interface Source {
  readonly given: Given;
  /** The sentence stands in another file than the figures. */
  isShared(): boolean;
}

const roles: ReadonlySet<Role> = new Set<Role>(['text', 'note', 'statistics']);

/** Read once for all checks of a document. */
export const flowsOf = onceFor((subject: Subject): readonly FigureFlow[] => {
  const { passages, issue } = subject;
  const filled = filledIn(issue?.bulletin);
  const given = once(() => givenIn(subject));
  const sourceOf = ({ path }: Passage): Source | undefined => {
    const own = given().find((one) => keyOf(one.path) === keyOf(path.slice(0, -1)));
    const fileOf = (...steps: Path): string | undefined => issue?.locate([...path.slice(0, -1), ...steps]).file;
    return own && { given: own, isShared: () => fileOf('text') !== fileOf('values') };
  };
  return joined(passages.filter(({ role }) => roles.has(role))).map((group) => flowOf(group, filled, sourceOf));
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

function flowOf(
  passages: readonly Passage[],
  filled: ReturnType<typeof filledIn>,
  sourceOf: (passage: Passage) => Source | undefined,
): FigureFlow {
  const [first] = passages as readonly [Passage];
  const sentence = first.role === 'statistics' ? filled(first) : undefined;
  if (sentence) {
    const from = { ...sentence, source: sourceOf(first) };
    return { ...readProse(sentence.text), passages, starts: beginning, sentence: from };
  }
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

/**
 * The place of a stretch of a flow; of one that reaches over a break, what lies before the break. A figure that a sentence of
 * the series was filled with stands in the issue.
 */
export function placeInFlow(
  flow: FigureFlow,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): Pick<Found, 'path' | 'span' | 'found'> {
  const { passages, starts, sentence } = flow;
  const index = starts.findLastIndex((from) => from <= start);
  const [passage, from] = [passages[index] as Passage, starts[index] as number];
  if (!sentence) return at(passage, start - from, Math.min(end - from, passage.text.length));
  const name = indicatorAt(flow, { start, end });
  const { source } = sentence;
  const figure = name !== undefined && source?.isShared() ? givenFor(name, source.given) : undefined;
  if (source && figure !== undefined) return { path: [...source.given.path, 'values', figure] };
  return at(passage, sentence.written(start), sentence.written(end, true));
}

/** The indicator whose figure stands there, and nothing besides. */
export function indicatorAt(
  { passages, sentence }: FigureFlow,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): string | undefined {
  const hole = passages[0]?.text.slice(sentence?.written(start), sentence?.written(end, true));
  return sentence && /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(hole ?? '')?.[1];
}

/** The one the issue gives, of which another is computed. */
function givenFor(name: string, { values, definitions }: Given, depth = 0): string | undefined {
  if (values.has(name)) return name;
  const { ratio, sum, difference } = definitions.get(name) ?? {};
  const first = ratio?.part ?? sum?.[0] ?? difference?.[0];
  return first === undefined || depth > deepest
    ? undefined
    : givenFor(first, { values, definitions } as Given, depth + 1);
}
/** A definition that leads back to itself has been refused; this is only not to follow it. */
const deepest = 8;
