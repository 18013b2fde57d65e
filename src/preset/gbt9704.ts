/**
 * Every measure of the page, with the clause of GB/T 9704-2012 《党政机关公文格式》 it rests on. No number from a
 * standard stands anywhere else. Bulletins are not among the standard's kinds of document: it is followed, and where it
 * is silent the practice of the offices (实务) is written down as such.
 */

import { em, mm, pt, twip, twipToPt, typeSize } from '../measure.ts';
import type { MarginProfile } from './choices.ts';
import { advised, customary, required, type Stated } from './stated.ts';

/** The line pitch of each margin profile and the white around the type area; each holds 22 lines (5.2.3). */
const common = {
  top: required(mm(37), '5.2.1'),
  left: required(mm(28), '5.2.1'),
  // 297 − 37 − 225 and 210 − 28 − 156: what the type area of 156 × 225 mm leaves.
  bottom: required(mm(35), '5.2.1'),
  right: required(mm(26), '5.2.1'),
  // 22 × 28.95 = 636.9 of the 637.8 pt of 225 mm. 29 pt would lose a line.
  pitch: customary(twipToPt(twip(579)), '5.2.3: 22 lines fill the type area'),
};

const marginProfiles = {
  common,
  common28: { ...common, pitch: customary(pt(28), 'the 28 pt that most offices set') },
  electronic: {
    ...common,
    top: required(mm(34.58), 'GB/T 33476.2-2016, 6.2'),
    bottom: required(mm(32.58), 'GB/T 33476.2-2016, 6.2'),
    // A line is 10.39 mm: a 三号 of 5.54 mm and 7/8 of it.
    pitch: required(twipToPt(twip(589)), 'GB/T 33476.2-2016, 7.1.2'),
  },
} satisfies Record<MarginProfile, Record<keyof typeof common, Stated<number>>>;

