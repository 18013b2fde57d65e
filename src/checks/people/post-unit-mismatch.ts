import type { Item } from '../../model/bulletin.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import type { Check, Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Passage, passagesOf, type Role } from '../passage.ts';
import { bodyOfPost, clashes, type Level, levelOfUnit } from './levels.ts';
import { postsIn } from './posts.ts';

export const postUnitMismatch: Check = {
  code: 'post-unit-mismatch',
  severity: 'error',
  basis: {
    zh: '县设县委、县政府，区设区委、区政府，市设市委、市政府',
    en: 'a county has a 县委 and a 县长, a district a 区委 and a 区长',
  },
  *run(subject) {
    const { passages, issue } = subject;
    const types = typesOf(issue?.series);
    for (const { items } of itemLists(subject)) for (const item of items) yield* inItem(item, types);
    for (const passage of passages) if (roles.has(passage.role)) yield* inProse(passage, types);
  },
};

const roles: ReadonlySet<Role> = new Set(['text', 'head', 'note', 'title', 'post', 'recipients', 'cell', 'caption']);

/** Name or short name → 类型. */
const typesOf = (series: SeriesFile | undefined): ReadonlyMap<string, string | undefined> =>
  new Map((series?.units ?? []).flatMap(({ name, short = [], type }) => [name, ...short].map((one) => [one, type])));

function* inItem({ path, unit, post, leaders }: Item, types: ReturnType<typeof typesOf>): Iterable<Found> {
  const level = unit === undefined ? undefined : levelOfUnit(unit, types.get(unit));
  const texts = [
    ...(post === undefined ? [] : [{ text: post, path: [...path, 'post'] }]),
    ...leaders.flatMap((leader, index) =>
      leader.post === undefined ? [] : [{ text: leader.post, path: [...path, 'leader', index, 'post'] }],
    ),
  ];
  for (const { text, path } of texts) {
    const [passage] = passagesOf(text, path, 'post');
    if (passage) yield* inPost(passage, level === undefined || unit === undefined ? undefined : { name: unit, level });
  }
}

interface Unit {
  readonly name: string;
  readonly level: Level | 'zone';
}

/** Each post against the unit; where there is none, 县 and 区 in one title cannot both be right. */
function* inPost(passage: Passage, unit: Unit | undefined): Iterable<Found> {
  const bodies = postsIn(passage.text).flatMap(({ text, start }) => {
    const body = bodyOfPost(text);
    return body ? [{ ...body, start: start + body.start }] : [];
  });
  const first = bodies.find(({ level }) => level === '县' || level === '区');
  for (const body of bodies) {
    const place = at(passage, body.start, body.start + body.text.length);
    if (unit) {
      const besides = bodies.some(({ level }) => level === unit.level);
      if (clashes(unit.level, body.level, besides)) yield { ...place, ...said(unit, body.text) };
    } else if (first && (body.level === '县' || body.level === '区') && body.level !== first.level) {
      yield {
        ...place,
        message: {
          zh: `前面是“${first.text}”，这里是“${body.text}”，不会同属一个单位`,
          en: `“${first.text}” and “${body.text}” cannot belong to one unit`,
        },
        hint: { zh: '核对是县还是区', en: 'look up which of them it is' },
      };
    }
  }
}

/** A unit by name, then the body of another level: 罗水县区委常委. The name is what stands before 县. */
const adjoining =
  /(?<unit>[县区市镇乡])(?<post>(?:常务)?副?(?<named>(?<level>[县区市镇乡])(?:委(?!托|派|员)|长(?![途期远度效])|人民政府|政府|人大|政协)))/g;
/** Behind a city only this tells that it is one with a 市委 of its own, and not one with counties below it. */
const alsoMayor = /^[^，。；]{0,12}、(?:常务)?副?市长/;

