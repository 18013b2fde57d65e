/** What a line of a contribution is by its words alone: none of the text, or the beginning of an item (rules 3 to 5). */

import type { LeftOutReason } from './types.ts';

/** Wherever they stand: no line of a text looks like one of these. */
const anywhere: readonly (readonly [LeftOutReason, RegExp])[] = [
  // 昵称 10-21 17:32, 昵称 2024/10/21 17:32:05, 昵称(部门) 昨天 17:32, 10月21日 17:32 昵称
  [
    'chat',
    /^(?=.{3,60}$)(?:[^。；！？，]{0,40}?[\s\u3000])?(?:(?:\d{2,4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|昨天|前天|今天|星期[一二三四五六日天]|周[一二三四五六日])?[\s\u3000]*(?:上午|下午|晚上|凌晨|中午)?[\s\u3000]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[\s\u3000][^。；！？，]{0,16})?$/u,
  ],
  ['chat', /^[—–\-=_ ]{2,}.{0,30}[—–\-=_ ]{2,}$/],
  [
    'chat',
    /^(?:[[【](?:图片|照片|视频|文件|语音|链接|表情|动画表情|位置|[^\]】]{1,6}\.(?:jpg|png|docx?|xlsx?|pdf))[\]】][\s\u3000]*)+$/i,
  ],
  ['chat', /^@\S/],
  // What a telephone puts below a message.
  [
    'chat',
    /^[—–\-\s]*(?:来自|发自)[^。，；]{0,10}(?:手机|iPhone|iPad|邮箱|客户端|微信|QQ|企业微信|钉钉|网易邮箱大师)[^。，；]{0,8}$/i,
  ],
  ['document-number', /^\S{1,16}[〔[(（【]\d{4}[〕\])）】]\s*(?:第)?\s*\d+\s*号$/],
  ['closing', /^(?:特此|谨此|专此)(?:函报|报告|报送|通报|汇报|函告|函复|说明|通知|上报|报备|函达)[。！.!]?$/],
  [
    'closing',
    /^(?:以上|上述|以上材料|如上)[^，。]{0,14}[，,]?(?:请|供|妥否|当否|特此)[^。]{0,12}(?:审阅|审示|审核|阅示|参阅|批示|指正|审议|采用|参考|采纳|汇总|汇报|报告)[。！.!]?$/,
  ],
  [
    'closing',
    /^(?:此致|敬礼|谢谢|多谢|感谢|辛苦了|妥否，请批示|当否，请批示|请予采用|请采用|请予审核|请审阅|请审示|现予上报|请查收)[。！.!~～]*$/,
  ],
  // 县教育局 王五 13800001111
  [
    'contact',
    /^[^。；，]{2,30}[\s\u3000]+\p{Script=Han}{2,4}[\s\u3000]*[：:]?[\s\u3000]*(?:1\d{10}|0\d{2,3}[-—]?\d{7,8})$/u,
  ],
  [
    'contact',
    /^[（(]?[\s\u3000]*(?:联\s*系\s*人|联系电话|联系方式|电\s*话|手\s*机|传\s*真|邮\s*箱|报送人|报送单位|填报人|填报单位|填表人|制表人|审\s*核(?:人)?|审\s*签(?:人)?|审\s*定(?:人)?|签\s*发(?:人)?|核\s*稿(?:人)?|拟稿(?:人)?|撰\s*稿(?:人)?|作者|通讯员|供\s*稿(?:人|单位)?|来源|责任编辑|编\s*辑|校\s*对|分管领导|单位负责人|主要负责人|经办人)[\s\u3000]*[：:][^。]{0,80}$/,
  ],
  [
    'opening',
    /^(?=.{4,80}$).*(?:报送|报告|汇报|函报|通报|上报|反馈|呈报|报来|简报)如下(?:[：:。]|[，,]请[^。，]{1,6}[。！!]?)$/,
  ],
  ['opening', /^(?=.{4,100}$).*现将.*(?:总结|小结|梳理)如下[：:。]$/],
  // 现将我县6月份工作动态上报，请审阅。 says nothing else.
  [
    'opening',
    /^现将[^，。]{2,40}(?:上报|报上|报送|呈报|报来)(?:给?你们|贵\p{Script=Han}{1,3})?(?:[，,]请[^。，]{1,8})?[。！!：:]$/u,
  ],
  ['masthead', /^(?:报|送|发|抄报|抄送|分送|主送)[：:].{2,}$/],
  ['masthead', /^.{2,30}\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*印发$|^[（(]?共印[\s\u3000]*\d+[\s\u3000]*份[）)]?$/],
];

/** Between messages of a chat. */
const smallTalk =
  /^(?:收到|好的|好|谢谢|感谢|辛苦|请查收|麻烦|已发|稍等|在吗|您好|你好|OK|ok|嗯|请回复|这是|发您)[^。]{0,14}[。！!~～]?(?:\[[^\]]{1,6}\])*$/u;