export const gbt9704 = {
  paper: {
    width: required(mm(210), '5.1'),
    height: required(mm(297), '5.1'),
  },
  marginProfiles,
  type: {
    size: required(typeSize.三号, '5.2.2'),
    // The traditional 三号 is 15.75 pt: 28 of them make 441 of the 442.2 pt of 156 mm, 28 of 16 pt do not fit (5.2.3).
    spacing: customary(pt(-0.25), '5.2.3: 28 characters fill the line'),
    color: required('000000', '5.2.4'),
    columnGap: customary(em(2), 'two characters between columns'),
    lines: required(22, '5.2.3'),
    characters: required(28, '5.2.3'),
  },
  font: {
    // In a line of 1.2 em the baseline is at 0.96 em, both where a writer puts four fifths of the line above it
    // (LibreOffice) and where it centres the characters in the line (Word), so such lines stand alike in both.
    snugLine: customary(em(1.2), 'same baseline in Word and LibreOffice'),
    baseline: customary(em(0.96), 'of a snug line, from its top'),
    inkAbove: customary(em(0.84), 'a 汉字 above its baseline'),
    inkBelow: customary(em(0.11), 'a 汉字 below its baseline'),
  },
  masthead: {
    // The glyphs' top, from the paper's edge: 37 mm of white and 35 mm below the type area's top.
    nameTop: required(mm(72), '7.2.4, 10.3'),
    nameSize: customary(pt(62), '7.2.4: as large as dignified; 22 mm is the largest in use'),
    // A name fills the line but for a little air.
    nameWidth: customary(0.96, 'share of the type area a name may fill'),
    upperSize: customary(typeSize.小初, 'lines above the last'),
    upperShare: customary(0.75, 'lines above the last, against the last'),
    jointGap: customary(em(0.5), 'between the offices and 文件'),
    jointLeast: customary(typeSize.小三, 'of twelve offices; the first page bears text even so'),
    jointHigh: customary(mm(74), '7.3.3: below several offices the first page still bears text'),
    numberGap: customary(1, 'blank lines between the name and 期号'),
    documentNumberGap: required(2, '7.2.5'),
    officeScale: customary(
      0.9,
      'a long 编发单位 set narrower keeps its date beside it; narrower still is hard to read',
    ),
    officeGap: customary(0.5, 'blank lines above 编发单位'),
    side: required(em(1), '7.2.5, 7.2.6'),
    signersInRow: required(2, '7.2.6'),
    signerGap: customary(em(1), 'between two 签发人 of a row'),
    ruleGap: required(mm(4), '7.2.7'),
    color: customary('FF0000', '7.2.4 asks for red'),
  },
  letter: {
    nameTop: required(mm(30), '10.1'),
    nameSize: customary(typeSize.初号, '10.1 leaves it open'),
    ruleGap: required(mm(4), '10.1'),
    ruleWidth: required(mm(170), '10.1'),
    footRule: required(mm(20), '10.1'),
    thick: customary(pt(2.25), '10.1: thick and thin'),
    thin: customary(pt(0.75), '10.1: thick and thin'),
    between: customary(pt(1.5), 'white between the two'),
    lineGap: required(em(7 / 8), '10.1'),
  },
  ruleWeight: {
    bulletin: customary(pt(2.25), 'bulletins 2.25–3 pt'),
    document: customary(pt(1.5), '7.2.7 gives no weight; 0.35–0.5 mm in use'),
  },
  signature: {
    sealedDateRight: required(em(4), '7.3.5.1'),
    sealedGap: customary(2, '7.3.5.1: the seal’s top within one line below the text'),
    // A seal of a county office is 42 mm wide: so far apart, their middles leave some white between two.
    sealStep: customary(mm(45.1), '7.3.5.1: seals neither touch nor cross'),
    sealsInRow: customary(3, '7.3.5.1: no row of seals wider than the type area'),
    unsealedGap: required(1, '7.3.5.2'),
    unsealedRight: required(em(2), '7.3.5.2'),
    dateShift: required(em(2), '7.3.5.2'),
    slack: customary(em(0.75), 'faces a little wider than measured'),
    tightPitch: customary(pt(26), '7.3.5.5: lines may stand closer; at less than this it is seen'),
    textAlong: customary(5, '7.3.5.5: no signature without text; a last paragraph of so many lines goes to its page'),
  },
  table: {
    // 四号, 小四, 五号, 小五: the largest that fits is taken.
    styles: customary(['TableText', 'TableTextS4', 'TableText5', 'TableTextS5'] as const, 'the standard has no rule'),
    // Before type of 小五 the sheet is turned (8: tables may stand across the sheet).
    uprightStyles: customary(['TableText', 'TableTextS4', 'TableText5'] as const, 'smaller type is hard to read'),
    // Then characters stand narrower, so that no figure is broken.
    scales: customary([0.9, 0.8, 0.7] as const, 'narrower ones cannot be read'),
    rule: customary(pt(0.5), '0.5–0.75 pt in use'),
    side: customary(em(0.3), 'between a rule and the text beside it'),
    above: customary(em(0.25), 'between a rule and the text below or above it'),
    slack: customary(em(0.15), 'the rules themselves, and faces a little wider than measured'),
    headSlack: customary(em(0.3), 'the figures of 黑体, wider with some makers than with others'),
    line: customary(em(1.25), 'lines of a cell; never the pitch of the page'),
    whole: {
      roomy: customary(em(10), 'where there is room, texts as short as a name are not broken'),
      easy: customary(em(6), 'smaller type rather than such a text broken'),
      tight: customary(em(2), 'no column of single characters'),
    },
    evenLines: customary(4, 'a text of more lines need not be broken evenly'),
    wholeCost: customary(1.1, 'how much higher a table may be for whole texts'),
    headLine: customary(em(3), 'a longer head stands on several lines'),
    longestPiece: customary(em(12), 'longer words are broken anywhere'),
    gap: customary(em(0.25), 'between 汉字 and figures in LibreOffice'),
    pictureWide: customary(em(12), 'a picture beside another in a row of four columns'),
    pictureLeast: customary(em(6), 'smaller, nothing is to be seen in it'),
    pictureHigh: customary(0.3, 'three rows of pictures on a page'),
    headShare: customary(0.5, 'a head higher than this share of the page is not repeated'),
  },
  picture: {
    inRow: customary(4, 'more would be too small to see'),
    between: customary(em(1), 'between pictures of a row'),
    spareLines: customary(3, 'the gap above and the caption below a picture as high as the page'),
    headLines: customary(10, 'more headings than this above a picture make it no smaller'),
    rowGap: customary(0.5, 'lines between rows of pictures'),
    captionRoom: customary(em(6), 'a caption below a narrow picture; four of them beside each other have room'),
  },
  attachment: {
    listGap: required(1, '7.3.4'),
    listInset: required(em(2), '7.3.4'),
    listWhole: customary(11, '7.3.4: lines that stand together; half a page left empty is enough'),
  },
  attendance: {
    gap: required(1, '10.3'),
    inset: required(em(2), '10.3'),
    slack: customary(em(0.5), 'faces a little wider than measured'),
  },
  imprint: {
    side: required(em(1), '7.4.2'),
    outerRule: advised(mm(0.35), '7.4.1'),
    innerRule: advised(mm(0.25), '7.4.1'),
    ruleColor: required('000000', '6.2'),
    // A single row takes one line of the page; lines of the same row stand closer.
    pitch: customary(pt(22.4), '1.6 em'),
    above: customary(pt(2.5), 'between a rule and the row below'),
    below: customary(pt(4), 'between a row and the rule below'),
    slack: customary(em(1), 'faces a little wider than measured'),
    pageSlack: customary(2, 'so many lines more or less a text may take in another program'),
    pageSlackDrawn: customary(4, 'as above, with tables or pictures in it'),
    endLine: customary(pt(1), 'the paragraph that carries the imprint'),
  },
  page: {
    // Lays the dash 7 mm below the type area (7.5) in LibreOffice, measured.
    footer: required(twipToPt(twip(1443)), '7.5'),
    header: customary(mm(15), 'the header is empty'),
    numberSide: required(em(1), '7.5'),
  },
  draft: { color: customary('D9D9D9', 'a watermark one reads through') },
};

