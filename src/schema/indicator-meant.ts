/** Which indicator a name means that none has. */

import type { Words } from '../diagnostic.ts';
import { nearestAll } from './nearest.ts';

/** As many as a hint can name. */
const most = 4;

/** The nearest by name; of several as near the one that the title above the figures names, if it names one alone. */
export function indicatorsMeant(name: string, known: Iterable<string>, title = ''): readonly string[] {
  const near = nearestAll(name, known);
  if (near.length < 2) return near;
  const named = near.filter((one) => title.includes(one));
  return named.length === 1 ? named : near.slice(0, most);
}

/** undefined where none is near. */
export function indicatorHint(names: readonly string[]): Words | undefined {
  const [one, ...others] = names;
  if (one === undefined) return undefined;
  return others.length === 0
    ? { zh: `是不是“${one}”？`, en: `did you mean ${one}?` }
    : {
        zh: `要的是哪一个，写哪一个的全名：${names.map((name) => `“${name}”`).join('、')}`,
        en: `write in full the one that is meant: ${names.join(', ')}`,
      };
}
