import { withoutMarks } from '../../inline-marks.ts';
import type { Item, ItemList } from '../../model/bulletin.ts';
import { printedText } from '../../model/sentence.ts';
import { once } from '../../once.ts';
import { liesIn } from '../../path.ts';
import { anyOf } from '../../pattern.ts';
import { remarkAt } from '../../remark.ts';
import { blocksOf } from '../blocks.ts';
import { check, type Found } from '../check.ts';
import { levelOf } from '../levels.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';

/** 检查尾矿库5座5月7日，…: two sentences, and no mark between them. */
export const runTogether = check({
  code: 'run-together',
  severity: 'warning',
  basis: { zh: 'GB/T 15834-2011：句末用句号', en: 'GB/T 15834-2011: a sentence ends in its mark' },
  words: () => ({
    title: { zh: '两句话连在了一起', en: 'two sentences without a mark between them' },
    why: {
      zh: '连排的条目接成一段，前一条末尾没有标点，就和后一条连成一句；正文里接着写日期的，也是漏了句号。',
      en: 'Items that run on are one paragraph: where one lacks its last mark, the next goes on in the same sentence.',
    },
    cure: { zh: '在前一句末尾补上“。”或“；”。', en: 'End the first with 。 or ；.' },
  }),
  *run(subject) {
    if (!subject.issue) return;
    for (const { list } of blocksOf(subject.issue.bulletin, 'items')) yield* inList(list, subject);
    for (const passage of subject.passages) {
      yield* beforeDay(passage, subject);
      if (isUnended(passage)) yield unended(passage);
    }
  },
});

function* inList(list: ItemList, subject: Subject): Iterable<Found> {
  const { items, layout } = list;
  const texted = items.filter(({ text }) => text.length > 0);
  const open = once(() => new Set(texted.filter((item) => !stopped.test(endOf(item).slice(-2)))));
  // Where items are paragraphs, or it is the last: all the others end in their mark, and two of them at least.
  const othersEnd = (item: Item): boolean =>
    texted.length - 1 > (layout === 'run-on' ? 0 : 1) && open().size === (open().has(item) ? 1 : 0);
  for (const [index, item] of items.entries()) {
    if (item.items) yield* inList(item.items, subject);
    if (item.text.length === 0) continue;
    const end = endOf(item);
    if (isEnded(end)) continue;
    const isJoined = layout === 'run-on' && index < items.length - 1;
    if (!isJoined && !othersEnd(item)) continue;
    const last = lastWords(item, subject);
    yield {
      ...(last ? lastOf(last) : { path: item.path }),
      ...withoutMark(
        end,
        isJoined
          ? [
              '这一条末尾没有标点，和下一条连成了一句',
              'this item lacks its last mark, and the next goes on in the same sentence',
            ]
          : ['这一条末尾没有标点，别的条都有', 'this item lacks its last mark, and all others have theirs'],
      ),
    };
  }
}

const stopped = /[。！？]/;
/** So much of a text is shown, and marked. */
const shown = 8;
const lastOf = (passage: Passage, end = passage.text.length) => at(passage, Math.max(end - shown, 0), end);

const withoutMark = (text: string, [zh, en]: readonly [string, string]): Pick<Found, 'message' | 'hint'> => {
  const end = `…${text.slice(-shown)}`;
  return {
    message: { zh: `${zh}：“${end}”`, en: `${en}: “${end}”` },
    hint: { zh: `末尾补上“。”：${end}。`, en: `end it with 。: ${end}。` },
  };
};

/** An address of the web ends in no mark. */
const isEnded = (end: string): boolean =>
  end === '' || /https?:\/\/[\x21-\x7e]*$/.test(end) || ended.test(end.slice(0, remarkAt(end)).trimEnd());

