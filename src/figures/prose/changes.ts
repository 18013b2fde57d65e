/** Sizes with what a text says of how they changed: 9起，比上年同期减少3起，同比下降25.0%. */

import { add, negated } from '../../decimal.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { type ChangeWords, isFrom, reaching } from './change-words.ts';
import type { Figure, Prose } from './figure.ts';
import { isPersons, isRate, isSize, phraseOf, sameUnit, sees } from './phrase.ts';
import { constantPrice, ranks } from './words.ts';

/** One change, of one size. */
export interface StatedChange {
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

interface Compared extends StatedChange {
  readonly against: string;
}

/** What has been read of a sentence so far. */
interface Sentence {
  /** Sizes and rates that hold now, in the order read. */
  values: Figure[];
  earlier: Figure[];
  differences: Compared[];
  percents: (Compared & { readonly percent: Figure })[];
  /** What the last change was compared with. */
  against: string;
  /** Something that cannot be computed with was counted since the last of `values`: what changed may be that. */
  isPast: boolean;
}

const blank = (): Sentence => ({ values: [], earlier: [], differences: [], percents: [], against: '', isPast: false });

/** More sizes than these are no longer in a reader's mind. */
const kept = 8;

export function changesIn({ figures, text }: Prose): readonly StatedChange[] {
  const changes: StatedChange[] = [];
  let state = blank();
  let part = -1;
  for (let at = 0; at < figures.length; ) {
    const figure = figures[at] as Figure;
    const { change } = figure;
    if (figure.clause.part !== part) {
      // 发生事故9起。同比下降25%: a change that opens a sentence is of what the one before said.
      const goesOn = change?.against && figure.clause.part === part + 1;
      // …，环比上季度15223件增长14.28%；同比去年12018件增长44.76%: what it was at one more time, of the one size before.
      const isMore = figure.clause.part === part + 1 && isOnlyThen(figure, state.values);
      state = { ...blank(), values: goesOn || isMore ? state.values : [] };
      part = figure.clause.part;
    }
    let end = at + 1;
    while (change && figures[end]?.change === change) end += 1;
    if (change) changes.push(...changed(figures.slice(at, end), change, state));
    else if (figure.exact) changes.push(...stated(figure, state));
    else if (!isPercent(figure)) state.isPast = true;
    at = end;
  }
  return changes.filter((change) => isComputed(change, text));
}

/** 同比去年23976件: the part opens with the other time, and one size of that unit has been said. */
const isOnlyThen = (figure: Figure, values: readonly Figure[]): boolean =>
  figure.earlier &&
  figure.start - figure.clause.start === figure.label.length &&
  /^(?:[同环]比|[比较与])/.test(figure.label) &&
  values.filter((value) => sameUnit(value, figure)).length === 1;

const ranked = once(() => new RegExp(anyOf(ranks)));
const constant = once(() => new RegExp(anyOf(constantPrice)));

/** A place in an order is no size; what grew at constant prices, or from a base that was revised, is not computed. */
function isComputed({ value, earlier, difference, percent }: StatedChange, text: string): boolean {
  const before = text.slice(Math.max(0, value.start - 60), value.start);
  if (value.unit.name === '位' && !isNamed(value)) return false;
  if (ranked().test(`${earlier?.label ?? ''}${value.label}`) || /^[^，。；]{0,8}第/.test(value.after)) return false;
  // 地下水位由12米下降到24米: so deep.
  if (/水位|埋深/.test(`${earlier?.label ?? ''}${value.label}`)) return false;
  if (!percent) return true;
  // 日均112列 was rounded, for all that it looks like a count.
  if (!earlier && !difference && /[日月年周人户]均|平均/.test(value.label)) return false;
  const begins = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  return !constant().test(before.slice(begins) + text.slice(value.start, percent.end));
}

/** 8位选手: persons, and no rank. */
const isNamed = ({ after }: Figure): boolean => /^[\p{Script=Han}]{1,6}$/u.test(after);

const isPercent = ({ unit }: Figure): boolean => unit.kind === 'percent' || unit.kind === 'permille';

/** A size: one that holds now, or at the other time. */
function stated(figure: Figure, state: Sentence): readonly StatedChange[] {
  if (figure.earlier) {
    state.earlier = [...state.earlier.slice(-kept), figure];
    return [];
  }
  // A share of another whole changes by itself.
  if (!isSize(figure) && (!isRate(figure) || /占|比重|比例/.test(figure.label))) {
    // 产品43个，集装箱货物683.3万标箱，同比增长18.4%
    if (!isPercent(figure)) state.isPast = true;
    return [];
  }
  // What was planned, and what a rate is of (预算数60999万元的40.4%), is no size reached.
  if (/预算数?|计划|目标|任务/.test(figure.label) && figure.after.startsWith('的')) return [];
  const way = reaching(figure.label);
  const from = figure.previous ?? state.values.at(-1);
  if (way !== undefined && from && isFrom(from.label) && sameUnit(from, figure)) {
    Object.assign(state, { ...blank(), values: [figure], earlier: [from] });
    return [{ value: figure, earlier: from, way }];
  }
  const turns = state.values.at(-1)?.clause !== figure.clause && figure.clause.bracket === 0;
  if (turns && state.earlier.length + state.differences.length > 0) Object.assign(state, blank());
  state.values = [...state.values.slice(-kept), figure];
  state.isPast = false;
  return [];
}

function changed(run: readonly Figure[], words: ChangeWords, state: Sentence): readonly StatedChange[] {
  const against = words.against || state.against;
  state.against = against;
  if (run[0] && isPercent(run[0])) return percentChanges(run, words, against, state);
  const found = run.flatMap((difference) => {
    const value = changedSize(difference, words.subjects, state) ?? sizeOn(difference, words, state);
    return value && difference.exact ? [{ ...withEarlier(value, state), difference, way: words.way, against }] : [];
  });
  const again = new Map(found.map((change) => [change.value, change]));
  // 同比下降2.60%，同比减少7件: the percentage may have come first.
  const percents = state.percents.flatMap((before) => {
    const now = before.against === against ? again.get(before.value) : undefined;
    return now && !before.difference ? [{ ...now, percent: before.percent, way: before.way }] : [];
  });
  const left = state.differences.filter((one) => one.against !== against || !again.has(one.value));
  state.differences = [...left.slice(-kept), ...found];
  return [...found, ...percents];
}

/** 较“十三五”末的800公顷增加200公顷, 与2010年的725人相比，增加26人: the size now, which is not said. */
function sizeOn(difference: Figure, { way, subjects }: ChangeWords, { earlier }: Sentence): Figure | undefined {
  const { previous, change: _, ...now } = difference;
  const last = earlier.at(-1);
  const isBefore =
    last?.after === '相比' && last.clause.end + 1 === difference.clause.start && subjects.length === 0 && !previous;
  const base = isBefore ? last : previous;
  if (!base?.earlier || !base.exact || !sameUnit(base, difference)) return undefined;
  return { ...now, value: add(base.value, way === 1 ? difference.value : negated(difference.value)), earlier: false };
}

/** The size with what it was at the other time, where that was said. */
function withEarlier(value: Figure, { earlier }: Sentence): Pick<StatedChange, 'value' | 'earlier'> {
  const same = earlier.findLast((other) => sameUnit(other, value));
  return { value, ...(same && { earlier: same }) };
}

/** Of the same unit, read last; percentage points are of a rate. */
function changedSize(difference: Figure, subjects: readonly string[], { values }: Sentence): Figure | undefined {
  return values.findLast(
    (value) =>
      sees(difference, value) &&
      (difference.unit.kind === 'points' ? isPercent(value) : sameUnit(value, difference)) &&
      (subjects.length === 0 || subjects.some((subject) => speaksOf(value, subject, difference))),
  );
}

function percentChanges(
  run: readonly Figure[],
  { way, subjects }: ChangeWords,
  against: string,
  state: Sentence,
): readonly StatedChange[] {
  const [first] = run as readonly [Figure];
  const sizes = state.values.filter((value) => !isPercent(value) && sees(first, value));
  const differences = state.differences.filter((other) => other.against === against);
  if (subjects.length === 0 && state.isPast && differences.length === 0) return [];
  const values =
    subjects.length > 0
      ? namedSizes(subjects, sizes, first)
      : nearSizes(
          run,
          sizes,
          differences.map(({ value }) => value),
        );
  if (values.length !== run.length) return [];
  const known = new Map(differences.map(({ value, difference }) => [value, difference]));
  state.percents = state.percents.slice(-kept);
  return values.flatMap((value, nth): StatedChange[] => {
    const percent = run[nth] as Figure;
    if (!value || !percent.exact) return [];
    const difference = known.get(value);
    const change = { ...withEarlier(value, state), percent, way, ...(difference && { difference }) };
    state.percents.push({ ...change, against });
    return difference || change.earlier || subjects.length > 0 || endsClause(values) ? [change] : [];
  });
}

/** 起数、死亡人数 each name a size; undefined for one that does not. */
const namedSizes = (
  subjects: readonly string[],
  sizes: readonly Figure[],
  change: Figure,
): readonly (Figure | undefined)[] =>
  subjects.map((subject) => sizes.findLast((value) => speaksOf(value, subject, change)));

/** As many sizes as there are percentages: those whose difference was just said, those of the clause before, or all. */
function nearSizes(run: readonly Figure[], sizes: readonly Figure[], differing: readonly Figure[]): readonly Figure[] {
  const [first] = run as readonly [Figure];
  const last = sizes.at(-1);
  const ofClause = sizes.filter(({ clause }) => clause === last?.clause);
  const before = sizes.at(-2);
  // 5起，死亡204人，同比下降28.6%: one percentage for two sizes may be either's.
  const isPair = run.length === 1 && before !== undefined && last?.clause.start === before.clause.end + 1;
  const fitting = [differing, ...(isPair ? [] : [ofClause]), sizes].find((list) => list.length === run.length);
  return fitting ?? (run.length === 1 && isRightBehind(first, last) ? sizes.slice(-1) : []);
}

/** With sizes alone to go by, each ends its clause or list: of 25个乡镇队伍建成 something else may have grown. */
function endsClause(values: readonly (Figure | undefined)[]): boolean {
  return values.every((value, nth) => {
    if (!value || value.after.length > 6 || /第|中$/.test(value.after)) return false;
    const next = values[nth + 1];
    return next?.previous === value || value === value.clause.figures.at(-1);
  });
}

/** 18起（同比下降58.14%）: a bracket speaks of what it stands behind. */
const isRightBehind = (change: Figure, value: Figure | undefined): boolean =>
  value !== undefined && change.clause.bracket > value.clause.bracket && change.clause.start - value.end <= 4;

/** 死亡人数 speaks of what is counted in 人 and called 死亡; 项目数 of what is called 项目. */
function speaksOf(value: Figure, subject: string, change: Figure): boolean {
  const [, kind = '', unit] = /^(.*?)(?:(起|人|件|户|家|处|例|次)数|数量|总量|总数|数|量|额)?$/s.exec(subject) ?? [];
  if (unit !== undefined && unit !== value.unit.name && !(unit === '人' && isPersons(value.unit.name))) return false;
  // 7家企业用电量增长13.5%: what stands between the two is what grew, and not of the size.
  const phrase = change.previous === value ? value.label : phraseOf(value);
  if (unit === undefined) return kind.length > 1 && phrase.includes(kind);
  return (
    kind === '' || Array.from(kind).some((_, at) => kind.length > at + 1 && phrase.includes(kind.slice(at, at + 2)))
  );
}
