/** What to do about a unit that the list does not have. */

import type { Words } from '../../diagnostic.ts';
import { bodyAndPost, unitAndPost } from '../../people/posts.ts';
import type { UnitList } from '../../people/unit-list.ts';

/** @param post what its item says that somebody is */
export function unlistedHint(list: UnitList, name: string, post?: string): Words {
  const held = unitAndPost(name, list.full);
  if (held)
    return {
      zh: `写作 单位: ${held.unit}；职务另有一行：职务: ${held.post}`,
      en: `write unit: ${held.unit}; the post has a line of its own, post: ${held.post}`,
    };
  const body = post === undefined ? undefined : bodyAndPost(name, post, list.full);
  if (body)
    return {
      zh: `“单位”只写地方，机关写进“职务”：写作 单位: ${body.unit}；职务改为 职务: ${body.post}`,
      en: `the place is the unit, its body goes with the post: write unit: ${body.unit}, and post: ${body.post}`,
    };
  const kindred = list.kindred(name);
  return kindred === undefined
    ? { zh: '核对名称；没有写错就补进单位名录', en: 'look it up; if it is right, add it to the list' }
    : {
        zh: `是不是“${kindred}”？没有写错就补进单位名录`,
        en: `did you mean “${kindred}”? If it is right, add it to the list`,
      };
}
