/** Works, bodies and events of a title: 青石河口湿地公园|管理处 is one name, and a line may end behind it. */

import type { Seams } from './seams.ts';
import { edgeCost } from './title-edges.ts';
import { bodies, events, matters, works } from './title-heads.ts';
import { behindVerb, inOffice, inPlace, type TitleParts } from './title-marks.ts';
import { endsWith, startsWith, wordBefore } from './title-match.ts';
import { nounVerbs, offices, workVerbs } from './title-words.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** In the coin of `lineEndCosts`; less, below 0. */
const cost = {
  inside: 7,
  ofPlace: 5,
  insideLong: 4,
  before: 9,
  beforeVerb: 18,
  end: -10,
  stage: -20,
  quoted: -40,
} as const;
/** Behind the name no line ends better than so. */
const bestEnd = 11;
const longestName = 17;
const longName = 13;
const leastName = 5;
const longestHead = 7;
const near = 8;
/** 的, 和 and the like stand before a name, not inside. */
const beforeName = words(
  '的 和 与 及 等 将 对 在 并 给 把 向 归 从 由 以 为 于 至 暨 或 及其 以及 关于 有关 同意 全国 全省 全市 全县 全区 本市 我市 期间 以来 后 年 月 某 所有 各 位于 涉及 聘用的 首批 部分',
);
/** They are verbs, and inside a name what the work is: 污水处理厂扩建工程. */
const ofWorks = words(
  '新建 扩建 改建 迁建 重建 修建 治理 修复 提升 整治 加固 改造 恢复 防治 拆除 安置 处理 利用 保护 保障 管理 服务 创新 养护 培育 提标 扩容 培养 建设 应用 开放 推广 试点 注册 审批 协调 实施 指导 发行 组织 巩固 优化 完善 拓展 强化 扩大 增强 壮大 替代 更新 更换 调整 补充 移交 促进 引领',
);
/** No name by itself. */
const general = /(?<!新)建设工程$|(?:项目|工程)工程$/;
const han = /[\u4e00-\u9fa5]/;
/** 市公安局, no 布局. */
const bureau = /(?<![格布结邮])[一-龥]局$/;
/** 工程|质量, 学校|系列: what it is goes on. */
const goesOn =
  /^(?:片区|城区|城镇|养路|运输|交通|小学|卫生院|系列|专业|质量|造价|监理师|总承包|款|师|员|长|库|群|化|性|类|型|式|制|级)/;
/** 植物园|建设项目, 公园|周边: there the name goes on, and ends later. */
const next =
  /^(?:新建|扩建|改建|改扩建|建设|改造|提升|治理|修复|配套)*(?:工程|项目)|^(?:工作|建设的|新城|片区|地区|周边|区域|一带|沿线|两侧|沿岸|以[东西南北]|[和与及])/;
/** …工程|竣工验收: what is done next to what is built. */
const stage =
  /^(?:(?:竣工|完工|阶段|单位工程|合同工程|环保|专项)?验收|竣工|完工|监理|勘察|施工|设计|招标|招投标|可行性研究|初步设计|概算|预算|环境影响|水土保持|用地预审|规划选址|项目建议书|洪水影响|防洪评价|安全评价|节能审查|社会稳定|投资|投产|通车|开工|停工|复工|运行维护|运行管理|管护|管理养护|养护|占用|征地|拆迁|移民|建设用地|跟踪审计|结算|决算)/;
/** “长云”事件. */
const quoted = /”(?:事件|事故|案件|专案|案|模式|中心)$/;

/** What each place costs more inside a name or at its edge, and less (below 0) behind it. */
export function workCosts(text: string, { begins }: Pick<Seams, 'begins'>, parts: TitleParts): Float64Array {
  const found = new Float64Array(text.length + 1);
  for (let end = text.length - 1; end > 2; end -= 1) {
    if (!begins[end]) continue;
    const edge = edgeCost(text, end, parts);
    if (edge !== 0) found[end] = edge;
    else if (quoted.test(text.slice(end - 4, end))) found[end] = cost.quoted;
    holdName(text, end, begins, parts, found);
  }
  return found;
}

/** @param more what `workCosts` found there */
export const withWork = (place: number, more: number): number =>
  more < 0 ? Math.min(place, Math.max(bestEnd, place + more)) : place + more;

/** Where a name ends, from its longest on: what is inside a longer one is no end. */
function holdName(text: string, end: number, begins: Uint8Array, parts: TitleParts, found: Float64Array): void {
  const before = text.slice(Math.max(0, end - near), end);
  const behind = text.slice(end, end + near);
  const head = goesOn.test(behind) || general.test(before) ? 0 : headBefore(text, end);
  if (head === 0) return;
  const start = nameStart(text, end - head, begins, parts);
  if (end - start < leastName && start === end - head) return;
  if (end - start > longestName) return;
  const isLong = end - start > longName || /[和与及]/.test(text[start - 1] ?? '');
  const inside = isLong ? cost.insideLong : cost.inside;
  for (let at = start + 1; at < end; at += 1)
    found[at] = Math.max(
      found[at] as number,
      at !== end - head ? inside : startsWith(text, at, workVerbs) ? cost.beforeVerb : cost.before,
    );
  // 云岭县|城区停车场建设项目.
  if ((parts.places[start] as number) >= inPlace.end && start > 0)
    found[start] = Math.max(found[start] as number, cost.ofPlace);
  if (found[end] !== 0) return;
  if (stage.test(behind) && endsWith(text, end, works)) found[end] = cost.stage;
  else if (end - start >= leastName && !next.test(behind)) found[end] = cost.end;
}

function headBefore(text: string, end: number): number {
  for (const list of [works, bodies, events, matters])
    if (endsWith(text, end, list))
      for (let size = longestHead; size > 1; size -= 1) if (list.has(text.slice(end - size, end))) return size;
  return 0;
}

/** Where the name begins: behind a place, an office, a verb, 的. */
function nameStart(text: string, head: number, begins: Uint8Array, parts: TitleParts): number {
  let start = head;
  while (start > 0 && head - start < longestName && han.test(text[start - 1] as string)) {
    const word = wordBefore(text, start, begins);
    if (standsBefore(text, start, word, parts)) break;
    // 县医院|二级医院 are two, 公安局|派出所 an office and its own.
    if (start < head && (endsWith(text, start, bodies) || offices.has(word) || bureau.test(word))) break;
    start -= word.length;
  }
  return start;
}

/** Whether the word before a place is none of the name that begins there. */
function standsBefore(text: string, start: number, word: string, { verbs, places, issuers }: TitleParts): boolean {
  if ((verbs[start] as number) >= behindVerb.object || (places[start] as number) >= inPlace.end) return true;
  if (issuers[start] === inOffice.within || (issuers[start - 1] && endsWith(text, start, offices))) return true;
  // 关于|建设…基地.
  if (word === '建设') return text.startsWith('关于', start - 4) || (places[start - 2] as number) >= inPlace.end;
  if (/\d$/.test(text.slice(0, start - word.length).slice(-1))) return true;
  return beforeName.has(word) || (workVerbs.has(word) && !nounVerbs.has(word) && !ofWorks.has(word));
}
