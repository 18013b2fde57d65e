/** What looks like a slip by its characters, and is right by what it is: a number, a place, somebody's name. */

import { isOfCountries } from './countries.ts';
import { beforeNames, surnames } from './surnames.ts';
import type { Suspect } from './suspects.ts';

/** What a text may always have, however seldom it stands in others. @param offset where the run begins in the text */
export function isRight(text: string, run: string, offset: number, of: Suspect): boolean {
  return (
    isOwn(run, of) ||
    isPlace(run, of) ||
    isFirm(run, of) ||
    isOffice(run, of) ||
    isSince(run, of) ||
    isOfCountries(run, of.at) ||
    isActing(run, of) ||
    isSomebody(run, of) ||
    isCounting(text, offset + of.at) ||
    isByline(text, offset + of.start) ||
    isForeign(text, offset, offset + run.length) ||
    isListed(text, offset, run) ||
    isCounted(run, of) ||
    isContrast(text, offset, of) ||
    isBoth(text, offset + of.start)
  );
}

/** 古丽亚·沙依木: a foreign name is written as it sounds. */
const isForeign = (text: string, start: number, end: number): boolean =>
  points.has(text[start - 1] ?? '') || points.has(text[end] ?? '');
const points: ReadonlySet<string> = new Set('·•');

/** 既使群众受益，又使企业减负: 既 and 使 are two words. */
const isBoth = (text: string, start: number): boolean => both.test(text.slice(start, start + longestBoth));
const both = /^既使[^。；]{0,40}[，、]?[又也更]/;
const longestBoth = 44;

/** 二市四县, 五程四航: a number before each. */
const isCounted = (run: string, { start, end }: Suspect): boolean =>
  end - start === 2 && [start, start - 2].some((from) => counts.test(run.slice(Math.max(0, from), from + 4)));
const counts = /^[一二两三四五六七八九十][^一二两三四五六七八九十][一二两三四五六七八九十][^一二两三四五六七八九十]/;

/** 不仅“就事论事”，更“就事论势”: what is said beside the word that was meant is meant otherwise. */
const isContrast = (text: string, offset: number, { start, end, meant }: Suspect): boolean =>
  meant.length > 2 && text.slice(Math.max(0, offset + start - nearby), offset + end + nearby).includes(`“${meant}”`);
const nearby = 40;

/** 丁大成、安泉、郭云川: a list of names, of three characters one of them, or two beside this one. */
function isListed(text: string, start: number, run: string): boolean {
  if (!isNameLike(run)) return false;
  const before = itemBefore.exec(text.slice(Math.max(0, start - longestItem), start))?.[1] ?? '';
  const behind = itemBehind.exec(text.slice(start + run.length, start + run.length + longestItem))?.[1] ?? '';
  const names = [before, behind].filter(isNameLike);
  return names.length === 2 || names.some((item) => Math.max(item.length, run.length) === longestPerson);
}
const longestPerson = 3;
const isNameLike = (item: string): boolean =>
  (item.length === 2 || item.length === longestPerson) && surnames.has(item[0] ?? '');
const longestItem = 5;
const itemBefore = /(?:^|[^\u4e00-\u9fa5])([\u4e00-\u9fa5]{2,3})[、 \u3000]$/;
const itemBehind = /^[、 \u3000]([\u4e00-\u9fa5]{2,3})(?:[^\u4e00-\u9fa5]|$)/;

/** 省住建厅, 县教体局: an office by two characters of what it does. */
const isOffice = (run: string, { at }: Suspect): boolean =>
  offices.test(run.slice(Math.max(0, at - longestOffice), at + 1));
const longestOffice = 4;
const offices = /[省市县区州盟旗和及][\u4e00-\u9fa5]{2,3}[厅局委]$/;

/** 建厅以来, 从警以来: what somebody has done since is said in two characters. */
const isSince = (run: string, { start }: Suspect): boolean => since.test(run.slice(start, start + longestSince));
const longestSince = 4;
const since = /^[建入从驻援参进成][\u4e00-\u9fa5]以来/;

