import { withFigures } from '../../letter-digits.ts';
import { anyOf } from '../../pattern.ts';
import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';

/** What is counted, behind 千 or 百; not 千瓦, 百强, 百分点. */
const counted = '[人名个家户起次元吨亩处条件台辆所座项份]';
/** What may stand between a figure and 左右. */
const measured = '[万亿%％余多个人名家户起次元吨亩米公里处条件台辆所座项份天月年日岁度小时分钟平方千克]{0,4}';
/** A verb of approximation; 约 not as in 节约, 预约, 近 not as in 最近, 附近. */
const approximate =
  '(?<!节|预|条|公|合|契|特|签|履|违|毁|失|邀|赴|守|制)(?:大约|约)|(?<!最|附|新|邻|就|靠|临|远|亲)(?:将近|接近|近)|超过|超|逾';
/** 近10余年 is the last ten years and more. */
const ofTime = '(?!年|天|日|周|个?月|小时|分钟|载)';

/** Units that stand behind an amount, and begin no other word there. */
const measures =
  '[万亿](?:元|吨|亩|人|千瓦|平方米|立方米|公里)?|元|%|％|‰|个百分点|吨|公里|公顷|千米|倍|平方|立方|亩|千瓦';
/** Written twice; 5人人均 and 3家家庭农场 are other words. */
const doubled = '亿元|万元|万人|万吨|亿|万|元|吨|%|公里|公顷|千米|平方米|立方米|百分点|亩|千瓦';

/** Units whose last character is typed twice, and what makes a word of it. */
const endDoubled = '千瓦时|公里|公顷|平方米|立方米|平方公里|个百分点|百分点|小时';
const noWord = '(?!常|而|有|间|刻|候|期|段|代|旦|宵|素|月|年|首|帅|件|器|程|路|面|程|对|地|位|名|评|击|滴)';

/** Who is counted in 人, and by what befell them. */
const persons = '教师 教职工 职工 在校生 学生 从业人员 民警 医生 护士';
const hurt = '死亡 受伤 重伤 轻伤 失踪 失联 遇难';

