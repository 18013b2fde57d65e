/** What the text and the whole document say of a suspect, in numbers that the second trees ask for. */

import type { Lexicon } from './lexicon.ts';
import { marked } from './marks.ts';
import { parallelOf } from './parallel.ts';
import { segmented } from './segment.ts';
import { beforeNames, surnames } from './surnames.ts';
import type { Suspect } from './suspects.ts';

/** Each behind those of `evidence.ts`, in this order. */
export const contextKinds = [
  /** What the first trees say. */
  'first',
  /** How often the document has what was written and what is meant. */
  'again',
  'meantAgain',
  'meantHere',
  /** How often it has the character with its neighbour outside the word, those of the word with theirs, and the character near by. */
  'outerAgain',
  'outerMeantAgain',
  'otherAgain',
  'near',
  'nearMeant',
  'characterAgain',
  /** In quotation marks, in the name of a book; how much of old Chinese is around. */
  'quoted',
  'old',
  /** Beside the word: marks, a firm, an item of the same form. */
  'markBefore',
  'markBehind',
  'firm',
  'parallel',
  'parallelOther',
  'sameSize',
  /** How much the words belong together that meet at its edges, as they are meant, and as they were written. */
  'bondBefore',
  'bondBehind',
  'bondWritten',
  'bondWrittenBefore',
  'bondWrittenBehind',
  'edge',
  'bondWhole',
  /** Whether official text knows the character beside the word outside, as written and as meant. */
  'outerKnown',
  'outerMeant',
  'otherKnown',
  'singles',
  'singlesMeant',
  'name',
  'kindOf',
] as const;
type Kind = (typeof contextKinds)[number];
const places = Object.fromEntries(contextKinds.map((kind, index) => [kind, index])) as Readonly<Record<Kind, number>>;

/** Forms whose number in the document is asked for. */
export function formsOf(run: string, { start, end, at, meant }: Suspect): readonly string[] {
  return [
    run.slice(start, end),
    meant,
    run[at] ?? '',
    ...edgesOf(run, start, end, at),
    outerMeantOf(run, start, end, at, meant),
  ].filter((form) => form !== '');
}
/** The character with its neighbour outside the word, or '', and the other edge of the word with its own. */
const edgesOf = (run: string, start: number, end: number, at: number): readonly [string, string] => {
  const [before, behind] = [
    start > 0 ? run.slice(start - 1, start + 1) : '',
    run.length > end ? run.slice(end - 1, end + 1) : '',
  ];
  if (at === start) return [before, behind];
  return at === end - 1 ? [behind, before] : ['', ''];
};

/** The first of these, had it been typed right. */
function outerMeantOf(run: string, start: number, end: number, at: number, meant: string): string {
  const character = meant[at - start] ?? '';
  if (at === start) return start > 0 ? (run[start - 1] ?? '') + character : '';
  return at === end - 1 && run.length > end ? character + (run[end] ?? '') : '';
}

interface Placed {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly run: string;
  /** Where the run begins in the text. */
  readonly offset: number;
  readonly suspect: Suspect;
  /** How often each of `formsOf` stands in the document, and how many characters it has. */
  readonly times: ReadonlyMap<string, number>;
  readonly size: number;
}

export function contextOf(place: Placed, found: Int16Array, from: number): void {
  const set = (kind: Kind, value: number): void => {
    found[from + places[kind]] = Math.max(-32000, Math.min(32000, Math.round(value)));
  };
  set('first', place.suspect.score * 8);
  setDocument(place, set);
  setText(place, set);
  setWords(place, set);
  setSorts(place, set);
}
type Set = (kind: Kind, value: number) => void;

const logarithm = (times: number): number => 8 * Math.log(1 + Math.max(0, times));

function setDocument({ lexicon, run, suspect, times: all, size, text, offset }: Placed, set: Set): void {
  const { start, end, at, meant } = suspect;
  const times = (form: string): number => all.get(form) ?? 0;
  const [outer, other] = edgesOf(run, start, end, at);
  set('again', logarithm(times(run.slice(start, end)) - 1));
  set('meantAgain', logarithm(times(meant)));
  if (outer) set('outerAgain', logarithm(times(outer) - 1));
  const outerMeant = outerMeantOf(run, start, end, at, meant);
  if (outerMeant) set('outerMeantAgain', logarithm(times(outerMeant)));
  if (other) set('otherAgain', logarithm(times(other) - 1));
  // By how much oftener than in other texts.
  const expected = size * Math.exp(lexicon.share(lexicon.number(run.charCodeAt(at))));
  set('characterAgain', logarithm(times(run[at] ?? '') - 1) - logarithm(expected));
  const here = text.slice(Math.max(0, offset + start - nearby), offset + end + nearby);
  set('near', here.split(run[at] ?? '').length - 2);
  set('nearMeant', here.split(meant[at - start] ?? '').length - 1);
  set('meantHere', here.split(meant).length - 1);
}
const nearby = 200;

