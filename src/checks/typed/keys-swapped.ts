import { withoutMarks } from '../../inline-marks.ts';
import type { Item } from '../../model/bulletin.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { bareName, looksLikeName } from '../../people/person-names.ts';
import type { UnitList } from '../../people/unit-list.ts';
import { departmentEnds, headsBelow, headsOfBodies, headsOfPlaces, members } from '../../people/words.ts';
import { check, type Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import { itemLists } from '../items.ts';
import { listOf } from '../people/item-units.ts';
import type { Subject } from '../subject.ts';

/** 职务: 胡守诚 with 领导: 县委书记: printed as 胡守诚县委书记, the post in bold. */
export const keysSwapped = check({
  code: 'keys-swapped',
  severity: 'error',
  basis: { zh: '单位、职务、领导各写各的', en: 'unit, post and leader each have a key' },
  words: () => ({
    title: { zh: '两个键的内容写反了', en: 'two keys hold what belongs in the other' },
    why: {
      zh: '职务里写着姓名，领导里写着职务；或者单位和它们写反了。照这样印，先后和粗体都不对。',
      en: 'The post stands under `leader` and the name under `post`, or either of them and the unit are swapped: order and bold come out wrong.',
    },
    cure: { zh: '把两个键的内容对换。', en: 'Exchange the two values.' },
  }),
  *run(subject) {
    for (const { items } of itemLists(subject)) {
      for (const item of items) {
        const found = swappedIn(item, subject);
        if (found) yield found;
      }
    }
  },
});

type Kind = 'unit' | 'post' | 'leader';
const keys: Readonly<Record<Kind, string>> = { unit: '单位', post: '职务', leader: '领导' };

interface Field {
  readonly key: Kind;
  readonly text: string;
  /** What the text is by its words. */
  readonly holds: Kind | undefined;
}

/** Only where both say so: a name alone may be anything. */
function swappedIn({ unit, post, leaders, path }: Item, subject: Subject): Found | undefined {
  const [first] = leaders;
  const name = first && leaders.every((one) => one.post === undefined) ? leaders.map((one) => one.name).join('、') : '';
  const own = post === undefined && leaders.length === 1 ? first?.post : undefined;
  const list = listOf(subject);
  const fields = (
    [
      ['unit', unit ?? ''],
      ['post', post ?? own ?? ''],
      ['leader', own === undefined ? name : (first?.name ?? '')],
    ] as const
  ).map(([key, text]): Field => ({ key, text: withoutMarks(text), holds: kindOf(withoutMarks(text), list) }));
  for (const a of fields) {
    const b = fields.find(({ key, holds }) => key !== a.key && key === a.holds && holds === a.key);
    if (!b) continue;
    const steps =
      a.key === 'leader' || (a.key === 'post' && own !== undefined)
        ? ['leader', 0, a.key === 'leader' ? 'name' : 'post']
        : [a.key];
    const place = firstPassage(subject, [...path, ...steps]);
    return place && said(place.path, a, b);
  }
  return undefined;
}

const said = (path: Found['path'], a: Field, b: Field): Found => ({
  path,
  message: {
    zh: `“${keys[a.key]}”和“${keys[b.key]}”写反了：“${a.text}”是${words[b.key].zh}，“${b.text}”是${words[a.key].zh}`,
    en: `${a.key} and ${b.key} are swapped: “${a.text}” is a ${words[b.key].en}, “${b.text}” a ${words[a.key].en}`,
  },
  hint: {
    zh: `两个键的内容对换：${keys[a.key]}: ${b.text}，${keys[b.key]}: ${a.text}`,
    en: `exchange the two: ${a.key}: ${b.text}, ${b.key}: ${a.text}`,
  },
});
const words: Readonly<Record<Kind, { readonly zh: string; readonly en: string }>> = {
  unit: { zh: '单位', en: 'unit' },
  post: { zh: '职务', en: 'post' },
  leader: { zh: '姓名', en: 'name' },
};

/** Several, as 县委书记、县长 or 顾怀远、沈砚舟, are of a kind where each is. */
function kindOf(text: string, list: UnitList | undefined): Kind | undefined {
  const parts = text.split(/[、，]/).map((part) => bareName(part));
  const kinds = new Set(parts.map((part) => kindOfOne(part, list)));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

function kindOfOne(text: string, list: UnitList | undefined): Kind | undefined {
  if (list?.place(text) !== undefined) return 'unit';
  if (posts().test(text)) return 'post';
  if (units().test(text)) return 'unit';
  return looksLikeName(text) ? 'leader' : undefined;
}
const posts = once(() => new RegExp(`${anyOf(headsOfPlaces, headsOfBodies, headsBelow, members)}$`));
const units = once(() => new RegExp(`^\\p{Script=Han}+(?:${anyOf('县 区 市 镇 乡 街道', departmentEnds)})$`, 'u'));
