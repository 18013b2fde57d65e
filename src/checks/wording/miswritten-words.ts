/** Words that are wrong in any office text, with the right ones. Nothing stands here that could be right somewhere. */

import { once } from '../../once.ts';
import { miswrittenIdioms } from './miswritten-idioms.ts';

export interface Miswritten {
  readonly right: string;
  /** Characters before or behind it that make other words of it: 公布署名, 北部暑期. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Wrong only where this follows. */
  readonly ahead?: RegExp;
  /** An old spelling that the standard gave up, rather than a mistake. */
  readonly old?: true;
}

const words: Readonly<Record<string, string | Miswritten>> = {
  // 截止 is to end; 截至 is up to.
  截止目前: '截至目前',
  截止到目前: '截至目前',
  截止今年: { right: '截至今年', notAfter: '名间期标' },
  截止去年: { right: '截至去年', notAfter: '名间期标' },
  截止上半年: { right: '截至上半年', notAfter: '名间期标' },
  截止一季度: { right: '截至一季度', notAfter: '名间期标' },
  截止二季度: { right: '截至二季度', notAfter: '名间期标' },
  截止三季度: { right: '截至三季度', notAfter: '名间期标' },
  截止: {
    right: '截至',
    notAfter: '名间期标报票交请稿询约订效品日时动聘费册记集购',
    // 截止8月15日24时 is a term; 截止3月5日17时，共报送12条 tells what there was.
    ahead:
      /^(?:(?![^，。；]{0,14}[时点前止])(?:(?:\d{4}年)?\d{1,2}月|\d{4}年(?:[底末初]|，)|(?:[昨今当前本上]|\d{1,2})[日天月周季](?!起)|[年月]底)|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:凌晨|上午|中午|下午|晚上?)?\d{1,2}[时点](?:\d{1,2}分|整)?，(?=[^，。；]{0,14}(?:共|已|累计|仍|尚|完成|收到|实现)))/,
  },
  部暑: { right: '部署', notBefore: '期假热天运' },
  布署: { right: '部署', notAfter: '公发颁宣', notBefore: '名' },
  贯策: '贯彻',
  隐惠: '隐患',
  排察: { right: '排查', notAfter: '安' },
  复盖率: '覆盖率',
  复盖面: '覆盖面',
  全复盖: '全覆盖',
  侯选人: '候选人',
  侯车室: '候车室',
  严励打击: '严厉打击',
  坐谈会: '座谈会',
  座落: { right: '坐落', notAfter: '0123456789一二两三四五六七八九十几多每整', notBefore: '成' },
  竟赛: { right: '竞赛', notBefore: '过' },
  竟争力: { right: '竞争力', notAfter: '究' },
  通迅: { right: '通讯', notBefore: '速猛即疾捷' },
  部份: { right: '部分', notBefore: '额' },
  充份: { right: '充分', notAfter: '补', notBefore: '额' },
  百份之: '百分之',
  家俱: { right: '家具', notBefore: '乐' },
  脏款: '赃款',
  贪脏枉法: '贪赃枉法',
  泻密: '泄密',
  泻露: '泄露',
  防碍: { right: '妨碍', notAfter: '消' },
  追朔: '追溯',
  幅射: { right: '辐射', notBefore: '击箭门手' },
  震憾: '震撼',
  松驰: '松弛',
  编篡: '编纂',
  渲泄: '宣泄',
  欢渡: '欢度',
  渡假: { right: '度假', notAfter: '摆过引' },
  反覆: { right: '反复', old: true },
  答覆: { right: '答复', old: true },
  // 公正治理, 真正治本
  正治: {
    right: '政治',
    notAfter: '公真修端纠校反严',
    ahead:
      /^(?:站位|立场|责任|觉悟|意识|生[活态]|纪律|规矩|建设|任务|素质|标准|判断|担当|监督|巡[视察]|引领|忠诚|本色|协商)/,
  },
  // 既使群众受益，又使企业减负
  既使: { right: '即使', ahead: /^(?![^。；]{0,40}[又也更])/ },
  必须品: { right: '必需品', notBefore: '质牌种' },
  检查院: { right: '检察院', notBefore: '落内区感子校坝门墙士' },
  检查官: { right: '检察官', notBefore: '网方' },
  讫今: '迄今',
  以偏盖全: '以偏概全',
  提纲携领: '提纲挈领',
  一如继往: '一如既往',
  再接再励: '再接再厉',
  按步就班: '按部就班',
  因地治宜: '因地制宜',
  因地置宜: '因地制宜',
  相辅相承: '相辅相成',
  迫不急待: '迫不及待',
  当务之及: '当务之急',
  事半工倍: '事半功倍',
  责无旁代: '责无旁贷',
  融汇贯通: '融会贯通',
  兴高彩烈: '兴高采烈',
  如火如茶: '如火如荼',
  默守成规: '墨守成规',
  重蹈复辙: '重蹈覆辙',
  草管人命: '草菅人命',
};

/** 帐 is a curtain; what is computed is 账. */
const accounts: Readonly<Record<string, Miswritten>> = Object.fromEntries([
  ...[...'台记对欠报结转查销'].map((verb) => [`${verb}帐`, { right: `${verb}账`, notBefore: '篷子房幕幔', old: true }]),
  ...[...'户目簿'].map((noun) => [
    `帐${noun}`,
    { right: `账${noun}`, notAfter: '蚊营床篷', notBefore: '外', old: true },
  ]),
]);

export const miswritten = once(
  (): ReadonlyMap<string, Miswritten> =>
    new Map(
      [...Object.entries({ ...words, ...accounts }), ...miswrittenIdioms()].map(([wrong, right]) => [
        wrong,
        typeof right === 'string' ? { right } : right,
      ]),
    ),
);
