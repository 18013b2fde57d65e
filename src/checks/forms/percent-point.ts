import { compare, type Decimal, parseDecimal, percent, subtract } from '../../decimal.ts';
import { check } from '../check.ts';
import { type SaidSlip, type Slip, slipsIn } from '../slips.ts';

const rate = '(\\d{1,6}(?:\\.\\d{1,6})?)[%％]';
const between = '[^。；\\d%％]';
const moved = '(?:提高|提升|上升|增长|增加|升|下降|降低|回落|减少|降)';

/** 由90%提高到95%，提高5%: both ends are there, so that it can be computed what is meant. */
const pattern = new RegExp(
  `[由从]${between}{0,12}${rate}${between}{0,12}[到至为]${between}{0,6}${rate}[，,（(]${between}{0,8}?${moved}了?约?(?<slip>${rate})`,
  'dg',
);

const slip: Slip = {
  pattern,
  say(match) {
    const [, from, to, , change] = match;
    return said(from, to, change);
  },
};

function said(from: string | undefined, to: string | undefined, change: string | undefined): SaidSlip | undefined {
  const [a, b, c] = [from, to, change].map((text) => parseDecimal(text ?? ''));
  if (!a || !b || !c || compare(size(subtract(b, a)), c) !== 0) return undefined;
  const relative = percent(subtract(b, a), a, c.scale);
  if (relative && compare(size(relative), c) === 0) return undefined;
  return {
    message: {
      zh: `由${from}%到${to}%，相差的是${change}个百分点，不是${change}%`,
      en: `from ${from}% to ${to}% is ${change} percentage points, not ${change}%`,
    },
    hint: { zh: `写作“${change}个百分点”`, en: `write “${change}个百分点”` },
  };
}
const size = (value: Decimal): Decimal => (value.units < 0n ? { ...value, units: -value.units } : value);

/** 0.53%，比上一个十年的0.57%下降0.04%. */
const comparedWith = new RegExp(
  `${rate}[，,][比较][^。；，%％]{0,40}?(?<![\\d.])${rate}${moved}了?(?<slip>${rate})`,
  'dg',
);
const against: Slip = {
  pattern: comparedWith,
  say: (match) => {
    const [, now, then, , change] = match;
    return said(then, now, change);
  },
};

/** 优良天数比例为81.5%，同比上升13.3%, where the paragraph has 百分点 for others of its kind. */
const ofShare: Slip = {
  pattern: new RegExp(
    `(?:比例|比率|占比|比重|(?<!增长|下降)率)(?:分别)?(?:为|达到|达|是)?\\d{1,3}(?:\\.\\d{1,4})?[%％]，(?:同比|环比|比上年|较上年|比上年同期|较上年同期)${moved}(?<slip>${rate})(?!\\d|左右)`,
    'dg',
  ),
  severity: 'warning',
  say: ({ groups }, { text }) =>
    /(?:比例|比率|占比|比重|率)(?:为|达到|达|是)?[\d.]{1,7}%，(?:同比|环比|[比较]上年)[^，。；\d]{0,8}[\d.]{1,7}个百分点/.test(
      text,
    )
      ? {
          message: {
            zh: `比率升降${groups?.slip}：这一段别处说的都是百分点`,
            en: `${groups?.slip} of a rate, where the paragraph has percentage points elsewhere`,
          },
          hint: {
            zh: `是两个比率相减的，写作“${groups?.slip?.slice(0, -1)}个百分点”`,
            en: 'write 个百分点 where the rates were subtracted',
          },
        }
      : undefined,
};

export const percentPoint = check({
  code: 'percent-point',
  severity: 'error',
  basis: {
    zh: '两个百分数相减，差是“百分点”；“%”是相对于原数的幅度',
    en: 'the difference of two percentages is in percentage points; % is relative to what it was',
  },
  words: () => ({
    title: { zh: '应当用“百分点”', en: 'percentage points are meant' },
    why: {
      zh: '由90%提高到95%，提高的是5个百分点；写“提高5%”，意思是提高到94.5%。前后两个数都写着，才会指出。',
      en: 'From 90% to 95% is a rise of 5 percentage points; 5% would lead to 94.5%. Told only where both ends are given.',
    },
    cure: { zh: '改成“个百分点”，或者重新计算幅度。', en: 'Write 个百分点, or compute the change anew.' },
  }),
  run: ({ passages }) => slipsIn(passages, [slip, against, ofShare]),
});
