/** Names of persons: without what pads them, and how near two are. */

import { withoutMarks } from '../inline-marks.ts';

/** 李　健 → 李健; 贺畅同志 → 贺畅. */
export const bareName = (text: string): string =>
  withoutMarks(text)
    .replace(/[\s\u3000]/g, '')
    .replace(/同志$/, '');

/** Names that a text lists and nothing else: 曾某某、李　某、…同志. UTF-16 offsets of each as written, without 同志. */
export interface ListedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Empty unless all of the text is names; a label before them, and 同志 behind, may be. */
export function listedNames(text: string): readonly ListedName[] {
  if (text.length > 2000 || !text.includes('、')) return [];
  const names: ListedName[] = [];
  let start = text.indexOf('：') + 1;
  for (const part of text.slice(start).split('、')) {
    const name = bareName(part.replace(/[。；，]?\s*$/, ''));
    if (!looksLikeName(name)) return [];
    const from = start + part.length - part.trimStart().length;
    const body = part
      .trim()
      .replace(/[。；，]$/, '')
      .replace(/同志$/, '');
    names.push({ name, start: from, end: from + body.length });
    start += part.length + 1;
  }
  return names;
}

/** One character other, missing or too many, or two neighbours swapped. */
export function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (of: readonly string[], from: number): string => of.slice(from).join('');
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2);
}

/** The common surnames of one character; nearly everybody bears one of them. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车芦麦褚娄窦戚岑宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝封谈匡鞠荆冀郁胥班储栗燕楚鄢劳谌奚皮粟冼蔺楼盘闻';

/** What begins like a name behind a title and is none. */
const words =
  /^(?:安排|严格|严肃|高度|解决|成立|成员|时任|文明|安全|国家|平安|关于|关心|关注|查[看阅找]|包[括括含]|管[理辖]|康复|常态|常务|方[可面能]|施行|司法|单独|阳光|时常|商讨|向各|向全|于[今昨近]|任[职期]|万一|严[查防]|高[标位]|成[立功])/;

/** Whether these 汉字 can be a person's name. */
export const looksLikeName = (text: string): boolean => {
  const length = [...text].length;
  return (
    length >= 2 &&
    length <= 4 &&
    /^\p{Script=Han}+$/u.test(text) &&
    surnames.includes(text[0] ?? ' ') &&
    !words.test(text)
  );
};
