/** Which units of 单位名录 a text names, and where. */

import { onceFor } from '../../once.ts';
import type { UnitList } from '../../people/unit-list.ts';

export interface NamedUnit {
  /** Full name. */
  readonly unit: string;
  /** UTF-16 offsets of the name as it stands there. */
  readonly start: number;
  readonly end: number;
}

/** In their order; of names that begin at one spot the longest, and none inside another. */
export function unitsNamed(text: string, list: UnitList): readonly NamedUnit[] {
  const found: NamedUnit[] = [];
  const names = byFirst(list);
  for (let at = 0; at < text.length; ) {
    const name = names.get(text[at] as string)?.find((one) => text.startsWith(one, at));
    if (name !== undefined) found.push({ unit: list.canonical(name), start: at, end: at + name.length });
    at += name?.length ?? 1;
  }
  return found;
}

/** Each once. */
export const unitsIn = (text: string, list: UnitList): readonly string[] => [
  ...new Set(unitsNamed(text, list).map(({ unit }) => unit)),
];

/** Names of the list by their first character, the longest first. */
const byFirst = onceFor((list: UnitList): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const name of list.names.keys()) {
    if (list.place(name) === undefined || name === '') continue;
    const first = name[0] as string;
    found.set(first, [...(found.get(first) ?? []), name]);
  }
  for (const names of found.values()) names.sort((a, b) => b.length - a.length);
  return found;
});

/** What an office of a county is called behind its name: 芦县安全生产委员会办公室, 松阳县水利局 send for their county. */
const tail =
  /^(?:[区市县镇乡]?\p{Script=Han}{0,12}?(?:局|委|委员会|办|办公室|政府|指挥部|专班|党委|部|处|中心|站|支队|大队))?$/u;

/** What no name of an office holds: 松阳县检查监测中心 is the heading of a text. */
const deed =
  /召开|举[办行]|成立|组织|开展|[检督抽排巡]查|走访|慰问|部署|调研|视察|督[导办]|[参到赴]|推进|印发|[建设]立|揭牌|支援|约谈|通报|联合|培训|考察|调度|整治|加强|落实|深入/;

/** The unit that a line is, and nothing besides: its name, with the tail of its own office. */
export function unitOfLine(text: string, list: UnitList): string | undefined {
  const line = text.replace(/[\s\u3000]/g, '');
  const [first, ...more] = unitsNamed(line, list);
  if (!first || more.length > 0) return undefined;
  // 云岭市市应急管理局: the place it lies in may stand before.
  const before = line.slice(0, first.start);
  const behind = line.slice(first.end);
  const isOffice = tail.test(behind) && !deed.test(behind);
  return /^\p{Script=Han}{0,3}[省市州]?$/u.test(before) && isOffice ? first.unit : undefined;
}

/** An office without the words for what it is, for two spellings of one: 云岭市安委会办公室 → 云岭市安委. */
export const officeStem = (text: string): string =>
  text
    .replace(/[\s\u3000]/g, '')
    .replace(/安全生产委员会办公室|安委会办公室|安委办/, '安委')
    .replace(/人民政府办公室|政府办公室|政府办/, '政府');
