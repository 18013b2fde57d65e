/** Whether words are the name of an office, by the last of them. */

import { once } from '../once.ts';
import { anyOf } from '../pattern.ts';

const ends =
  '办 办公室 局 委 委员会 党委 党组 党工委 政府 厅 部 处 中心 支队 大队 公司 院 管委会 指挥部 专班 专委会 街道 街道办事处 镇 乡 协会 学会 领导小组';
const issuingEnds = '工会 妇联 联合会 行 总队 站 所 署 大学 学校 军分区 集团 馆';

const named = once(() => new RegExp(`${anyOf(ends)}$`));
const issuing = once(() => new RegExp(`${anyOf(ends, issuingEnds)}$`));

export const isOfficeName = (text: string): boolean => named().test(text.replace(/\s/g, ''));

/** As one of several that head a document: a place or a system, and what it is. */
export const isIssuingOffice = (text: string): boolean => Array.from(text).length > 3 && issuing().test(text);
