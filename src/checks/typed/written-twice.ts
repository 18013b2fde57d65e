import { longDay } from '../../calendar.ts';
import { withoutMarks as plain } from '../../inline-marks.ts';
import type { Item } from '../../model/bulletin.ts';
import { shortOrLiteral } from '../../model/dates.ts';
import { literal } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import { check, type Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import { itemLists } from '../items.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';

/** What one key prints, and the text behind it says again: 梁启文梁启文到, 报：报：, 县林业局牵头牵头. */
export const writtenTwice = check({
  code: 'written-twice',
  severity: 'warning',
  basis: { zh: '各键的内容连成一句，不重复', en: 'the keys of an item join into one sentence' },
  words: () => ({
    title: { zh: '两个键写了同一句话', en: 'the same words in two keys' },
    why: {
      zh: '日期、单位、领导、职责、“报：”这些由各自的键印出来，正文里又写一遍，就印成“梁启文梁启文到”“报：报：”。',
      en: 'Day, unit, leader, duty and label are printed by their own keys; written once more in the text they stand there twice.',
    },
    cure: { zh: '删去正文里重复的几个字。', en: 'Delete the words that are repeated.' },
  }),
  *run(subject) {
    for (const { items } of itemLists(subject)) for (const item of items) yield* inItem(item, subject);
    const title = subtitleAgain(subject);
    if (title) yield title;
    for (const passage of subject.passages) {
      const again = (titles.has(passage.role) ? numberTwice(passage) : undefined) ?? valueTwice(passage);
      if (again) yield again;
      if (!labelled.has(String(passage.path[0]))) continue;
      yield* inLabelled(passage, subject);
      yield* inFixed(passage);
    }
  },
});

const titles: ReadonlySet<Role> = new Set<Role>(['caption', 'section-title', 'head', 'title']);

const named: ReadonlySet<Role> = new Set<Role>(['unit', 'person', 'post', 'office', 'name', 'section-title']);

/** 副市长副市长, 领导动态领导动态: pasted into what was there. */
function valueTwice(passage: Passage): Found | undefined {
  const [, once = ''] = (named.has(passage.role) && /^(\p{Script=Han}{2,20})\1$/u.exec(passage.text.trim())) || [];
  if (once === '') return undefined;
  return {
    ...at(passage, 0, passage.text.length),
    message: { zh: `“${once}”写了两次`, en: `“${once}” is written twice` },
    hint: { zh: `写作 ${once}`, en: `write ${once}` },
  };
}

/** 图1：图1 现场, 表2 表2, 附件：附件1, 一、一、: what was typed, and what was pasted with it. */
function numberTwice(passage: Passage): Found | undefined {
  if (passage.index > 0) return undefined;
  const [label, first = ''] = numberAgain.exec(passage.text) ?? labelAgain.exec(passage.text) ?? [];
  if (label === undefined) return undefined;
  return {
    ...at(passage, 0, label.length),
    message: { zh: `“${first}”写了两次`, en: `“${first}” is written twice` },
    hint: { zh: `删去“${label}”`, en: `delete “${label}”` },
  };
}
const labels = '(?:图|表|附图|附表|附件)';
const parted = '[\\s\\u3000]*[：:、.]?[\\s\\u3000]*';
const numberAgain = new RegExp(
  `^(${labels} ?\\d{1,3}|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])${parted}(?=\\1(?!\\d))`,
);
const labelAgain = new RegExp(`^(${labels})[：:][\\s\\u3000]*(?=\\1 ?\\d)`);

/** 副标题 as 标题 is. */
function subtitleAgain(subject: Subject): Found | undefined {
  const of = (key: string): Passage | undefined => firstPassage(subject, [key]) ?? firstPassage(subject, [key, 0]);
  const [title, subtitle] = [of('title'), of('subtitle')];
  if (!title || !subtitle || title.text.trim() !== subtitle.text.trim()) return undefined;
  return {
    ...at(subtitle, 0, subtitle.text.length),
    message: { zh: '副标题和标题写的一样，印两遍', en: 'the subtitle is the title once more, printed twice' },
    hint: { zh: '删去“副标题”这一行', en: 'delete the line of subtitle' },
  };
}

const labelled: ReadonlySet<string> = new Set(['distribution', 'masthead', 'contacts', 'addressee', 'notes']);

function* inItem(item: Item, subject: Subject): Iterable<Found> {
  const of = (...steps: (string | number)[]) => firstPassage(subject, [...item.path, ...steps]);
  const first = plain(item.text[0] ?? '');
  const [again] = leadsOf(item)
    .filter(({ words }) => words !== '' && first.startsWith(words))
    .sort((a, b) => b.words.length - a.words.length);
  const post = item.post === undefined ? undefined : of('post');
  if (post && item.leaders.some((leader) => leader.post === post.text)) yield postTwice(post);
  const nameAgain =
    post &&
    nameBehind(
      post,
      item.leaders.map(({ name }) => plain(name)),
    );
  if (nameAgain) yield nameAgain;
  const unitAgain = item.unit === undefined ? undefined : unitInPost(plain(item.unit), post ?? of('leader', 0, 'post'));
  if (unitAgain) yield unitAgain;
  const unit = item.unit === undefined ? undefined : of('unit');
  const committee = unit && committeeTwice(unit, plain(item.post ?? item.leaders[0]?.post ?? ''));
  if (committee) yield committee;
  const tail = item.source === undefined ? '' : `（${item.source}）`;
  const end = first.replace(/[。；]$/, '');
  const text = again || (tail !== '' && end.endsWith(tail)) ? of('text') : undefined;
  // All of it: with the text gone there would be none.
  const isAll = again?.key === '标题' && item.text.length === 1 && again.words.length >= first.length;
  const head = isAll ? of('head') : undefined;
  if (head)
    yield {
      ...at(head, 0, head.text.length),
      message: { zh: '标题和正文写的是同一句，印两遍', en: 'head and text are the same sentence, printed twice' },
      hint: { zh: '删去“标题”这一行', en: 'delete the line of head' },
    };
  if (text && again && !head)
    yield said(text, 0, again.words.length + commaAt(text.text, again), again.words, again.key);
  if (text && tail !== '' && item.text.length === 1 && end.endsWith(tail))
    yield said(text, end.length - tail.length, end.length, tail, '供稿');
  for (const { duty, units } of item.responsible) {
    for (const [index, name] of units.entries()) {
      if (!name.startsWith(duty) && !name.endsWith(duty)) continue;
      const unit = of('responsible', duty, index);
      if (!unit) continue;
      const twice = `^${literal(duty)}(?:[：:]|(?=.*[县市区局委办厅院站所队镇乡]$))|${literal(duty)}$`;
      const match = new RegExp(twice).exec(unit.text);
      if (match && match[0].length < unit.text.length)
        yield said(unit, match.index, match.index + match[0].length, match[0], duty);
    }
  }
}

/** 职务: 副市长 beside 领导: { 职务: 副市长, … }. */
const postTwice = (post: Passage): Found => ({
  ...at(post, 0, post.text.length),
  message: {
    zh: `“${post.text}”在“领导”里已经写了职务，这里又写了一遍`,
    en: `the post ${post.text} stands in leader already, and is written here once more`,
  },
  hint: { zh: `删去“${post.text}”这一行`, en: `delete the line of ${post.text}` },
});

/** 职务: 市委副书记、市长沈砚舟 beside 领导: 沈砚舟. */
function nameBehind(post: Passage, names: readonly string[]): Found | undefined {
  const name = [names.join('、'), ...names].find((one) => one.length > 1 && post.text.trimEnd().endsWith(one));
  const right = post.text
    .trimEnd()
    .slice(0, -(name?.length ?? 0))
    .replace(/[\s、，]+$/, '');
  if (name === undefined || right === '') return undefined;
  return {
    ...at(post, 0, post.text.length),
    message: {
      zh: `“${name}”由“领导”印出，职务里又写了一遍，印成“${name}${name}”`,
      en: `${name} is printed by leader, and is written in the post once more`,
    },
    hint: { zh: `写作 ${right}`, en: `write ${right}` },
  };
}

/** What a place has at its head, said with its last character: 县委, 市政府. */
const bodies = '委|政府|人大|政协|纪委';
const places = '[省市县区州旗镇乡]';
const isPlace = new RegExp(`${places}$`);

/** 单位: 青石县 beside 职务: 青石县委副书记. */
function unitInPost(unit: string, post: Passage | undefined): Found | undefined {
  if (!post || unit === '' || !post.text.startsWith(unit) || post.text.length === unit.length) return undefined;
  const rest = post.text.slice(unit.length);
  // 县委, 县政府: the 县 is the last of the unit's name, and the first of the committee's.
  const right = isPlace.test(unit) && new RegExp(`^(?:${bodies})`).test(rest) ? `${unit.at(-1)}${rest}` : rest;
  return {
    ...at(post, 0, post.text.length),
    message: {
      zh: `“${unit}”由“单位”印出，职务里又写了一遍，印成“${unit}${unit}…”`,
      en: `${unit} is printed by unit, and is written in the post once more`,
    },
    hint: { zh: `写作“${right}”`, en: `write ${right}` },
  };
}

/** 单位: 青石县委 beside 职务: 县委副书记. */
function committeeTwice(unit: Passage, post: string): Found | undefined {
  const [body = ''] = new RegExp(`^${places}(?:${bodies})`).exec(post) ?? [];
  if (body === '' || !unit.text.endsWith(body) || unit.text.length <= body.length) return undefined;
  const right = unit.text.slice(0, 1 - body.length);
  return {
    ...at(unit, 0, unit.text.length),
    message: {
      zh: `“${body}”在单位和职务里各写了一遍，印成“${unit.text}${post}”`,
      en: `${body} stands in unit and in post, and prints as ${unit.text}${post}`,
    },
    hint: { zh: `写作 单位: ${right}`, en: `write unit: ${right}` },
  };
}

interface Lead {
  readonly key: string;
  readonly words: string;
}

/** What stands before the text, in every length in which it may be said again. */
function leadsOf(item: Item): readonly Lead[] {
  const names = item.leaders.map(({ name }) => plain(name));
  const [first] = item.leaders;
  const post = plain(item.post ?? first?.post ?? '');
  const day = item.date ? shortOrLiteral(item.date) : '';
  const dates = [day, day.replace(/^\d{1,2}月(?=\d)/, ''), item.date?.day ? longDay(item.date.day) : ''];
  const unit = plain(item.unit ?? '');
  return [
    ...names.map((words) => ({ key: '领导', words })),
    { key: '领导', words: names.join('、') },
    ...(post === ''
      ? []
      : [
          { key: '职务', words: post },
          { key: '领导', words: `${post}${names.join('、')}` },
        ]),
    ...dates.map((words) => ({ key: '日期', words })),
    { key: '单位', words: unit },
    ...(item.head === undefined ? [] : [{ key: '标题', words: `${plain(item.head).replace(/[。！？；]$/, '')}。` }]),
  ];
}

/** The comma behind a day goes with it. */
const commaAt = (text: string, { key, words }: Lead): number => (key === '日期' && text[words.length] === '，' ? 1 : 0);

/** 报：报：省安委办, 报：报 省安委办; any label may begin a word, so it needs its colon or a blank, but for 抄送 and its like. */
function* inLabelled(passage: Passage, subject: Subject): Iterable<Found> {
  const { path, text, index } = passage;
  if (index > 0 || path[0] !== 'distribution' || passage.role !== 'recipients' || path.at(-1) === 'label') return;
  const [step] = path.slice(1).filter((one) => typeof one === 'string');
  const label = step === 'to' ? firstPassage(subject, [...path.slice(0, 2), 'label'])?.text : step;
  const bare = (label ?? '').replace(/[：:]$/, '');
  if (bare === '') return;
  const isSend = /^[抄主分]?送$|^报送$/.test(bare) && bare.length > 1;
  const match = new RegExp(`^${literal(bare)}(?:[ \\u3000]*[：:]|[ \\u3000]+${isSend ? '|' : ''})`).exec(text);
  if (match && match[0].length < text.length) yield said(passage, 0, match[0].length, match[0], bare);
}

/** Labels of the page itself: 签发人：, 联系电话： and the ： behind 主送. */
const fixed: readonly { readonly at: RegExp; readonly again: RegExp; readonly key: string }[] = [
  { at: /^masthead\/signer/, again: /^签发人[ \u3000]*[：:]/, key: '签发人' },
  { at: /^contacts\/\d+\/phone$/, again: /^(?:手机|办公)?电话[ \u3000]*[：:]/, key: '电话' },
  { at: /^contacts\/\d+\/email$/, again: /^(?:电子)?邮箱[ \u3000]*[：:]/, key: '邮箱' },
  { at: /^notes/, again: /^附注[ \u3000]*[：:]/, key: '附注' },
  { at: /^addressee$/, again: /[，。；、;,.]$/, key: '主送' },
];

function* inFixed(passage: Passage): Iterable<Found> {
  if (passage.index > 0) return;
  const place = passage.path.join('/');
  for (const { at: where, again, key } of fixed) {
    const match = where.test(place) ? again.exec(passage.text) : null;
    if (match) yield said(passage, match.index, match.index + match[0].length, match[0], key);
  }
}

const said = (passage: Passage, start: number, end: number, words: string, key: string): Found => ({
  ...at(passage, start, end),
  message: {
    zh: `“${words}”由“${key}”印出，这里又写了一遍`,
    en: `“${words}” is printed by “${key}”, and is written here once more`,
  },
  hint: { zh: `删去“${passage.text.slice(start, end)}”`, en: `delete “${passage.text.slice(start, end)}”` },
});
