/** 职务: several posts in one text, and which of them only one person can hold. */

import { once } from '../once.ts';
import { anyOf } from '../pattern.ts';
import { headsOfBodies, headsOfPlaces, members, others } from './words.ts';

/** 县委副书记、县长 → both; UTF-16 offsets in the text. */
export interface Post {
  readonly text: string;
  readonly start: number;
}

export function postsIn(text: string): readonly Post[] {
  const posts: Post[] = [];
  let start = 0;
  for (const part of text.split(/([、，,]|兼)/)) {
    const bare = part.trim();
    if (bare !== '' && !/^(?:[、，,]|兼)$/.test(bare)) posts.push({ text: bare, start: start + part.indexOf(bare) });
    start += part.length;
  }
  return posts;
}

/** Posts of which there are several at one place: 副县长, 常委, 委员, 成员 and ranks. A 常务副县长 is one. */
const several = once(() => new RegExp(`(?<!常务)副|${anyOf(members, others)}$`));
const single = once(() => new RegExp(`${anyOf(headsOfPlaces, headsOfBodies)}$`));

export const isSingle = (post: string): boolean => single().test(post) && !several().test(post);

const bare = once(() => new RegExp(`^(?:党组|党委|党工委)?(?:常务)?副?${anyOf(headsOfBodies, '队长')}$`));

/** 主任 or 党组书记 alone: of what, only the unit tells. */
export const isBare = (post: string): boolean => bare().test(post);

const anyPost = once(
  () => new RegExp(`^(?:党组|党委|党工委|常务|第一)?副?.{0,6}${anyOf(headsOfPlaces, headsOfBodies, members)}$`),
);

/** The longest that the text begins with, and goes on behind; '' where there is none. */
function unitBefore(text: string, units: Iterable<string>): string {
  let unit = '';
  for (const name of units) if (name.length > unit.length && text.startsWith(name) && name !== text) unit = name;
  return unit;
}

/** 梅岭县委书记 where a unit should stand: the unit of the list that it begins with, and the post behind it. */
export function unitAndPost(
  name: string,
  names: Iterable<string>,
): { readonly unit: string; readonly post: string } | undefined {
  const unit = unitBefore(name, names);
  const rest = name.slice(unit.length);
  if (unit.length < 2 || [...name].length > 20) return undefined;
  const post = /^[委长]/.test(rest) ? `${unit.at(-1)}${rest}` : rest;
  return anyPost().test(post) ? { unit, post } : undefined;
}

/** 清塘县委 and 书记 → 清塘县 and 县委书记, where the list has the place; an office of a body is a unit of its own. */
export function bodyAndPost(
  name: string,
  post: string,
  names: Iterable<string>,
): { readonly unit: string; readonly post: string } | undefined {
  const unit = unitBefore(name, names);
  const last = unit.at(-1) ?? '';
  const body = name.slice(unit.length);
  if (!'县区市镇乡旗'.includes(last) || last === '' || !bodies.test(body)) return undefined;
  const isTown = last === '镇' || last === '乡';
  const full =
    isTown && body === '党委'
      ? body
      : `${last}${body.replace(/^(?:党委|[县区市]委)$/, '委').replace(/^[县区市](?=.)/, '')}`;
  const isHead = /^(?:党组书记、)?(?:常务)?副?[县区市镇乡旗]长/.test(post);
  const isWhole = post.startsWith(full) || (/政府$/.test(body) && isHead);
  return { unit, post: isWhole ? post : `${full}${post}` };
}
const bodies = /^[县区市]?(?:委|党委|人民政府|政府|人大|人大常委会|政协|纪委|纪委监委|监委)$/;

/** 双牌县 + 县委副书记: the 县 is shared. A unit of two characters keeps its own (道县 + 县委书记). */
export function sharesLast(unit: string, post: string): boolean {
  const characters = [...unit];
  const last = characters.at(-1) ?? '';
  return characters.length >= 3 && '县区市'.includes(last) && post.startsWith(last);
}

/** The post with its unit, 青石县 + 县委书记 → 青石县委书记: what two spellings are compared by. */
export const fullPost = (unit: string | undefined, post: string): string =>
  unit === undefined || post.startsWith(unit) ? post : `${unit}${sharesLast(unit, post) ? post.slice(1) : post}`;

/** 青石县委 or 芦县县委, where no list knows the unit. */
const named =
  /^(?<unit>(?!各|全|本|我|该|副|常务|有关|相关)\p{Script=Han}{1,3}?[县区市])(?<post>(?:[县区市]?(?:委|长|人民政府|政府|人大|政协|纪委|监委)).*)$/u;
const ofUnit = /^(?:委|长|政府|人民政府|人大|政协|纪委|监委)/;

export interface Split {
  readonly unit?: string;
  readonly posts: readonly string[];
}

/** 青石县委副书记、县长 → the unit and its posts, where the first post begins with a unit that is known, or plainly one. */
export function splitUnit(posts: readonly string[], units: Iterable<string>): Split {
  const [first, ...rest] = posts;
  if (first === undefined) return { posts };
  const unit = unitBefore(first, units) || (named.exec(first)?.groups?.unit ?? '');
  if (unit === '') return { posts };
  const own = first.slice(unit.length);
  const shared = ofUnit.test(own) && /[县区市镇乡]$/.test(unit);
  return { unit, posts: [shared ? `${unit.at(-1)}${own}` : own, ...rest] };
}

const postEnds =
  /.(?:书记|常委|主席|主任|[省市县区州镇乡局厅院处科所队会]长|部长|委员|秘书长|巡视员|调研员|专员|助理)$/u;

/** Several posts with nothing but blanks between, 市委常委　副市长; none where the blank stands inside one. */
export function spacedPosts(text: string): readonly string[] {
  const parts = text.trim().split(/[\s\u3000]+/);
  return parts.length > 1 && parts.every((part) => postEnds.test(part)) ? parts : [];
}

/** As it would be without its blanks, which are reported where they stand. */
export function withoutBlanksIn(post: string): string {
  const several = spacedPosts(post);
  return several.length > 0
    ? several.join('、')
    : post.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '');
}
