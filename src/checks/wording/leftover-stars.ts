/** Stars: of bold that is not closed, or in the place of a name. */

import { matchesIn } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import type { Found } from '../check.ts';
import type { Passage } from '../passage.ts';
import type { SaidSlip, Slip, SlipMatch } from '../slips.ts';

/** A star in a table or below it refers to a note. */
const prose: ReadonlySet<Role> = new Set([
  'name',
  'office',
  'title',
  'section-title',
  'head',
  'caption',
  'text',
  'statistics',
  'unit',
  'post',
  'person',
  'responsible',
  'recipients',
]);

export const starSlips: readonly Slip[] = [
  {
    // One star lost of the four.
    pattern:
      /(?<![\dA-Za-z*])\*\*([^*\s][^*\n]{0,39})\*(?!\*)|(?<![\dA-Za-z*])\*([^*\s][^*\n]{0,39})\*\*(?![*\dA-Za-z])/g,
    roles: prose,
    say: ({ index, 0: all, 1: first, 2: second }, passage) => {
      const inside = first ?? second ?? '';
      if (passage.isEscaped(index)) return undefined;
      return {
        message: { zh: `“${all}”前后的星号不一样多，会照样印出来`, en: `the stars round “${inside}” are not a pair` },
        hint: {
          zh: `要加粗，写作 **${inside}**${index === 0 ? '；整段加双引号' : ''}`,
          en: `for bold write **${inside}**${index === 0 ? ', and put the whole text in quotes' : ''}`,
        },
      };
    },
  },
  {
    pattern: /(?<![\d*])\*(?![省市州县区乡镇村局办委注表])([\p{Script=Han}\d，、]{2,40})\*(?!\*)|\*+/gu,
    roles: prose,
    say: ofStars,
  },
  { pattern: /＊＊([^＊\n]{1,60})＊＊|＊+/g, say: ofWideStars },
];

/** For an input method that types full-width marks. */
function ofWideStars(match: SlipMatch, passage: Passage): SaidSlip | undefined {
  const { index, 1: inside } = match;
  if (inside === undefined) return prose.has(passage.role) ? ofStars(match, passage) : undefined;
  // A text that begins with a star has to be put in quotes.
  const first = index === 0;
  return {
    message: {
      zh: '全角的星号“＊＊”不是加粗的记号，会照样印出来',
      en: 'full-width stars do not make bold, and print as they stand',
    },
    hint: {
      zh: `写作 **${inside}**${first ? '；整段加双引号' : ''}`,
      en: `write **${inside}**${first ? ', and put the whole text in quotes' : ''}`,
    },
    replace: `**${inside}**`,
  };
}

const place = /^[省市州县区乡镇村局办委]/;

function ofStars(match: SlipMatch, passage: Passage): SaidSlip | undefined {
  const { index, 1: pair } = match;
  const stars = pair === undefined ? match[0] : '*';
  const before = passage.text[index - 1] ?? '';
  const after = passage.text.slice(index + stars.length, index + stars.length + 2);
  // 3*5, 138****1234 and 湘A***** are meant so; *注 and ***一行 of their own are notes and rules.
  const isOpening = stars === '**' && !/[\dA-Za-z)）]/.test(before) && /^\d/.test(after);
  if (!isOpening && (/[\dA-Za-z)）]/.test(before) || /^[\dA-Za-z]/.test(after))) return undefined;
  // Said with the other half.
  if (stars.length < 3 && isUneven(passage.text, index)) return undefined;
  if (index === 0 && /^(?:[注为表]|$)/.test(after.trimStart())) return undefined;
  if (passage.isEscaped(index)) return undefined;
  if (stars.length > 1 && stars.length % 2 === 0)
    return {
      message: { zh: `“${stars}”没有成对，会照样印出来`, en: `“${stars}” is not a pair and prints as it stands` },
      hint: {
        zh: '加粗要前后各两个星号：**粗体**；不加粗就删去',
        en: 'bold has two stars on each side; else delete them',
      },
    };
  if (pair !== undefined)
    return {
      severity: 'warning',
      message: {
        zh: `“${pair}”前后各一个星号，会照样印出来`,
        en: `the single stars round “${pair}” print as they stand`,
      },
      hint: {
        zh: `要加粗，写作 **${pair}**${index === 0 ? '；整段加双引号' : ''}`,
        en: `for bold write **${pair}**${index === 0 ? ', and put the whole text in quotes' : ''}`,
      },
    };
  const certain = place.test(after);
  return {
    ...(certain ? {} : { severity: 'warning' }),
    message: certain
      ? { zh: `“${stars}${after[0]}”的名称没有填`, en: `a star where a name should stand: “${stars}${after[0]}”` }
      : { zh: `多了星号“${stars}”，会照样印出来`, en: `“${stars}” prints as it stands` },
    hint: certain
      ? { zh: '填上名称；要印星号，写作 \\*', en: 'put the name in; a star that is meant is written \\*' }
      : { zh: '删去星号；要印它，写作 \\*', en: 'delete it; a star that is meant is written \\*' },
  };
}

const uneven = /(?<![\dA-Za-z*])(?:\*\*[^*\s][^*\n]{0,39}\*(?!\*)|\*[^*\s][^*\n]{0,39}\*\*(?![*\dA-Za-z]))/g;
const isUneven = (text: string, at: number): boolean =>
  [...matchesIn(text, uneven)].some(({ 0: all, index }) => index <= at && at < index + all.length);

/** `**甲****乙**` prints as meant, and was meant as one. */
export function* boldBesideBold(passages: readonly Passage[]): Iterable<Found> {
  for (const passage of passages) {
    const { text, path } = passage;
    if (!passage.written(0, text.length).includes('****')) continue;
    for (let index = 1; index < text.length; index += 1) {
      if (!passage.isBold(index - 1) || !passage.isBold(index)) continue;
      const span = { start: passage.span(index - 1, index).end, end: passage.span(index, index + 1).start };
      if (span.end - span.start !== 4) continue;
      yield {
        path,
        span,
        found: '****',
        severity: 'info',
        message: { zh: '两处加粗紧挨着，中间是“****”', en: 'two bold stretches meet at “****”' },
        hint: { zh: '删去这四个星号，合成一处', en: 'delete the four stars' },
      };
    }
  }
}