function setText({ text, run, offset, suspect }: Placed, set: Set): void {
  const [start, end] = [offset + suspect.start, offset + suspect.end];
  const before = text.slice(Math.max(0, start - aroundQuote), start);
  const behind = text.slice(end, end + aroundQuote);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'));
  const close = behind.search(/[”’]/);
  const isOpen = open >= 0 && !/[”’]/.test(before.slice(open)) && close >= 0 && !/[“‘]/.test(behind.slice(0, close));
  const length = before.length - open + close;
  if (isOpen) set('quoted', length <= shortQuote ? 3 : length <= 40 ? 2 : 1);
  else if (/《[^》]{0,30}$/.test(before)) set('quoted', 4);
  const sentence = isOpen
    ? before.slice(open) + text.slice(start, end) + behind.slice(0, close)
    : `${/[^。；！？“”]*$/.exec(before)?.[0] ?? ''}${text.slice(start, end)}${/^[^。；！？“”]*/.exec(behind)?.[0] ?? ''}`;
  set(
    'old',
    Math.min(6, sentence.match(oldWords)?.length ?? 0) +
      (/^[^“]{0,4}[（(]《/.test(behind.slice(Math.max(0, close))) ? 3 : 0),
  );
  set('markBefore', suspect.start > 0 ? 0 : markOf(text[offset - 1]));
  set('markBehind', suspect.end < run.length ? 0 : markOf(text[offset + run.length]));
  const firm = firms.exec(run.slice(suspect.end, suspect.end + 14));
  if (firm) set('firm', firm[0].length <= 5 ? 2 : 1);
  const { shared, within, asLong } = parallelOf(text, start, offset + suspect.at, suspect.end - suspect.start);
  set('parallel', shared);
  set('parallelOther', within);
  set('sameSize', asLong);
}
const aroundQuote = 80;
const shortQuote = 14;
const oldWords =
  /[矣焉哉曰俾毋勿兮弗尔汝]|者也|乎[，。？！”]|也[，。？！”]|之[^一所前后间中下外际内初日类时前]|(?:^|[，。；])(?:夫|盖|故|凡|不|以|其|而|则)/g;
const firms =
  /(?:有限公司|公司|集团|股份|科技|实业|电子|材料|中学|小学|学校|学院|大学|医院|银行|药业|食品|酒业|智能|生物|环保|传媒|文化|农业|合作社|基地|农场|工作室|书院|酒店|大厦|小区|社区|广场|花园|大道|大桥|水库|高速|机场)/;
const markOf = (mark: string | undefined): number =>
  mark === undefined ? 1 : mark === '、' ? 2 : /[，。；：！？]/.test(mark) ? 3 : /[“”‘’《》（）]/.test(mark) ? 4 : 5;

function setWords({ lexicon, run, suspect }: Placed, set: Set): void {
  const { start, end, at, meant } = suspect;
  const size = end - start;
  // What lies farther says nothing of it.
  const first = Math.max(0, start - 8);
  const numbers = lexicon.numbers(run, first, Math.min(run.length, end + 8));
  const tried = numbers.slice();
  tried[at - first] = lexicon.number(meant.charCodeAt(at - start));
  const [from, to] = [start - first, end - first];
  const written = segmented(lexicon, numbers);
  const cut = segmented(lexicon, tried);
  const edge = (starts: Int32Array, ends: Int32Array, of: Uint16Array, place: number): number =>
    place <= 0 || place >= of.length || starts[place] !== place
      ? 0
      : lexicon.bond(marked(of, starts[place - 1] as number, ends[place] as number));
  set('bondBefore', from > 0 && cut.starts[from] !== from ? -1 : edge(cut.starts, cut.ends, tried, from));
  set('bondBehind', to < tried.length && cut.starts[to] !== to ? -1 : edge(cut.starts, cut.ends, tried, to));
  let bond = 0;
  for (let place = from; place <= to; place += 1)
    bond = Math.max(bond, edge(written.starts, written.ends, numbers, place));
  set('bondWritten', bond);
  set('bondWhole', bondAround(lexicon, tried, cut.starts, cut.ends, from, to));
  set('bondWrittenBefore', edge(written.starts, written.ends, numbers, from));
  set('bondWrittenBehind', edge(written.starts, written.ends, numbers, to));
  const [ends, begins] = lexicon.edges(tried, from, size);
  set('edge', 2 * ((start === 0 ? begins : 0) + (end === run.length ? ends : 0)));
  const singles = (of: typeof cut): number => {
    let count = 0;
    for (let place = Math.max(0, from - 2); place < Math.min(tried.length, to + 2); place += 1)
      if (of.starts[place] === place && of.ends[place] === place + 1) count += 1;
    return count;
  };
  set('singles', singles(written));
  set('singlesMeant', singles(cut));
  if (size !== 2) return;
  const known = (of: Uint16Array): number => {
    const place = at - first;
    if (place === from) {
      if (from === 0) return 3;
      if (from === 1) return 2;
      return lexicon.isKnownBehind(of[from - 2] as number, of[from - 1] as number, of[from] as number) ? 1 : 0;
    }
    if (to === of.length) return 3;
    if (to + 1 >= of.length) return 2;
    return lexicon.isKnownBefore(of[place] as number, of[to] as number, of[to + 1] as number) ? 1 : 0;
  };
  set('outerKnown', known(numbers));
  set('outerMeant', known(tried));
  set('otherKnown', otherKnown(lexicon, numbers, at - first, from, to));
}

/** Of the three words that stand together, one of which is meant here. */
function bondAround(
  lexicon: Lexicon,
  numbers: Uint16Array,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
): number {
  if (starts[from] !== from || ends[to - 1] !== to) return 0;
  const before = (place: number): number => (place > 0 ? (starts[place - 1] as number) : -1);
  const behind = (place: number): number => (place >= 0 && place < numbers.length ? (ends[place] as number) : -1);
  const [one, two] = [before(from), before(before(from))];
  const [three, four] = [behind(to), behind(behind(to))];
  let best = 0;
  for (const [start, end] of [
    [two, to],
    [one, three],
    [from, four],
  ] as const)
    if (start >= 0 && end >= 0) best = Math.max(best, lexicon.bond(marked(numbers, start, end)));
  return best;
}

/** Whether official text knows the character of the word that is not doubted with the two outside that follow it. */
function otherKnown(lexicon: Lexicon, numbers: Uint16Array, at: number, from: number, to: number): number {
  const known = (side: number, first: number, second: number, third: number): number =>
    (side > 0 ? lexicon.isKnownBefore(first, second, third) : lexicon.isKnownBehind(first, second, third)) ? 1 : 0;
  if (at === from)
    return to + 1 < numbers.length
      ? known(1, numbers[to - 1] as number, numbers[to] as number, numbers[to + 1] as number)
      : 2;
  return from > 1 ? known(0, numbers[from - 2] as number, numbers[from - 1] as number, numbers[from] as number) : 2;
}

function setSorts({ run, suspect }: Placed, set: Set): void {
  const { start, end } = suspect;
  set('name', nameAt(run, start, end));
  set('kindOf', (kindsBehind.has(run[end - 1] ?? '') ? 1 : 0) + (kindsBefore.has(run[start] ?? '') ? 2 : 0));
}
const kindsBehind: ReadonlySet<string> = new Set('级方渠型类式化性者员师手户区段期线网圈链层面端侧');
const kindsBefore: ReadonlySet<string> = new Set('老小新大双多全半准单');

/** Whether a name may stand over the word: 2 by what stands before it and behind it, 1 by one of these. */
function nameAt(run: string, start: number, end: number): number {
  let best = 0;
  for (let from = Math.max(0, start - 2); from < end; from += 1) {
    if (!surnames.has(run[from] ?? '')) continue;
    const isBefore =
      from === 0 || beforeNames.has(run[from - 1] ?? '') || postsBefore.test(run.slice(Math.max(0, from - 2), from));
    for (const size of [2, 3]) {
      const to = from + size;
      if (to <= start || to > run.length) continue;
      const isBehind = to === run.length || deedsBehind.test(run.slice(to, to + 3));
      best = Math.max(best, (isBefore ? 2 : 0) + (isBehind ? 1 : 0));
    }
  }
  return best;
}
const postsBefore =
  /(?:职工|青年|同志|书记|主任|干部|党员|群众|村民|居民|学生|教师|医生|护士|战士|农民|老人|选手|代表)$/;
const deedsBehind = /^(?:说|介绍|告诉|表示|在|是|为|和|与|的|等|以|把|带|带领|主动|一|从|对|向|被|又|也|都|就|还)/;
