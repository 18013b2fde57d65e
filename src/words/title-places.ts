/** The places of a title, and what is named after what it was given to do: 科技创新合作区. */

import type { Seams } from './seams.ts';
import { inOffice, inPlace, inWhole, type TitleParts } from './title-marks.ts';
import { endsWith, startsWith } from './title-match.ts';
import { notPlaces, nounVerbs, workVerbs, zones } from './title-words.ts';

/** 云岭市青石药业有限公司 is one name. */
const isCompany = /公司$/;
/** Another stands before it: …兵团|青石开发区. */
const otherBody = /(?:兵团|公司|集团)$/;
const longBody = 12;
const longestZone = 14;
const longestZoneWord = 6;
const shortZone = 3;
const han = /[\u4e00-\u9fa5]/;
const regions = [
  /[\u4e00-\u9fa5]{1,5}?(?:自治[区州县]|新区|[省市县区旗盟镇乡]|街道)|[\u4e00-\u9fa5]{2,4}?州(?!市)/y,
  /[\u4e00-\u9fa5]{1,3}?[县区市乡镇]/y,
];

/** 城区; 促进企业上市. */
const isNoPlace = (name: string): boolean => notPlaces.has(name) || startsWith(name, 0, workVerbs);

/** 云岭市青石县: one behind the other. */
export function markPlaces(
  text: string,
  start: number,
  { begins, places, issuers }: Pick<TitleParts, 'places' | 'issuers'> & Pick<Seams, 'begins'>,
  behind: number = inPlace.end,
): void {
  for (let at = start; ; ) {
    const name = regions
      .map((region) => {
        region.lastIndex = at;
        return region.exec(text)?.[0] ?? '';
      })
      .find((one) => one.length > 1 && !one.includes('关于') && begins[at + one.length] && !isNoPlace(one));
    if (name === undefined || issuers.subarray(at + 1, at + name.length).includes(inOffice.next)) return;
    places.fill(inPlace.within, at + 1, at + name.length);
    at += name.length;
    places[at] = behind;
  }
}

/** 科技创新合作区 is one name, from the place or the verb on that stands before it; a body goes on with 办公室. */
export function markZones(
  text: string,
  { verbs, places, wholes }: Pick<TitleParts, 'verbs' | 'places' | 'wholes'>,
): void {
  for (let end = 1; end <= text.length; end += 1) {
    const size = zoneBefore(text, end);
    if (size === 0) continue;
    let start = end - size;
    while (
      end - start < longestZone &&
      han.test(text[start - 1] ?? '') &&
      !/[和与及的]/.test(text[start - 1] as string)
    ) {
      if (places[start] && isCompany.test(text.slice(start, end))) {
        start = placeStart(places, start);
        break;
      }
      if (
        verbs[start] ||
        places[start] ||
        text.startsWith('关于', start - 2) ||
        (start < end - size && otherBody.test(text.slice(0, start)))
      )
        break;
      // 青石地产发展有限公司.
      if (
        startsWith(text, start - 2, workVerbs) &&
        !startsWith(text, start - 2, nounVerbs) &&
        !isCompany.test(text.slice(start, end))
      )
        break;
      start -= 1;
    }
    // …和…工作领导小组 is longer than it seems.
    const isFirm = isCompany.test(text.slice(start, end));
    if (size > shortZone && !isFirm && /[和与及]/.test(text[start - 1] ?? '')) continue;
    wholes.fill(isFirm ? inWhole.company : inWhole.term, start + 1, text.startsWith('办公室', end) ? end + 1 : end);
    // …实践中心建设|工作领导小组: so long that it may end there.
    if (end - start >= longBody && text.startsWith('工作', end - size - 2)) wholes[end - size - 2] = 0;
  }
}

/** Where the places begin that end here. */
export function placeStart(places: Uint8Array, end: number): number {
  let start = end;
  while ((places[start] as number) >= inPlace.end) {
    start -= 1;
    while (places[start] === inPlace.within) start -= 1;
  }
  return start;
}

/** How many characters what makes a zone, or a body, has, that ends here; 0 where none does. */
export function zoneBefore(text: string, end: number): number {
  if (!endsWith(text, end, zones)) return 0;
  for (let size = longestZoneWord; size > 2; size -= 1) if (zones.has(text.slice(end - size, end))) return size;
  return 0;
}