function* inProse(passage: Passage, types: ReturnType<typeof typesOf>): Iterable<Found> {
  for (const { index, 0: text, groups } of passage.text.matchAll(adjoining)) {
    const { unit = '', post = '', named = '', level = '' } = groups ?? {};
    const name = nameBefore(passage, index, types);
    if (name === undefined || unit === level) continue;
    const full = `${name}${unit}`;
    const own = levelOfUnit(full, types.get(full));
    // 市委常委 before the name of a county is the person's higher post, told on the spot where it is typed as data.
    if (own === undefined || own === 'zone' || level === '市' || !clashes(own, level as Level, false)) continue;
    const behind = passage.text.slice(index + text.length, index + text.length + 30);
    if (own === '市' && !types.has(full) && !alsoMayor.test(behind)) continue;
    const start = index + unit.length + post.indexOf(named);
    yield { ...at(passage, start, start + named.length), ...said({ name: full, level: own }, named) };
  }
  if (passage.role !== 'post') yield* inTitles(passage);
}

/** Words before 县, 区 that name no certain one: 各县区委书记 are those of counties and districts. */
const anyUnit =
  /(?:各|有关|相关|所属|下属|下辖|辖|全|个|本|该|两|几|多|些|省|市|所有|其他|部分|直管|试点|贫困|脱贫|先进|重点|属地|事发|受灾|对口|结对|帮扶|联系|县|区)$/;

/** The proper name that ends at this offset; undefined where what stands there may be another word. */
function nameBefore({ text, isBold }: Passage, end: number, types: ReturnType<typeof typesOf>): string | undefined {
  const bold = isBold(end);
  let start = end;
  while (start > 0 && end - start < 6 && han.test(text[start - 1] as string) && isBold(start - 1) === bold) {
    if ('省市州盟'.includes(text[start - 1] as string)) break;
    start -= 1;
  }
  const unit = text[end] as string;
  for (let from = start; from < end; from += 1) if (types.has(text.slice(from, end + 1))) return text.slice(from, end);
  const name = text.slice(start, end);
  const before = text[start - 1] ?? '。';
  const isWhole = !han.test(before) || '省市州盟'.includes(before) || isBold(start - 1) !== bold;
  // 芦县 is a name; a district or a city has two characters at least.
  return isWhole && name.length >= (unit === '县' ? 1 : 2) && !anyUnit.test(name) ? name : undefined;
}
const han = /\p{Script=Han}/u;

/** 区委常委、常务副县长**某某**: one person with posts of a district and of a county. */
const titles = /(?<first>[县区])委(?:副书记|常委|书记)、(?:常务)?副?(?<named>(?<second>[县区])长)/g;

function* inTitles(passage: Passage): Iterable<Found> {
  for (const { index, 0: text, groups } of passage.text.matchAll(titles)) {
    const { first, second, named = '' } = groups ?? {};
    const end = index + text.length;
    const isOfOne = end < passage.text.length && passage.isBold(end) && !passage.isBold(end - 1);
    // With a name before it the first of them has been told already.
    if (first === second || !isOfOne || han.test(passage.text[index - 1] ?? '。')) continue;
    yield {
      ...at(passage, end - named.length, end),
      message: {
        zh: `前面是“${first}委”，这里是“${named}”，不会同属一个单位`,
        en: `“${first}委” and “${named}” cannot belong to one unit`,
      },
      hint: { zh: '核对是县还是区', en: 'look up which of them it is' },
    };
  }
}

function said({ name, level }: Unit, body: string): Pick<Found, 'message' | 'hint'> {
  const right = level === 'zone' ? undefined : `${level}${body.slice(1)}`;
  return {
    message: { zh: `${name}没有“${body}”`, en: `${name} has no “${body}”` },
    hint: right
      ? { zh: `是不是“${right}”？也请核对单位`, en: `is “${right}” meant? Look up the unit, too` }
      : { zh: '核对单位和职务', en: 'look up unit and post' },
  };
}
