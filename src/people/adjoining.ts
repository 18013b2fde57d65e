/** A unit named in prose, and right behind it a body of another level: 罗水县区委常委. */

import type { BoldText } from '../inline-marks.ts';
import { once } from '../once.ts';
import { anyOf, matchesIn } from '../pattern.ts';
import { standsAlone as areApart } from '../words/cuts.ts';
import { namesPerson } from './behind-posts.ts';
import { clashes, type Level, levelOfUnit } from './levels.ts';
import { beforeNoUnit, districtsOfCounties, parts, placeEnds, widerPlaces } from './words.ts';

/** Name or short name of the unit list → 类型. */
export type UnitTypes = ReadonlyMap<string, string | undefined>;

export interface AdjoiningUnit {
  readonly name: string;
  readonly level: Level | 'zone';
}
export interface Adjoining {
  readonly unit: AdjoiningUnit;
  /** 区委, 区长, and where it begins. */
  readonly body: string;
  readonly start: number;
}

const pattern =
  /(?<unit>[县区市镇乡])(?<post>(?:常务)?副?(?<named>(?<level>[县区市镇乡])(?:委(?!托|派|员)|长(?![途期远度效])|人民政府|政府|人大|政协)))/g;

export function* adjoining(passage: BoldText, certain: CertainName): Iterable<Adjoining> {
  for (const { index, 0: text, groups } of matchesIn(passage.text, pattern)) {
    const { unit = '', post = '', named = '', level = '' } = groups ?? {};
    // 市委常委 before the name of a county is the person's higher post.
    if (unit === level || level === '市' || isDistrict(passage.text, index)) continue;
    const name = certain.before(passage, index, passage.text.slice(index + text.length, index + text.length + 30));
    if (name === undefined || name.level === 'zone' || !clashes(name.level, level as Level, false)) continue;
    yield { unit: name, body: named, start: index + unit.length + post.indexOf(named) };
  }
}

const districts = once((): ReadonlySet<string> => new Set(districtsOfCounties.split(' ')));
const isDistrict = (text: string, at: number): boolean => districts().has(text.slice(at - 1, at + 2));

export interface CertainName {
  /** The unit whose name ends in the character at this offset; undefined where it may be another word. */
  before(passage: BoldText, end: number, behind: string): AdjoiningUnit | undefined;
}

const words = once(() => new RegExp(`${anyOf(beforeNoUnit)}$`));

/** 书记李某某3月4日: one person is mentioned, so one unit is. */
const acts =
  /^(?:副书记|书记|常委|委员)?(?:、[^，。；、]{1,12}){0,3}\p{Script=Han}{2,3}[ \u3000]{0,2}\d{1,2}[ \u3000]{0,2}月/u;

/** So many names are looked up in the whole text; beyond them a text is no text. */
const most = 200;

export function certainNames(passages: readonly BoldText[], types: UnitTypes): CertainName {
  const met = new Map<string, boolean>();
  /** The name stands elsewhere too, and not before a body: 罗水县召开会议. */
  const isMet = (name: string): boolean => {
    const known = met.get(name);
    if (known !== undefined || met.size >= most) return known ?? false;
    const found = !isWord(name.slice(-3, -1)) && passages.some(({ text }) => standsAlone(text, name));
    met.set(name, found);
    return found;
  };
  return {
    before(passage, end, behind) {
      const name = nameBefore(passage, end, types);
      const level = name && levelOfUnit(name, types.get(name));
      if (!name || !level) return undefined;
      if (types.has(name)) return { name, level };
      const endsBold = passage.isBold(end) && !passage.isBold(end + 1);
      // 常务副县长 behind 区委 shows that one person is mentioned, and that the 县 is meant.
      const contradicts = new RegExp(`^[^，。；]{0,20}、(?:常务)?副?${level}长`).test(behind);
      const isCity = level === '市';
      // 乡镇 is a word: 推进乡镇人民政府, 丘陵乡镇政府.
      const isTowns = level === '乡' && passage.text[end + 1] === '镇';
      const isCertain = (): boolean =>
        endsBold || acts.test(behind) || namesPerson(behind) || (!isTowns && (isPlace(name) || isMet(name)));
      return contradicts || (!isCity && isCertain()) ? { name, level } : undefined;
    },
  };
}

const ofPlace = once(
  () => new RegExp(`^(?!${anyOf(widerPlaces)}|[${parts}][南北东西])\\p{Script=Han}[${placeEnds}].$`, 'u'),
);

/** 双山县: by its look the name of a place, and of none above the counties. 压实县区政府责任 names none. */
const isPlace = (name: string): boolean => ofPlace().test(name);

/** 推进, 加强: two characters that are one word; no name is needed to read 推进县区政府. */
const isWord = (two: string): boolean => two.length === 2 && !areApart(two, 0, 1);

const han = /\p{Script=Han}/u;

/** A word of 汉字 that ends here, and begins behind a mark, a blank, a change of bold, or the name of a higher unit. */
function nameBefore(printed: BoldText, end: number, types: UnitTypes): string | undefined {
  const { text } = printed;
  const bold = printed.isBold(end);
  let start = end;
  while (start > 0 && end - start < 6 && han.test(text[start - 1] as string) && printed.isBold(start - 1) === bold) {
    if ('省市州盟'.includes(text[start - 1] as string)) break;
    start -= 1;
  }
  for (let from = start; from < end; from += 1)
    if (types.has(text.slice(from, end + 1))) return text.slice(from, end + 1);
  const name = text.slice(start, end);
  const before = text[start - 1] ?? '。';
  const isWhole = !han.test(before) || '省市州盟'.includes(before) || printed.isBold(start - 1) !== bold;
  // 芦县 is a name; a district or a city has two characters at least.
  return isWhole && name.length >= (text[end] === '县' ? 1 : 2) && !words().test(name)
    ? `${name}${text[end]}`
    : undefined;
}

function standsAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    // 落实县级责任 names no 落实县, 推进乡村振兴 no 推进乡.
    if (!/[县区市镇乡委长政人常副级直域内外里城处局村土情亲愁贤风音际位块划间]/.test(text[at + name.length] ?? '。'))
      return true;
  return false;
}
