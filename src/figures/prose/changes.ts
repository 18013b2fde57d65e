/** Sizes with what a text says of how they changed: 9起，比上年同期减少3起，同比下降25.0%. */

import { type ChangeWords, isFrom, reaching } from './change-words.ts';
import type { Figure, Prose } from './figure.ts';
import { isRate, isSize, phraseOf, sameUnit, sees } from './phrase.ts';

/** One change, of one size. */
export interface Change {
  /** The size now. */
  readonly value: Figure;
  /** The size at the other time, where it is said. */
  readonly earlier?: Figure;
  /** How much more or less, in the size's own unit, where it is said. */
  readonly difference?: Figure;
  /** How much more or less in percent, where it is said. */
  readonly percent?: Figure;
  /** What the text says: more, less, or neither. */
  readonly way: 1 | -1 | 0;
}

/** What has been read of a sentence so far. */
interface Sentence {
  /** Sizes and rates that hold now, in the order read. */
  values: Figure[];
  earlier: Figure[];
  differences: (Change & { readonly against: string })[];
  /** What the last change was compared with. */
  against: string;
}

const blank = (): Sentence => ({ values: [], earlier: [], differences: [], against: '' });

/** More sizes than these are no longer in a reader's mind. */
const kept = 8;

export function changesIn({ figures }: Prose): readonly Change[] {
  const changes: Change[] = [];
  let state = blank();
  let sentence = -1;
  for (let at = 0; at < figures.length; ) {
    const figure = figures[at] as Figure;
    if (figure.clause.sentence !== sentence) [state, sentence] = [blank(), figure.clause.sentence];
    const { change } = figure;
    let end = at + 1;
    while (change && figures[end]?.change === change) end += 1;
    if (change) changes.push(...changed(figures.slice(at, end), change, state));
    else if (figure.exact) changes.push(...stated(figure, state));
    at = end;
  }
  return changes;
}

const isPercent = ({ unit }: Figure): boolean => unit.kind === 'percent' || unit.kind === 'permille';

/** A size: one that holds now, or at the other time. */
function stated(figure: Figure, state: Sentence): readonly Change[] {
  if (figure.earlier) {
    state.earlier = [...state.earlier.slice(-kept), figure];
    return [];
  }
  // A share of another whole changes by itself.
  if (!isSize(figure) && (!isRate(figure) || /占|比重|比例/.test(figure.label))) return [];
  const way = reaching(figure.label);
  const from = figure.previous ?? state.values.at(-1);
  if (way !== undefined && from && isFrom(from.label) && sameUnit(from, figure)) {
    Object.assign(state, { ...blank(), values: [figure], earlier: [from] });
    return [{ value: figure, earlier: from, way }];
  }
  const turns = state.values.at(-1)?.clause !== figure.clause && figure.clause.bracket === 0;
  if (turns && state.earlier.length + state.differences.length > 0) Object.assign(state, blank());
  state.values = [...state.values.slice(-kept), figure];
  return [];
}

function changed(run: readonly Figure[], words: ChangeWords, state: Sentence): readonly Change[] {
  const against = words.against || state.against;
  state.against = against;
  if (run[0] && isPercent(run[0])) return percentChanges(run, words, against, state);
  const found = run.flatMap((difference) => {
    const value = changedSize(difference, words.subject, state);
    return value && difference.exact ? [{ ...withEarlier(value, state), difference, way: words.way, against }] : [];
  });
  state.differences = [...state.differences.filter((other) => other.against !== against), ...found];
  return found;
}

/** The size with what it was at the other time, where that was said. */
function withEarlier(value: Figure, { earlier }: Sentence): Pick<Change, 'value' | 'earlier'> {
  const same = earlier.findLast((other) => sameUnit(other, value));
  return { value, ...(same && { earlier: same }) };
}

/** Of the same unit, read last; percentage points are of a rate. */
function changedSize(difference: Figure, subject: string, { values }: Sentence): Figure | undefined {
  return values.findLast(
    (value) =>
      sees(difference, value) &&
      (difference.unit.kind === 'points' ? isPercent(value) : sameUnit(value, difference)) &&
      speaksOf(value, subject),
  );
}

function percentChanges(
  run: readonly Figure[],
  { way, subject }: ChangeWords,
  against: string,
  state: Sentence,
): readonly Change[] {
  const [first] = run as readonly [Figure];
  const sizes = state.values.filter((value) => !isPercent(value) && sees(first, value) && speaksOf(value, subject));
  const differences = state.differences.filter((other) => other.against === against && sizes.includes(other.value));
  const last = sizes.filter(({ clause }) => clause === sizes.at(-1)?.clause);
  const values =
    [differences.map(({ value }) => value), last, sizes].find((list) => list.length === run.length) ??
    (run.length === 1 && isRightBehind(first, sizes.at(-1)) ? sizes.slice(-1) : []);
  return values.flatMap((value, nth): Change[] => {
    const percent = run[nth] as Figure;
    const difference = differences.find((other) => other.value === value)?.difference;
    const change = { ...withEarlier(value, state), percent, way, ...(difference && { difference }) };
    return percent.exact && (difference || change.earlier || endsClause(values)) ? [change] : [];
  });
}

/** With a size alone to go by, the clause must end with it: of 25个乡镇队伍建成 something else may have grown. */
const endsClause = (values: readonly Figure[]): boolean =>
  values.every(({ clause, after }) => clause === values[0]?.clause && after.length <= 6) &&
  values.at(-1) === values[0]?.clause.figures.at(-1);

/** 18起（同比下降58.14%）: a bracket speaks of what it stands behind. */
const isRightBehind = (change: Figure, value: Figure | undefined): boolean =>
  value !== undefined && change.clause.bracket > value.clause.bracket && change.clause.start - value.end <= 4;

/** 死亡人数 speaks of what is counted in 人, 项目数 of what is called 项目; an empty subject of anything. */
function speaksOf(value: Figure, subject: string): boolean {
  const said = subject.replace(/^(?:其中|其|该)/, '');
  if (said === '') return true;
  const counted = said.replace(/(?:死亡|受伤|伤亡|亡人|参加|培训)(?=人数)|(?:亡人)?事故(?=起数)/g, '');
  if (/^(?:起数|人数)+$/.test(counted))
    return counted.includes(value.unit.name === '名' ? '人数' : `${value.unit.name}数`);
  return said.split(/数|量|额/).some((one) => one.length > 1 && phraseOf(value).includes(one));
}
