/** Posts of one person that no one place has: 东湖区委副书记、县长. */

import type { BoldText } from '../inline-marks.ts';
import { matchesIn } from '../pattern.ts';
import type { CertainName } from './adjoining.ts';
import { endOfPerson } from './behind-posts.ts';

export interface MixedPosts {
  /** 区委, the first. */
  readonly first: string;
  /** 县长, which does not belong to it, and where it begins. */
  readonly named: string;
  readonly start: number;
}

/** Between them may stand the post that does belong to it: 石桥区委书记、区长、县长. */
const posts =
  /(?<first>[县区市])委(?:副书记|书记|常委|委员)(?:、(?:常务)?副?\k<first>长)?(?:、(?![^，。；、]{0,8}[县区市镇乡][委长])[^，。；、]{1,10}){0,2}、(?:常务)?(?<deputy>副)?(?<named>(?<second>[县区])长)(?![途期远度效]|、(?:常务)?副?[县区市]长)/g;

/** In a field of its own, which `isPost` says, all posts are of one. 市委常委 may lead a county besides, but is no deputy of it. */
export function* mixedPosts(passage: BoldText, certain: CertainName, isPost: boolean): Iterable<MixedPosts> {
  const { text } = passage;
  for (const { index, 0: all, groups } of matchesIn(text, posts)) {
    const { first = '', deputy, named = '', second } = groups ?? {};
    if (first === second) continue;
    const end = index + all.length;
    const before = text[index - 1] ?? '。';
    // 县区委书记、县长 are those of several places; 云溪区区委 is one of them.
    const isList = before !== first && '县区市镇乡、）)'.includes(before);
    const isOne = !isList && (isPost || isBoldName(passage, end) || endOfPerson(text, end) !== undefined);
    const isOfOne = first !== '市' && certain.before(passage, index, text.slice(index + 2, end + 30)) !== undefined;
    if (first === '市' ? !deputy || !isOne : !isOne && !isOfOne) continue;
    yield { first: `${first}委`, named, start: end - named.length };
  }
}

const isBoldName = (passage: BoldText, at: number): boolean =>
  at < passage.text.length && passage.isBold(at) && !passage.isBold(at - 1);
