import type { Path } from '../../diagnostic.ts';
import type { Item } from '../../model/bulletin.ts';
import { printedText } from '../../model/sentence.ts';
import { onceFor } from '../../once.ts';
import { liesIn } from '../../path.ts';
import { check } from '../check.ts';
import { itemLists } from '../items.ts';
import { copiedSections } from './section-repeated.ts';

/** Shorter ones may well be the same: 无。, 各县市区. */
const least = 8;

export const itemRepeated = check({
  code: 'item-repeated',
  severity: 'warning',
  basis: { zh: '一条稿件只用一次', en: 'an item is printed once' },
  words: () => ({
    title: { zh: '同一条写了两次', en: 'the same item twice' },
    why: {
      zh: '同一期里有两条一字不差，在同一个栏目或不同的栏目里：多半是粘贴了两次，或者两个单位报了同一件事。',
      en: 'Two items of an issue are word for word the same: pasted twice, or sent by two units.',
    },
    cure: { zh: '删去一条。', en: 'Delete one.' },
  }),
  *run(subject) {
    const first = new Map<string, Path>();
    const ends = new Map<string, number>();
    const told: Path[] = [...copiedSections(subject)];
    for (const { items } of itemLists(subject))
      for (const item of items) ends.set(endOf(item), (ends.get(endOf(item)) ?? 0) + 1);
    for (const { items } of itemLists(subject)) {
      for (const item of items) {
        // Only items that end alike can be alike, and few do.
        if ((ends.get(endOf(item)) ?? 0) < 2) continue;
        const text = printed(item);
        if (text.length < least) continue;
        const before = first.get(text);
        if (before === undefined) first.set(text, item.path);
        // With what holds it.
        else if (!told.some((path) => liesIn(item.path, path))) {
          told.push(item.path);
          const { file, range } = subject.issue?.locate(before) ?? {};
          // Two sent files lie in one issue.
          const other = file === subject.issue?.locate(item.path).file ? undefined : file;
          yield {
            path: item.path,
            message: {
              zh: `这一条和${other === undefined ? '' : ` ${other} `}第 ${range?.line} 行的一字不差`,
              en: `this item is word for word that on line ${range?.line}${other === undefined ? '' : ` of ${other}`}`,
            },
            hint:
              other === undefined
                ? { zh: '删去一条', en: 'delete one of them' }
                : {
                    zh: '删去一条；整个文件重了的，在一个的名字前加 _',
                    en: 'delete one of them; where the whole file is sent twice, put _ before the name of one',
                  },
          };
        }
      }
    }
  },
});

const endOf = ({ text, head = '' }: Item): string =>
  (text.at(-1) ?? head)
    .slice(-12)
    .replace(/[\s*]|[。；;.]$/g, '')
    .slice(-4);

/** As printed, but for its number, bold, blanks and the mark at its end. */
const printed = onceFor((item: Item): string =>
  printedText({ layout: 'separate', level: 0, items: [{ ...item, marker: '' }] }).replace(/[\s*]|[。；;.]$/g, ''),
);
