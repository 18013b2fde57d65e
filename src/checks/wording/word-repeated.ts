import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { standsAlone } from '../../words/cuts.ts';
import { check } from '../check.ts';
import { matches } from '../matches.ts';
import { prose } from './prose.ts';
import { becomes, doneForOthers, emphasised, mayStandTwice } from './words.ts';

/** One character that joins others, or a word of two to four, twice. */
const twice = /([的了在和与及对为是把被将从由向])\1|(\p{Script=Han}{2,4})\2/gu;
/** The first is the end of another word: 目的的确, 作为为民. */
const ofAnother = /(?:目的|作为|为了|除了|明了|现在|实在|所在|存在|面对|针对|反对|由于|总和|方向|导向|趋向)$/u;
const counted = /[一二三四五六七八九十百千万两几每]/;
const allowed = once((): ReadonlySet<string> => new Set(mayStandTwice.trim().split(/\s+/)));

/** 很紧很紧, 说着说着, 成宿成宿, 大片大片, 善哉善哉. 随着 and its like are no verbs that go on. */
const emphatic =
  /^(?:很.|[善壮美快乐惜哀时优]哉|太(?![阳平原湖空]).|好[多久大远长]|(?![随沿朝向接本乘趁凭意为当]).着|[成整大小满][把片批口块步堆车筐包袋宿天夜年月群排捆箱桶杯碗本])$/u;
const saidTwice = once(() => new RegExp(`^${anyOf(emphasised)}$`));
const isEmphatic = (half: string): boolean => emphatic.test(half) || saidTwice().test(half);

/** 也要检查纠正纠正？ 快暖和暖和。 请各位指正指正: a verb of two characters is doubled at the end of what somebody is asked to do. */
const asked = /[要想该快来去请帮让给](?:[^，。；：！？、]{0,8})$/;
const isForAWhile = (before: string, behind: string): boolean =>
  /^一下(?!子)/.test(behind) ||
  (asked.test(before) && /^(?:[，。；！？”]|$|吧|吗|嘛|了(?:[，。；！？”]|$))/.test(behind)) ||
  (/地$/.test(before) && /^(?:[，。；！？”]|能不能|是不是|该不该|要不要|怎么|怎样|如何|为什么|哪)/.test(behind));

/** 成长为为下岗女工提供岗位的掌门人: 为 ends a verb, and another opens what somebody is good for. */
const becoming = once(() => new RegExp(`${anyOf(becomes)}为$`));
const serving = once(() => new RegExp(`^[^，。；]{1,12}${anyOf(doneForOthers)}[^，。；]*的`));
const isFor = (before: string, half: string, behind: string): boolean =>
  half === '为' && becoming().test(before) && serving().test(behind);

/** “石沟梁石沟梁，进得去出不来”, 《云岭云岭我的家》, 聚焦聚焦再聚焦: a saying, a song, a call. */
const isCalled = (before: string, half: string, behind: string): boolean =>
  half.length > 1 &&
  (/[《〈]$/.test(before) ||
    isSaying(before, half, behind) ||
    (/[“‘]$/.test(before) && /^[，”’]/.test(behind)) ||
    behind.startsWith(`再${half}`));

/** 该提醒提醒、该批评批评; 咔嚓咔嚓……: a form of speech, a sound. */
const isSpoken = (before: string, half: string, behind: string): boolean =>
  (before.endsWith('该') && (/^[、，]该/.test(behind) || /该(.{2})\1[、，]该$/.test(before))) ||
  (half.length === 2 && heard.test(half));
const heard = /^(?:[咔咕哗哐叮当咚轰隆嘀嗒滴噼啪扑通呼啦吱嘎喳咯噔铛锵嗡哧嘶唰嚓]{2}|滴答|扑通|呼啦|叮当)$/;

/** 条令条令，条条是令: a clause of its own, and the next takes it up. */
const isSaying = (before: string, half: string, behind: string): boolean =>
  /(?:^|[。；！？“‘])$/.test(before) &&
  behind.startsWith('，') &&
  Array.from(half).some((char) => behind.slice(1, 8).includes(char));

/** 外长穆拉穆拉: characters that write names of other tongues, and make no word. */
const isNameOf = (half: string): boolean => sounds.test(half) && !words.test(half);
const sounds =
  /^[阿埃奥贝博布达德迪多尔菲弗盖格戈哈基吉加卡科克库拉莱勒里利卢鲁罗洛马曼梅蒙米莫姆穆纳娜尼诺努帕佩皮普奇恰切萨塞桑瑟沙斯索塔泰坦特提图托瓦维乌雅亚耶伊尤扎泽]{2,3}$/;
const words =
  /^(?:马里|沙特|多哥|贝宁|加纳|达卡|利马|卡塔尔|拉萨|索尼|莫斯|尼克|基多|吉利|多加|普米|德吉|达尔|科尔|利达)$/;

/** 南苏丹苏丹人民解放运动, 参加行动的的士司机, 用群众监督监督干部: the seam of two words. */
const isSeam = (before: string, half: string, behind: string): boolean =>
  (half === '苏丹' && before.endsWith('南')) ||
  (half === '的' && behind.startsWith('士')) ||
  (/^(?:监督|管理|服务|保障|约束|规范|监管|治理)$/.test(half) &&
    /(?:用|以|靠|通过)[^，。；：！？、的]{1,8}$/.test(before) &&
    /^[“‘《\p{Script=Han}]/u.test(behind));

export const wordRepeated = check({
  code: 'word-repeated',
  severity: 'warning',
  basis: { zh: '一个词不连写两遍', en: 'a word is written once' },
  words: () => ({
    title: { zh: '词写了两遍', en: 'a word written twice' },
    why: {
      zh: '改稿、粘贴时留下的“的的”“进行进行”，读的时候眼睛会跳过去。',
      en: '的的 and 进行进行 stay behind when a text is changed, and the eye jumps over them.',
    },
    cure: { zh: '删去一遍。', en: 'Delete one of them.' },
  }),
  *run({ passages }) {
    for (const { passage, text, index, place } of matches(passages, twice, prose)) {
      const half = text.slice(0, text.length / 2);
      // 一步一步, 实实在在 say more by it.
      if (allowed().has(half) || counted.test(half) || (half.length > 1 && /^(.)\1*$/u.test(half))) continue;
      // `number-form` tells of a unit of measure.
      if (/\d/.test(passage.text[index - 1] ?? '')) continue;
      const middle = index + half.length;
      const before = passage.text.slice(Math.max(0, index - 24), index);
      const behind = passage.text.slice(index + text.length, index + text.length + 40);
      if (
        isFor(before + half, half, behind) ||
        isCalled(before, half, behind) ||
        isSpoken(before, half, behind) ||
        isSeam(before, half, behind) ||
        isNameOf(half)
      )
        continue;
      if (isEmphatic(half) || isForAWhile(before, behind)) continue;
      // 和和美美
      if (half.length === 1 && /^(.)\1/u.test(passage.text.slice(index + 2))) continue;
      if (half.length === 1 && ofAnother.test(passage.text.slice(0, middle))) continue;
      if (!standsAlone(passage.text, index, middle) || !standsAlone(passage.text, middle, index + text.length))
        continue;
      yield {
        ...place,
        message: { zh: `“${half}”写了两遍`, en: `“${half}” stands twice` },
        hint: { zh: `只写一遍“${half}”`, en: `write “${half}” once` },
      };
    }
  },
});