/** A paragraph of its own, of more than one clause. */
function isUnended(passage: Passage): boolean {
  const { role, path, text } = passage;
  // A line that is numbered may be a heading.
  if (levelOf(passage)) return false;
  return (
    bodies.has(String(path[0])) &&
    role === 'text' &&
    /[，。；].*[\p{Script=Han}\d]$/u.test(text.trimEnd()) &&
    !/^\s*[（(]/.test(text)
  );
}
const bodies: ReadonlySet<string> = new Set(['preamble', 'closing', 'editorsNote']);

function unended(passage: Passage): Found {
  const text = passage.text.trimEnd();
  return {
    ...lastOf(passage, text.length),
    ...withoutMark(text, ['这一段末尾没有标点', 'this paragraph ends without a mark']),
  };
}

/** The text of the item, where nothing prints behind it. */
const lastWords = ({ path, ...item }: Item, { passages }: Subject): Passage | undefined =>
  isBare({ path, ...item })
    ? passages.findLast(
        (one) => one.path.length === path.length + 1 && one.path.at(-1) === 'text' && liesIn(one.path, path),
      )
    : undefined;

const ended = /[。；！？…：，、.;!?:,][”’）》】」』)\]"']*$|[）》】」』)\]]$/;

const isBare = ({ items, responsible, responsibleText, deadline, source }: Item): boolean =>
  !items && responsible.length === 0 && !responsibleText && !deadline && !source;

const endOf = (item: Item): string =>
  (isBare(item)
    ? withoutMarks(item.text.at(-1) ?? '')
    : printedText({ layout: 'run-on', level: 0, items: [item] })
  ).trimEnd();

/** A day that opens a sentence, right behind what was counted in the one before, or at the start of a line of the file. */
const day = /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚上?)?，/g;
const counted = once(() => new RegExp(`\\d(?:${anyOf(measures)}|%|％)$`));
/** What is counted in such texts. */
const measures = '个 家 处 座 起 次 人 户 份 项 件 台 套 辆 条 名 场 期 元 吨 亩 公里 米 批 组 家次 人次 万元 亿元';
/** 召开全县安全生产会议, 整改到位: a clause that is whole, so that no day can be a part of it. */
const whole = once(
  () =>
    new RegExp(
      `(?:^|[，。；：！？、])[^，。；：！？的]*(?:${anyOf(acts)})[^，。；：！？的]{2,}(?:${anyOf(objects)})$|(?:整改|落实|处置|部署|到岗)(?:到位|完毕|结束)$`,
    ),
);
const acts = '召开 举行 举办 开展 组织 部署 推进 安排 传达 学习 听取 研究 整治 排查';
const objects = '会 会议 会商 工作 活动 培训 检查 行动 任务 演练 整治 排查 措施 责任 精神 问题 隐患';
const leads = /[至到于在自从截止即和与及或年、（(《“]$|截至$|截止$|以来$|之前$/;

function* beforeDay(passage: Passage, { issue }: Subject): Iterable<Found> {
  if ((passage.role !== 'text' && passage.role !== 'statistics') || !passage.text.includes('日')) return;
  for (const { index, 0: found } of passage.text.matchAll(day)) {
    // Two lines of the file are joined with a blank before a figure.
    const before = passage.text.slice(0, index).trimEnd();
    if (!/[\p{Script=Han}%％]$/u.test(before) || leads.test(before)) continue;
    const [end, start] = [passage.span(before.length - 1, before.length), passage.span(index, index + 1)];
    const line = (span: typeof end) => issue?.locate(passage.path, span).range.line;
    if (!counted().test(before) && !whole().test(before.slice(-60)) && line(end) === line(start)) continue;
    yield {
      ...at(passage, index, index + found.length),
      message: {
        zh: `“${before.slice(-6)}”后面没有标点，就接着写“${found}”`,
        en: `no mark between “${before.slice(-6)}” and “${found}”`,
      },
      hint: { zh: `写作 。${found}`, en: `put 。 in front of ${found}` },
    };
  }
}