const slips: readonly Slip[] = [
  {
    // 5O座, l2处, 1l4家: what is typed beside 0 and 1. Litres are 5l, GPT-4o and O2O are names.
    pattern:
      /(?<![A-Za-z\d.\-—－])(?:\d{1,9}O[\dO]{0,9}|\d{1,9}o[\do]{1,9}|l\d{1,9}|\d{1,9}l\d{1,9}|\d{1,9}l(?=[个家人户次处项起件座条名元万亿年月日]))(?=[\p{Script=Han}%％，。；、）]|$)/gu,
    say: ({ 0: text, index }, { role, text: whole }) => {
      const meant = withFigures(text);
      // A cell is held against its column, and a year against the calendar.
      const isOthers = role === 'cell' || (meant?.right.length === 4 && whole[index + text.length] === '年');
      if (!meant || isOthers) return undefined;
      return {
        message: {
          zh: `“${text}”里的“${meant.letters}”是字母，不是数字`,
          en: `“${meant.letters}” in “${text}” is a letter, not a figure`,
        },
        hint: { zh: `写作“${meant.right}”`, en: `write “${meant.right}”` },
      };
    },
  },
  {
    pattern: new RegExp(`(?<![\\d.第])\\d{1,5}(?<slip>。)\\d{1,4}(?=${measures})`, 'dg'),
    say: ({ 0: text }) => ({
      message: { zh: `“${text}”里的小数点打成了句号`, en: `a full stop for the point in “${text}”` },
      hint: { zh: `写作“${text.replace('。', '.')}”`, en: `write “${text.replace('。', '.')}”` },
    }),
  },
  {
    // 分别为100，250万元 are two.
    pattern: new RegExp(
      `(?=[1-9]\\d{0,2}，\\d{3})(?<![\\d.,、]|\\d，)(?<!分别[^，。；]{0,8})[1-9]\\d{0,2}(?:，\\d{3})+(?=(?:\\.\\d+)?(?:[余多])?(?:${measures}|[家户人个名起件项份册台套辆座处]))`,
      'g',
    ),
    say: ([text]) => ({
      message: { zh: `“${text}”里的千分位用了中文逗号`, en: `a Chinese comma inside the figure “${text}”` },
      hint: {
        zh: `写作“${text.replaceAll('，', '')}”；是几个数的，中间用“、”`,
        en: `write “${text.replaceAll('，', '')}”, or 、 between several figures`,
      },
    }),
  },
  {
    pattern: new RegExp(
      `(?<=[\\d余多万亿])(?:[十百千])?(?<unit>${doubled})\\k<unit>(?!旦|宵|素|科|博|兆|物|丈|次)`,
      'g',
    ),
    say: ([text, unit = '']) => ({
      message: { zh: `“${text}”重复了`, en: `“${text}” is written twice` },
      hint: { zh: `写作“${unit}”`, en: `write “${unit}”` },
    }),
  },
  {
    pattern: /(?<![.\d])\d{1,9}\.(?=[%％‰]|个百分点|万元|亿元)/g,
    say: ({ 0: text }) => ({
      message: { zh: `“${text}”的小数点后面没有数`, en: `nothing stands behind the point of “${text}”` },
      hint: {
        zh: `补上小数；没有的，写作“${text.slice(0, -1)}”`,
        en: `add the decimals, or write “${text.slice(0, -1)}”`,
      },
    }),
  },
  {
    pattern: /(?<![.\d])\d{1,9}(?<slip>\.{2})\d{1,4}(?![.\d])/dg,
    say: ({ 0: text }) => ({
      message: { zh: `“${text}”里有两个小数点`, en: `two points in “${text}”` },
      hint: { zh: `写作“${text.replace('..', '.')}”`, en: `write “${text.replace('..', '.')}”` },
    }),
  },
  {
    // 5万元元旦 and 用电3千瓦时时常 are other words.
    pattern: new RegExp(`(?<=[\\d余多万亿])(?<unit>${endDoubled})(?<last>[时里顷米点])(?<=\\k<last>{2})${noWord}`, 'g'),
    say: ({ groups, 0: text }) => ({
      message: { zh: `“${text}”末尾的“${groups?.last}”重复了`, en: `“${groups?.last}” stands twice in “${text}”` },
      hint: { zh: `写作“${groups?.unit}”`, en: `write “${groups?.unit}”` },
    }),
  },
  {
    pattern: /(?<=[克升个]\/)立方(?![米厘分毫])/g,
    say: () => ({
      message: { zh: '单位“立方”没有写完', en: 'the unit 立方 is cut short' },
      hint: { zh: '写作“立方米”', en: 'write “立方米”' },
    }),
  },
  {
    // 死亡3例 is said of diseases.
    pattern: new RegExp(
      `(?<of>${anyOf(hurt, persons)})(?:人数|总数|数)?(?:共有|共|为|达到|达|有)?\\d{1,9}(?:\\.\\d{1,3})?万?(?<slip>(?<=${anyOf(hurt)}(?:人数)?(?:共|为|达)?\\d{1,9})[起件家处]|[所台辆座栋亩吨]|公里|公顷)(?!事故|以上|[均里])`,
      'dg',
    ),
    severity: 'warning',
    say: ({ groups }) => ({
      message: {
        zh: `“${groups?.of}”数的是人，写的是“${groups?.slip}”`,
        en: `${groups?.of} are counted in 人, not in ${groups?.slip}`,
      },
      hint: { zh: '写作“人”，或核对这个数是什么', en: 'write 人, or look up what is counted' },
    }),
  },
  {
    // 3顿饭 are eaten.
    pattern:
      /(?:(?<wrong>公倾|公理)|(?<ton>顿)(?:(?<=(?:\d\.\d{1,3}|\d{2}|万|[量重产储载运存][为约达]{0,2}\d)顿)(?=[，。；、）]|$)|(?<![每天日]\d顿)(?![了，。；、）]|$)))(?<=(?:\d[万千百]?|[余多])(?:公倾|公理|顿))(?![饭餐早午晚夜酒打骂批火热美伙便团大好饱盒简教训])/g,
    say: ({ groups, 0: text }) => {
      const right = groups?.ton ? '吨' : text === '公倾' ? '公顷' : '公里';
      return {
        message: { zh: `计量单位“${text}”应为“${right}”`, en: `the unit “${text}” is miswritten for “${right}”` },
        hint: { zh: `写作“${right}”`, en: `write “${right}”` },
      };
    },
  },
  {
    pattern: /(?<unit>平米|公尺|公分(?![厘机])|立米)(?<=(?:\d[万千百]?|[余多每])..)(?!厘)/g,
    severity: 'warning',
    say: ([text]) => {
      const right = { 平米: '平方米', 公尺: '米', 公分: '厘米', 立米: '立方米' }[text] ?? text;
      return {
        message: { zh: `“${text}”不是法定计量单位的名称`, en: `“${text}” is no legal name of a unit` },
        hint: { zh: `写作“${right}”（《中华人民共和国法定计量单位》）`, en: `write “${right}”` },
      };
    },
  },
  {
    pattern: /(?<=\d)[%％](?=个?百分点)/g,
    say: ([text]) => ({
      message: { zh: `“${text}”和“百分点”重复`, en: `“${text}” stands before 百分点` },
      hint: { zh: `删去“${text}”`, en: `delete “${text}”` },
    }),
  },
  {
    // 282宗宗，; 5人人均 and 3家家庭农场 are other words.
    pattern: /(?<=\d)(?<unit>[宗件起处项户家份辆台座栋个名人])\k<unit>(?=[，。；、）]|$)/g,
    say: ({ groups, 0: text }) => ({
      message: { zh: `“${text}”重复了`, en: `“${text}” is written twice` },
      hint: { zh: `写作“${groups?.unit}”`, en: `write “${groups?.unit}”` },
    }),
  },
  {
    // 第三十－条: a dash in the place of 一.
    pattern: /第[一二三四五六七八九十百零]{1,5}[-－—–―─](?=条(?:[之的第规所和、，。\s]|$))/g,
    say: ([text]) => {
      const right = `${text.slice(0, -1)}一`;
      return {
        message: {
          zh: `“${text}条”里的“${text.slice(-1)}”应为“一”`,
          en: `“${text.slice(-1)}” stands for 一 in “${text}条”`,
        },
        hint: { zh: `写作“${right}条”`, en: `write “${right}条”` },
      };
    },
  },
  {
    pattern: /％/g,
    say: () => ({
      message: { zh: '百分号是全角的', en: 'a full-width percent sign' },
      hint: { zh: '用半角的“%”', en: 'use %' },
      replace: '%',
    }),
  },
  {
    // 1．5月17日 at the beginning of a paragraph, or of a point in it: a number and its text.
    pattern: /[０-９][０-９．，]*|(?<=\d)(?<!^\s*\d{1,2})．(?=\d)(?!\d{1,2}[月日]|\d{4}年)/g,
    say: ([text]) => ({
      message: { zh: `“${text}”是全角数字`, en: `“${text}” is full-width` },
      hint: { zh: `用半角的，写作“${text.normalize('NFKC')}”`, en: `write “${text.normalize('NFKC')}”` },
    }),
  },
  {
    // ＸＸ stands for what is still to come.
    pattern: /[Ａ-Ｚａ-ｚ]+/g,
    severity: 'warning',
    say: ([text]) =>
      /^[Ｘｘ]+$/.test(text)
        ? undefined
        : {
            message: { zh: `“${text}”是全角字母`, en: `“${text}” are full-width letters` },
            hint: { zh: `用半角的，写作“${text.normalize('NFKC')}”`, en: `write “${text.normalize('NFKC')}”` },
          },
  },
  {
    pattern: /(?<![\d.])(?<slip>\d+(?:\.\d+)?)[-－—–～~至到](?=\d+(?:\.\d+)?[%％])/dg,
    severity: 'warning',
    say: ({ groups }) => ({
      message: {
        zh: `百分数范围的前一个数“${groups?.slip}”没有带“%”`,
        en: `“${groups?.slip}” begins a range of percentages without %`,
      },
      hint: { zh: '两个数都带“%”，如 63%～68%', en: 'both ends carry %: 63%～68%' },
    }),
  },
  {
    pattern: /(?<![\d.])(?<slip>\d+(?:\.\d+)?)[-－—–～~](?=\d+(?:\.\d+)?(?<unit>[万亿]))/dg,
    severity: 'info',
    say: ({ groups }) => ({
      message: {
        zh: `“${groups?.slip}”后面没有“${groups?.unit}”，可能误读`,
        en: `“${groups?.slip}” lacks its ${groups?.unit} and may be misread`,
      },
      hint: { zh: `两个数都带“${groups?.unit}”，如 3万～5万`, en: 'both ends carry it: 3万～5万' },
    }),
  },
  {
    pattern: new RegExp(
      `(?:${approximate})(?:\\d{1,9}(?:\\.\\d{1,4})?[万亿]?|[一二两三四五六七八九]?[十百千万]{1,3})(?:(?:余|多)${ofTime}|${measured}(?:左右|上下))`,
      'g',
    ),
    severity: 'warning',
    say: ([text]) =>
      /^(?:将近|接近|近).*[年月日天]左右/.test(text)
        ? undefined
        : {
            message: { zh: `“${text}”里表示约数的词重复`, en: `“${text}” says twice that it is about so many` },
            hint: { zh: '前面的“约、近、超”和后面的“余、多、左右”只留一个', en: 'keep one of them' },
          },
  },
  {
    pattern:
      /(?:下降|减少|降低|缩短|压减|缩小|回落)了?约?(?:\d{1,9}(?:\.\d{1,4})?|[一二两三四五六七八九十百]{1,4})[多余]?倍/g,
    severity: 'warning',
    say: ([text]) => ({
      message: { zh: `“${text}”：下降、减少不能用倍数`, en: `“${text}”: nothing falls by a multiple` },
      hint: { zh: '写成百分数，如 下降50%', en: 'say it in percent' },
    }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])\\d{1,2}[千百](?:\\d{1,3}[百十]?|万|[余多]?(?=${counted}))|[一二两三四五六七八九][万千百]\\d{1,4}(?=[千百十余多]|${counted})`,
      'g',
    ),
    severity: 'warning',
    say: ([text]) => ({
      message: { zh: `“${text}”里汉字数字和阿拉伯数字混用`, en: `“${text}” mixes Chinese numerals and Arabic figures` },
      hint: {
        zh: '全部写成阿拉伯数字，如 3500；只有“万”“亿”可以跟在后面',
        en: 'write all of it in figures; only 万 and 亿 may follow',
      },
    }),
  },
];

export const numberForm = check({
  code: 'number-form',
  severity: 'error',
  basis: { zh: 'GB/T 15835-2011《出版物上数字用法》', en: 'GB/T 15835-2011, figures in publications' },
  words: () => ({
    title: { zh: '数字的写法不对', en: 'a figure is written wrongly' },
    why: {
      zh: '全角数字和百分号、前一个数没有“%”的范围、重复的约数、“下降2倍”、“3千5百”，不合出版物上数字的用法，也容易误读。',
      en: 'Full-width figures, a range with one % only, an approximation said twice, a fall by a multiple, 3千5百: against the standard of figures, and easily misread.',
    },
    cure: {
      zh: '照提示改；除了百分号，数字不会自动改动。',
      en: 'Mend it as the hint says; but for the percent sign nothing is changed by the program.',
    },
  }),
  run: ({ passages }) => slipsIn(passages, slips),
});
