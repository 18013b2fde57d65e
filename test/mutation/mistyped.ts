/** A character for another in words that offices write every day: one that looks like it, one that sounds like it. */

import type { Kind } from './kind.ts';

const looks = `
  检查捡查 隐患隐惠 整治整冶 安全安金 生产主产 企业金业 组织组识 会议会仪 要求耍求 责任责仕 落实洛实 监管盐管 事故事敌 督促督捉 部门部们 排查徘查 整改整攻 风险凤险 防范妨范 管理菅理 培训陪训
  演练演炼 执法执去 处罚处署 项目顶目 推进准进 建设健设 治理冶理 措施错施 情况清况 领导领异 通报通服 检验捡验 完成完戍 全面全而 技术枝术 设备没备 指导指异 宣传宜传 制度刷度 群众郡众 开展升展
  消防稍防 道路道洛 人员人贝 现场规场 运行远行 严格严恪 规范观范 教育教肓 活动话动 经济径济 环境坏境 已经己经`;
const sounds = `
  隐患引患 整治整制 安全安权 生产声产 企业起业 组织阻织 会议会义 要求要球 责任责认 落实落时 监管兼管 应急应及 事故事固 部门布门 整改整该 重大众大 风险风显 防范防犯 管理管里 培训陪训 演练演恋
  执法执发 项目向目 推进推近 建设建涉 治理制理 措施措时 情况情矿 领导领道 通报通抱 报告抱告 完成完城 全面全棉 技术技树 设备设被 指导指到 宣传宣船 制度制渡 开展开站 消防销防 交通焦通 道路道陆
  人员人圆 现场现厂 运行运形 严格严隔 规范规犯 教育教玉 活动活洞 经济经计 环境环竟 部署部暑`;

const kind = (name: string, table: string): Kind => ({
  name,
  roles: ['text', 'note'],
  // Half of what one sees; the other half could be a word or a name.
  least: 0.6,
  sites: ({ text }) =>
    table
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [word, slip] = [entry.slice(0, entry.length / 2), entry.slice(entry.length / 2)];
        const start = text.indexOf(word);
        return start < 0 ? [] : [{ start, end: start + word.length, text: slip }];
      }),
});

export const mistyped: readonly Kind[] = [kind('打成了形近的字', looks), kind('打成了音近的字', sounds)];

const replaced = (name: string, table: string): Kind => ({
  name,
  roles: ['text', 'note'],
  exact: true,
  sites: ({ text }) =>
    table
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [right = '', wrong = ''] = entry.split('→');
        const start = text.indexOf(right);
        return start < 0 ? [] : [{ start, end: start + right.length, text: wrong }];
      }),
});

/** Words as lists have them, not those that the checks were written from. */
export const worded: readonly Kind[] = [
  replaced(
    '意思重复的说法',
    `涉及→涉及到 截至→截至到 月份→月月份 每周五→每周周五 每周一→每周周一 严禁→严禁不得 付诸→付诸于`,
  ),
  replaced(
    '常见错别字、异形词',
    `部署→布署 隐患→隐惠 账目→帐目 台账→台帐 健全→建全 关键→关健 彻底→澈底 弘扬→宏扬 计划→计画 贯彻→贯澈 签订→签定 安装→按装 成分→成份 时候→时侯 座谈会→坐谈会
     覆盖率→复盖率 既然→即然 遵守→尊守 隧道→遂道 组织→组识 象征→像征 规划→规画 策划→策画`,
  ),
  replaced(
    '固定提法差一个字',
    `高质量发展→高质量发站 乡村振兴→乡村震兴 三会一课→三会一刻 两个维护→两个围护 一岗双责→一岗双则 党政同责→党政同则 四个意识→四个意试 放管服改革→放管伏改革 治本攻坚→治本攻艰
     安全生产责任制→安全生产产责任制 打非治违→打非治围 共同富裕→共同富欲 八项规定→八项归定`,
  ),
  {
    name: '法规名称差一个字',
    roles: ['text', 'note'],
    exact: true,
    sites: ({ text }) =>
      [...text.matchAll(/(?<=《(?:中华人民共和国)?[^《》]*)(?:法|条例)(?=》)/g)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        text: found === '法' ? '发' : '条列',
      })),
  },
];