/** 核芯科技有限公司, 忆家纺织集团: a firm is called as it likes. */
const isFirm = (run: string, { end }: Suspect): boolean => firms.test(run.slice(end, end + longestFirm));
const longestFirm = 14;
const firms = /^(?:[^的和与及在为是]{0,8}有限(?:责任)?公司|[^的和与及在为是]{0,2}集团(?![军化]))/;

/** 十号, 一号: one number is as right as another; 团团伙伙: what stands twice is meant so. */
function isOwn(run: string, { at, start, meant }: Suspect): boolean {
  const written = run[at] ?? '';
  if (numerals.has(written) && numerals.has(meant[at - start] ?? '')) return true;
  return [at - 3, at - 2, at - 1, at].some(
    (from) => from >= 0 && run[from] === run[from + 1] && run[from + 2] === run[from + 3] && from + 3 < run.length,
  );
}
const numerals: ReadonlySet<string> = new Set('一二两三四五六七八九十百千万亿〇零');

/** 郭家台, 安家庄: a village is called as it likes, and 平庆铁路 by where it begins and ends. */
const isPlace = (run: string, { start, end }: Suspect): boolean =>
  villages.has(run[end] ?? '') || (end - start === 2 && lines.test(run.slice(end, end + 2)));
const lines = /^(?:高铁|铁路|城际|客专)/;
const villages: ReadonlySet<string> = new Set('村庄屯寨沟坪坡台湾岭堡店营镇乡县区街路');

/** 省长方安主持会议, 方安等: somebody who does something; what is meant for three characters is a name itself. */
function isActing(run: string, { start, end }: Suspect): boolean {
  if (!surnames.has(run[start] ?? '') || end - start > longestName) return false;
  if (start > 0 && !beforeNames.has(run[start - 1] ?? '')) return false;
  return deeds.test(run.slice(end, end + longestDeed));
}
const longestName = 2;
const longestDeed = 3;
const deeds =
  /^(?:[\u4e00-\u9fa5]?(?:主持|出席|强调|指出|表示|介绍|宣布|告诉|认为|参加|会见|陪同|致辞|讲话|主讲|作报|作了|说$)|等$|分别)/;

/** 20个, 近10年: beside a figure a character counts, whatever stands on its other side. */
const isCounting = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? '') || (/[\d全第]/.test(text[at + 1] ?? '') && beforeFigures.has(text[at] ?? ''));
const beforeFigures: ReadonlySet<string> = new Set('近约达超第前至到共计仅为于有居增降减升后');

/** （记者 某某、某某）, 某某摄: names of those who wrote it. */
function isByline(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestByline), start);
  return bylines.test(before) || /^[\u4e00-\u9fa5]{1,3}摄(?![影像制])/.test(text.slice(start));
}
const longestByline = 16;
const bylines = /(?:记者|通讯员|作者)[：:/\s]*[\u4e00-\u9fa5、\s]*$/;

/** 李校长, 市农业农村委胡主任, 小王: somebody's name at the edge of the word. */
function isSomebody(run: string, { start, end }: Suspect): boolean {
  for (let at = start; at < end; at += 1) {
    if (!surnames.has(run[at] ?? '')) continue;
    if (titles.test(run.slice(at + 1, at + longestTitle)) || endsFamiliar.test(run.slice(0, at))) return true;
  }
  return false;
}
const longestTitle = 5;
const titles =
  /^(?:[科处局厅部县市区镇乡校院所队站场馆厂店会村组社庭行团营连班董]长|副[科处局厅部县市区镇乡校院所队站场]长|主任|副主任|书记|副书记|主席|委员|经理|总监|老师|老汉|师傅|教授|医生|大夫|律师|法官|警官|工程师|先生|女士|小姐|同志|大爷|大妈|大娘|大叔|大姐|大哥|大嫂|阿姨|奶奶|爷爷|伯伯|叔叔|某)/;
const endsFamiliar = /(?:^|[^大弱最较很缩减变从])[小老]$/;
