/** The prose of a document as its readers follow it: a paragraph that a stray break cut in two is one flow. */

import type { Figure, Prose } from '../../figures/prose/figure.ts';
import { readProse } from '../../figures/prose/read.ts';
import { at, type Passage, type Role } from '../passage.ts';
import type { Subject } from '../subject.ts';

export interface Flow extends Prose {
  /** The place of a stretch of the flow; of one that reaches over a break, what lies before the break. */
  place(stretch: Pick<Figure, 'start' | 'end'>): ReturnType<typeof at>;
}

const roles: ReadonlySet<Role> = new Set<Role>(['text', 'note', 'statistics']);

const read = new WeakMap<readonly Passage[], readonly Flow[]>();

/** Read once for all checks of a document. */
export function flowsOf({ passages }: Subject): readonly Flow[] {
  const known = read.get(passages);
  if (known) return known;
  const flows = joined(passages.filter(({ role }) => roles.has(role))).map(flowOf);
  read.set(passages, flows);
  return flows;
}

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
  const [end, start] = [before.text.trimEnd(), after.text.trimStart()];
  return (
    before.role === 'text' &&
    after.role === 'text' &&
    sameValue(before, after) &&
    end.length >= 20 &&
    /[，。；]/.test(end) &&
    !/[。！？；：!?;:…”’）)】》]$/.test(end) &&
    !/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[【●■◆★*])/.test(start)
  );
}

/** One value, or a text that somebody sent, of which each line is a value. */
const sameValue = (a: Passage, b: Passage): boolean =>
  a.path[0] === 'paragraphs' ? b.path[0] === 'paragraphs' : a.path === b.path;

function flowOf(passages: readonly Passage[]): Flow {
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += passage.text;
  }
  return {
    ...readProse(text),
    place: ({ start, end }) => {
      const index = starts.findLastIndex((from) => from <= start);
      const [passage, from] = [passages[index] as Passage, starts[index] as number];
      return at(passage, start - from, Math.min(end - from, passage.text.length));
    },
  };
}