const around = (what: string) => ({
  text: customary(0.5, `around ${what}`),
  table: customary(0.5, `around ${what}`),
  picture: customary(0.5, `around ${what}`),
});

/** Blank lines between what stands above (outer) and what follows (inner); where nothing is said, none. */
export const gaps = {
  masthead: {
    title: required(2, '7.3.1'),
    contents: customary(1, 'below the red rule'),
    table: customary(1, 'below the red rule'),
    picture: customary(1, 'below the red rule'),
    aside: customary(1, 'below the red rule'),
    text: customary(1, 'below the red rule'),
  },
  table: around('a table'),
  picture: around('a picture'),
  text: { table: customary(0.5, 'around a table'), picture: customary(0.5, 'around a picture') },
  title: {
    table: customary(1, 'as 7.3.2'),
    picture: customary(1, 'as 7.3.2'),
    contents: customary(1, 'as 7.3.2'),
    aside: customary(1, 'as 7.3.2'),
    text: required(1, '7.3.2'),
  },
  contents: {
    title: customary(1, 'around 要目'),
    aside: customary(1, 'around 要目'),
    text: customary(1, 'around 要目'),
  },
  aside: {
    title: customary(1, 'around 按语'),
    contents: customary(1, 'around 按语'),
    text: customary(1, 'around 按语'),
  },
};

/** Words that the page bears and no author writes. */
export const words = {
  draft: customary('送审稿', 'drafts for approval'),
  pageNumber: { before: required('— ', '7.5'), after: required(' —', '7.5') },
};
