import type { Words } from '../../diagnostic.ts';
import { once } from '../../once.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { wordFinder } from '../words.ts';
import { listedUnits } from './listed-units.ts';
import { type Variants, variants } from './variants.ts';

/** Where one form stands: the first place, and how often. */
interface Use {
  count: number;
  /** Running number of the first and of the last place, to tell what came before what. */
  readonly first: number;
  last: number;
  readonly passage: Passage;
  readonly index: number;
  /** Of which level the offices are: 市 of 市应急局, 县 of 清塘县应急局; '' where nothing tells. */
  readonly levels: Set<string>;
}

export const variantTerm = check({
  code: 'variant-term',
  severity: 'info',
  basis: { zh: '同一名称、同一术语前后一致', en: 'one name for one thing throughout' },
  words: () => ({
    title: { zh: '同一名称有两种写法', en: 'one thing under two names' },
    why: {
      zh: '一份文件里“烟花爆竹”和“烟花鞭炮”、“消防大队”和“县消防大队”混用，读的人会以为是两样东西。',
      en: 'Two names for one thing in a document read like two things.',
    },
    cure: { zh: '全文统一成一种写法。', en: 'Use one of them throughout.' },
  }),
  *run({ passages }) {
    yield* officialTerms(passages);
    yield* withAndWithoutPlace(passages);
  },
});

const find = once(() => wordFinder(variants.flatMap(({ keep, other }) => [keep, other])));

/** Pairs of the table of which a document has both. */
function* officialTerms(passages: readonly Passage[]): Iterable<Found> {
  const uses = new Map<string, Use>();
  let nth = 0;
  for (const passage of passages)
    for (const { word, index } of find()(passage.text)) {
      nth += 1;
      note(uses, word, passage, index, nth);
    }
  for (const pair of variants) {
    const [keep, other] = [uses.get(pair.keep), uses.get(pair.other)];
    if (!keep || !other) continue;
    if (pair.short && ((keep.count === 1 && keep.last < other.first) || areOfOtherLevels(keep, other))) continue;
    yield mixed(pair, keep, other);
  }
}

/** 市应急管理局 and 清塘县应急局 are two offices, each with one name. */
const areOfOtherLevels = ({ levels }: Use, other: Use): boolean =>
  !levels.has('') && !other.levels.has('') && ![...levels].some((level) => other.levels.has(level));

function mixed({ keep, other, basis, short }: Variants, kept: Use, strange: Use): Found {
  const rarer = short && kept.count < strange.count ? { word: keep, use: kept } : { word: other, use: strange };
  const hint: Words = short
    ? { zh: `全文统一；${basis.zh}`, en: `use one of them throughout; ${basis.en}` }
    : { zh: `全文统一用“${keep}”（${basis.zh}）`, en: `use “${keep}” throughout (${basis.en})` };
  return say(rarer.word, rarer.use, { [keep]: kept.count, [other]: strange.count }, hint);
}

/** 消防大队 and 县消防大队 in lists of units of one document. */
function* withAndWithoutPlace(passages: readonly Passage[]): Iterable<Found> {
  const uses = new Map<string, Use>();
  for (const { passage, unit, index } of listedUnits(passages)) note(uses, unit, passage, index, index);
  for (const [name, placed] of uses) {
    const bare = name.slice(1);
    const plain = /^[省市县区州旗]/.test(name) ? uses.get(bare) : undefined;
    if (!plain) continue;
    const [word, use] = placed.count > plain.count ? [bare, plain] : [name, placed];
    yield say(
      word,
      use,
      { [name]: placed.count, [bare]: plain.count },
      {
        zh: '同一单位在责任单位、成员单位里写法一致',
        en: 'write a unit in one way in all lists',
      },
    );
  }
}

function say(word: string, { passage, index }: Use, counts: Readonly<Record<string, number>>, hint: Words): Found {
  const [[a = '', m = 0] = [], [b = '', n = 0] = []] = Object.entries(counts);
  return {
    ...at(passage, index, index + word.length),
    message: {
      zh: `“${a}”（${m}处）和“${b}”（${n}处）混用`,
      en: `both “${a}” (${m}) and “${b}” (${n})`,
    },
    hint,
  };
}

function note(uses: Map<string, Use>, word: string, passage: Passage, index: number, nth: number): void {
  const before = passage.text[index - 1] ?? '';
  // 海拔四五千米: the thousand is counted, in metres.
  if (word === '千米' && /[一二两三四五六七八九十几数上]/.test(before)) return;
  const level = /[省市县区州旗]/.test(before) ? before : '';
  const use = uses.get(word);
  if (!use) uses.set(word, { count: 1, first: nth, last: nth, passage, index, levels: new Set([level]) });
  else {
    use.count += 1;
    use.last = nth;
    use.levels.add(level);
  }
}