/** undefined for a line that may be text. @param isChat there are chat headers in the file */
export function reasonOf(text: string, isChat: boolean): LeftOutReason | undefined {
  for (const [reason, pattern] of anywhere) if (pattern.test(text)) return reason;
  return isChat && smallTalk.test(text) ? 'chat' : undefined;
}

/** 更正：…; in a chat 写错了. What it says is found for the message. */
export const correction = (text: string): string | undefined =>
  /^[【（(]?(?:更正|勘误|订正|说明)[】）)]?[：:].*(?:应为|改为|为准|有误|更正).*$/.exec(text)?.[0] ??
  /^[【（(]?(?:更正|勘误)[】）)]?[：:]/.exec(text)?.[0] ??
  /(?:以(?:此|本|这)(?:稿|次|份|件|版)[^，。]{0,4}为准|(?:写|填|报|打|发|弄)错了?[，,：:].*|(?:写|填|报|打|发|弄)错了|(?:前|上)(?:一|次)?(?:稿|份|版)作废)/.exec(
    text,
  )?.[0];

/** 市安委办：, 各县市区、市直有关单位：. */
export const isSalutation = (text: string): boolean =>
  /^(?=.{2,60}$)[^。；！？]*(?:办|局|委|部|厅|府|会|处|科|组|队|院|站|领导|同志|单位|部门|中心|公司|乡镇|街道|县市区|您好|你好)[^。；！？，、]{0,6}[：:]$/u.test(
    text,
  );
export const isToAll = (text: string): boolean =>
  isSalutation(text) && /^(?:.{0,4}各(?!位)|[^：:]*，各(?!位))/.test(text);

/** What asks others to send something, or tells them what to do. */
export const asksOthers = (text: string): boolean =>
  /请(?:各[^，。]{0,16})?(?:务必)?于[^。]{1,30}前[，,]?[^。]{0,60}(?:报|送|反馈|发)|现将[^。]{0,40}通知如下/.test(text);

/** 附件：1.清单; the lines below it go on with 2. */
export const isAttachment = (text: string): boolean => /^附件[\s\u3000]*\d*[\s\u3000]*[：:．.、]|^附件\d*$/.test(text);

/** A sentence ends in it; brackets and quotes behind its mark too. */
export const hasEndMark = (text: string): boolean => /[。！？；…!?;：:，,、][”’"'）)》】\s]*$/u.test(text);
const innerMark = /[。！？；]/;

/** Longer than any heading. */
const headingLength = 40;

/** A line that could be a heading: short, without an end mark, and no sentence with a day at its head. */
export const looksLikeHeading = (text: string): boolean =>
  !hasEndMark(text) &&
  Array.from(text).length <= headingLength &&
  !innerMark.test(text) &&
  !/^\d{1,2}[ \u3000]*月[ \u3000]*\d{1,2}[ \u3000]*日[^，]{0,8}，/.test(text);

/** Of a number that is typed before a paragraph. */
export interface Numbered {
  /** `1.`, with the blanks behind it. */
  readonly mark: string;
  /** Numbers of one kind are one level. */
  readonly level: string;
  readonly isFirst: boolean;
}

const marks: readonly (readonly [level: string, RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]{1,3}[、．.][ \u00a0\u3000]*/],
  ['（一）', /^[（(][一二三四五六七八九十]{1,3}[）)][ \u00a0\u3000]*/],
  // 1.6月12日 is the first of a list, 10.16 a day, 1.5亿元 a sum.
  ['1.', /^\d{1,2}(?:、|[.．](?!\d)|[.．](?=\d{1,2}[ \u3000]*月))[ \u00a0\u3000]*/],
  ['（1）', /^[（(]\d{1,2}[）)][ \u00a0\u3000]*/],
  ['①', /^[①-⑳][ \u00a0\u3000]*/],
  ['●', /^[●▲◎■◆★○□▪•▶➢]+[ \u00a0\u3000]*/],
];

export function numberedIn(text: string): Numbered | undefined {
  for (const [level, pattern] of marks) {
    const mark = pattern.exec(text)?.[0];
    if (mark !== undefined) return { mark, level, isFirst: /^[（(]?[一1①]/.test(mark) };
  }
  return undefined;
}

/** Without the marks round a heading: 【专项行动】, 一、青石县, 青石县：. */
export const withoutHeadingMarks = (text: string): string =>
  text
    .slice(numberedIn(text)?.mark.length ?? 0)
    .replace(/^[【〔[（(《“]+|[】〕\]）)》”：:]+$/g, '')
    .trim();
