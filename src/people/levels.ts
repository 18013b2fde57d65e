/** 县, 区, 市, 镇, 乡: what a unit is, and what the post of a leader belongs to. A county has a 县委 and a 县长, never a 区委. */

import { once } from '../once.ts';
import { anyOf } from '../pattern.ts';
import { beforeZone, departmentEnds } from './words.ts';

export type Level = '县' | '区' | '市' | '镇' | '乡';

/** What ends in 区 and has no 区委, or may have none: 经开区, 管理区, 景区; and words that are no name: 城区, 灾区. 西湖区 is one. */
const zone = once(() => new RegExp(`^[山城郊湖]区$|${anyOf(beforeZone)}区$`));

/**
 * The level of a unit: by its 类型 in the unit list where it has one, else by its name. 'zone' is a 经开区 or 管理区, with a
 * 党工委 or 党委; undefined for a department and for what is not known.
 */
export function levelOfUnit(name: string, type?: string): Level | 'zone' | undefined {
  const word = type === undefined || !/[县区市镇乡]$/.test(type) ? name : type === '区' ? '市辖区' : type;
  if (type !== undefined && word === name) return undefined;
  if (word === '市辖区') return '区';
  const last = word.at(-1) as Level | undefined;
  if (last === undefined || !'县区市镇乡'.includes(last)) return undefined;
  return last === '区' && zone().test(word) ? 'zone' : last;
}

/** 区委 of 区委常委, 副区长 of 常务副区长; 县长途 and 市场 are other words. */
const body =
  /^(?:常务)?副?(?<named>(?<level>[县区市镇乡])(?:委|党委|长(?![途期远度效])|人民政府|政府|人大|政协|纪委|监委))/;

export interface PostBody {
  readonly level: Level;
  /** 区委, 区长, 区政府. */
  readonly text: string;
  /** Where it stands in the post, in UTF-16. */
  readonly start: number;
}

/** What a single post belongs to, where it says so itself. */
export function bodyOfPost(post: string): PostBody | undefined {
  const { level, named } = body.exec(post)?.groups ?? {};
  return level === undefined || named === undefined
    ? undefined
    : { level: level as Level, text: named, start: post.indexOf(named) };
}

/**
 * Whether a unit of this level cannot have a post of that body. A 市委常委 or a 副市长 may lead a county besides: `besides`
 * says that the person has a post of the unit's own level too.
 */
export function clashes(unit: Level | 'zone', post: Level, besides: boolean): boolean {
  if (unit === 'zone') return post === '县';
  if (unit === post) return false;
  const higher = { 镇: '县区市', 乡: '县区市', 县: '市', 区: '市', 市: '' }[unit];
  return higher.includes(post) ? !besides : !(isTown(post) && !isTown(unit));
}
const isTown = (level: Level): boolean => level === '镇' || level === '乡';

const departments = once(() => new RegExp(`${anyOf(departmentEnds)}$`));

/** 类型 as the name alone tells it; undefined where it does not. */
export function typeOfUnit(name: string): string | undefined {
  const level = levelOfUnit(name);
  if (level === 'zone') return /(?:经开|高新|管理|开发)区$/.exec(name)?.[0];
  return level ?? (departments().test(name) ? '部门' : undefined);
}
