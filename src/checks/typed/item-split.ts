import type { Item } from '../../model/bulletin.ts';
import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import type { Subject } from '../subject.ts';

/** `- ` before every key of one item makes as many items of it. */
export const itemSplit = check({
  code: 'item-split',
  severity: 'error',
  basis: { zh: '一条稿件的各个键写在同一个“- ”下面', en: 'the keys of one item stand behind one dash' },
  words: () => ({
    title: { zh: '一条拆成了几条', en: 'one item in several' },
    why: {
      zh: '每个键前面都写了“- ”，日期、职务、姓名、正文就各成一条，各印一段。',
      en: 'With a dash in front of every key, day, post, name and text are items of their own, and paragraphs of their own.',
    },
    cure: {
      zh: '只在第一个键前面留“- ”，其余各行把“- ”换成两个空格。',
      en: 'Keep the dash of the first key, and write two blanks for each of the others.',
    },
  }),
  *run(subject) {
    for (const { items } of itemLists(subject)) {
      for (let start = 0; start < items.length; ) {
        const run = runFrom(items, start);
        if (run.length > 1 && run.some((part) => part !== 'text' && part !== 'head')) {
          const names = run.map((part) => zh[part]).join('、');
          yield {
            path: items[start]?.path ?? [],
            message: {
              zh: `这里起的 ${run.length} 条各只有一个键（${names}）：像是一条拆成了几条`,
              en: `${run.length} items from here on have one key each (${run.join(', ')}): one item, most likely`,
            },
            hint: {
              zh: `只留第一个“- ”，下面 ${run.length - 1} 行的“- ”各换成两个空格，和“${zh[run[0] as Part]}”对齐`,
              en: `keep the first “- ”, and write two blanks for that of each of the ${run.length - 1} below`,
            },
          };
        }
        const text = run.length > 1 ? undefined : loneText(items, start, subject);
        if (text) yield text;
        start += Math.max(run.length, 1);
      }
    }
  },
});

/** `- ` before 正文 alone: the item above has all but its text, and this one nothing else. */
function loneText(items: readonly Item[], start: number, { issue }: Subject): Found | undefined {
  const [above, item] = [items[start], items[start + 1]];
  if (!issue || !above || !item || isWritten(above) || partsOf(above).length < 2) return undefined;
  if (partsOf(item).join() !== 'text' || item.items !== undefined) return undefined;
  // A text alone is an item as it stands.
  if (issue.locate(item.path).range.column === issue.locate([...item.path, 'text']).range.column) return undefined;
  return {
    path: item.path,
    message: {
      zh: '这一条只有正文，上一条没有正文：像是一条拆成了两条',
      en: 'this item is nothing but text, and the one above has none: one item, most likely',
    },
    hint: {
      zh: '把“正文”前面的“- ”换成两个空格，和上面的键对齐',
      en: 'write two blanks for the “- ” before text, in line with the keys above',
    },
  };
}

const isWritten = (item: Item): boolean => partsOf(item).includes('text');

const zh = {
  date: '日期',
  unit: '单位',
  post: '职务',
  leader: '领导',
  head: '标题',
  text: '正文',
  responsible: '责任单位',
  deadline: '时限',
  source: '供稿',
} as const;
type Part = keyof typeof zh;

/** The only parts of the items from here on that have one, each other than those before it. */
function runFrom(items: readonly Item[], start: number): readonly Part[] {
  const run: Part[] = [];
  for (const item of items.slice(start)) {
    const parts = partsOf(item);
    const [part] = parts;
    if (part === undefined || parts.length > 1 || run.includes(part)) break;
    run.push(part);
    // The text is the last key of an item: what follows begins another.
    if (part === 'text') break;
  }
  return run;
}

function partsOf(item: Item): readonly Part[] {
  const filled: Readonly<Record<Part, boolean>> = {
    date: item.date !== undefined,
    unit: item.unit !== undefined,
    post: item.post !== undefined,
    leader: item.leaders.length > 0,
    head: item.head !== undefined,
    text: item.text.length > 0 || item.items !== undefined,
    responsible: item.responsible.length > 0 || item.responsibleText !== undefined,
    deadline: item.deadline !== undefined,
    source: item.source !== undefined,
  };
  return (Object.keys(filled) as Part[]).filter((part) => filled[part]);
}
