import { keyOf } from '../../gather/named.ts';
import type { Item } from '../../model/bulletin.ts';
import { onceFor } from '../../once.ts';
import {
  type AdjoiningUnit,
  adjoining,
  type CertainName,
  certainNames,
  type UnitTypes,
} from '../../people/adjoining.ts';
import { bodyOfPost, clashes, levelOfUnit } from '../../people/levels.ts';
import { mixedPosts } from '../../people/one-person.ts';
import { postsIn } from '../../people/posts.ts';
import type { Role } from '../../schema/role.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Passage, passagesOf } from '../passage.ts';

export const postUnitMismatch = check({
  code: 'post-unit-mismatch',
  severity: 'error',
  basis: {
    zh: '县设县委、县政府，区设区委、区政府，市设市委、市政府',
    en: 'a county has a 县委 and a 县长, a district a 区委 and a 区长',
  },
  words: () => ({
    title: { zh: '职务与单位的层级不符', en: 'a post that the unit cannot have' },
    why: {
      zh: '县只有县委、县长，区只有区委、区长，市只有市委、市长。“某某县区委常委”多半是照着另一条改的。不需要名录。',
      en: 'A county has a 县委 and a 县长, never a 区委: most often the line was copied from another. Needs no list.',
    },
    cure: { zh: '改职务里的“县”“区”“市”，或者改单位。', en: 'Mend the 县, 区 or 市 of the post, or the unit.' },
  }),
  *run(subject) {
    const { passages, issue } = subject;
    const types = typesOf(issue?.series);
    const certain = certainNames(passages, types);
    const told = new Set<string>();
    for (const { items } of itemLists(subject))
      for (const item of items)
        for (const found of inItem(item, types)) {
          told.add(keyOf(found.path));
          yield found;
        }
    // A post stands in its item, and among the passages.
    for (const passage of passages)
      if (roles.has(passage.role) && !(passage.role === 'post' && told.has(keyOf(passage.path))))
        yield* inProse(passage, certain);
  },
});

const roles: ReadonlySet<Role> = new Set(['text', 'head', 'note', 'title', 'post', 'recipients', 'cell', 'caption']);

const typesOf = (series: SeriesFile | undefined): UnitTypes => (series ? typesFor(series) : new Map());
const typesFor = onceFor(
  ({ units = [] }: SeriesFile): UnitTypes =>
    new Map(units.flatMap(({ name, short = [], type }) => [name, ...short].map((one) => [one, type]))),
);

function* inItem({ path, unit, post, leaders }: Item, types: UnitTypes): Iterable<Found> {
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

/** Each post against the unit; where there is none, 县 and 区 in one title cannot both be right. */
function* inPost(passage: Passage, unit: AdjoiningUnit | undefined): Iterable<Found> {
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
      yield { ...place, ...mixed(first.text, body.text) };
    }
  }
}

function* inProse(passage: Passage, certain: CertainName): Iterable<Found> {
  for (const { unit, body, start } of adjoining(passage, certain))
    yield { ...at(passage, start, start + body.length), ...said(unit, body) };
  for (const { first, named, start } of mixedPosts(passage, certain, passage.role === 'post'))
    yield { ...at(passage, start, start + named.length), ...mixed(first, named) };
}

const mixed = (first: string, second: string): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `前面是“${first}”，这里是“${second}”，不会同属一个单位`,
    en: `“${first}” and “${second}” cannot belong to one unit`,
  },
  hint: { zh: '核对是县还是区', en: 'look up which of them it is' },
});

function said({ name, level }: AdjoiningUnit, body: string): Pick<Found, 'message' | 'hint'> {
  const right = level === 'zone' ? undefined : `${level}${body.slice(1)}`;
  return {
    message: { zh: `${name}没有“${body}”`, en: `${name} has no “${body}”` },
    hint: right
      ? { zh: `是不是“${right}”？也请核对单位`, en: `is “${right}” meant? Look up the unit, too` }
      : { zh: '核对单位和职务', en: 'look up unit and post' },
  };
}
