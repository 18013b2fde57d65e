import { check, type Found } from '../check.ts';
import { type Match, matches } from '../matches.ts';
import { at } from '../passage.ts';
import { type Slip, slipsIn } from '../slips.ts';
import type { Subject } from '../subject.ts';

const cure = {
  zh: '写作“附件1”，标题另起一行；列在正文后面的，写作“附件：1.”',
  en: 'write 附件1 on a line of its own, or 附件：1. in the list',
};
const slips: readonly Slip[] = [
  {
    // The colon belongs to the list: 附件：1. Everybody knows what is meant.
    pattern: /(?<=^[ \u3000]*附件[ \u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}))(?<slip>：)(?!\s*[，。、；：:;])/dg,
    severity: 'warning',
    // Of a title the number is taken off where it is printed.
    say: ([mark], { role, path }) =>
      role === 'caption' || path[0] === 'attachments' || path.includes('table')
        ? undefined
        : {
            message: { zh: `附件的序号后面用了“${mark}”`, en: `“${mark}” behind the number of an attachment` },
            hint: cure,
          },
  },
  {
    // 附件1、附件2 and 附件1、2 are several of them.
    pattern:
      /(?<=^[ \u3000]*附件[ \u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}))(?<slip>[、．，])(?!附件|[\d一二三四五六七八九十])/dg,
    say: ([mark]) => ({
      message: { zh: `附件的序号后面用了“${mark}”`, en: `“${mark}” behind the number of an attachment` },
      hint: cure,
    }),
  },
];

/** Behind a title or 的 it is another document's, which may number its own way. */
const numbered =
  /(?<![》号的件][ \u3000]?)附件[ \u3000]?(?:(?<arabic>\d{1,2})(?![\d份个件项张页年.．])|(?<han>[一二三四五六七八九十]{1,2})(?![份个件项张页并同经次式起般些])(?=[^\p{Script=Han}]|$|所|的|中|和|及|规|要))/gu;

export const attachmentForm = check({
  code: 'attachment-form',
  severity: 'error',
  basis: {
    zh: 'GB/T 9704-2012，7.3.4：附件顺序号使用阿拉伯数字（如“附件：1. ×××××”）',
    en: 'GB/T 9704-2012, 7.3.4: attachments are numbered in Arabic figures, 附件：1.',
  },
  words: () => ({
    title: { zh: '附件序号的写法不对', en: 'the number of an attachment is written wrongly' },
    why: {
      zh: '附件的序号用阿拉伯数字：“附件1”“附件：1.”；不写“附件1、”，也不一处“附件1”、一处“附件一”。',
      en: 'Attachments are numbered in Arabic figures, 附件1 and 附件：1.; not 附件1、, nor 附件一 beside 附件1.',
    },
    cure: { zh: '照提示改，全文写成一样。', en: 'Mend it as the hint says, the same throughout.' },
  }),
  *run(subject) {
    yield* slipsIn(subject.passages, slips);
    yield* mixed(subject);
  },
});

/** 附件一 beside 附件1. */
function* mixed({ passages }: Subject): Iterable<Found> {
  const inHan: Match[] = [];
  let arabic: string | undefined;
  for (const match of matches(passages, numbered)) {
    if (match.groups.han !== undefined) inHan.push(match);
    else arabic ??= match.text;
  }
  if (arabic === undefined) return;
  for (const { passage, index, text } of inHan)
    yield {
      ...at(passage, index, index + text.length),
      message: { zh: `这里是“${text}”，别处是“${arabic}”`, en: `“${text}” here, “${arabic}” elsewhere` },
      hint: { zh: '附件的序号用阿拉伯数字，全文写成一样', en: 'write Arabic figures throughout' },
    };
}
