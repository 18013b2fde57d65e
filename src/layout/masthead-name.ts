/** 报名: how large its lines stand. The last is the largest, and turns over before it is smaller than the title. */

import type { Line, Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import { mmToPt, pt, ptToTwip, twip, twipToPt } from '../measure.ts';
import type { PageNote } from '../page-note.ts';
import { paragraph, pathOf, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';
import { emWidth, largestThat } from './width.ts';

export interface NameSizes {
  readonly last: Pt;
  /** One size for all lines above the last. */
  readonly upper: Pt;
}

export function nameSizes({ name, form }: Pick<Masthead, 'name' | 'form'>, setting: Setting): NameSizes {
  if (form === 'joint') return jointSizes(name, setting);
  const { letter } = setting.preset;
  const { nameSize, upperSize, upperShare } = setting.preset.masthead;
  const texts = name.map(plainText);
  const most = form === 'letter' ? pt(Math.min(nameSize, letter.nameSize)) : nameSize;
  const last = pt(Math.max(leastSize(form, setting), fitting(texts.slice(-1), most, setting)));
  const upper = fitting(texts.slice(0, -1), pt(Math.min(upperSize, last * upperShare)), setting);
  return { last, upper };
}

/** The largest size, in half points, in which each line stands whole in the type area. */
function fitting(texts: readonly string[], most: Pt, setting: Setting): Pt {
  const widest = Math.max(1, largestThat(texts.map(emWidth)));
  return pt(Math.max(1, Math.floor(Math.min(most, nameRoom(setting) / widest) * 2) / 2));
}

/** One size for the offices and what stands at their right: as wide as a name may be, and so high that text has room below. */
function jointSizes(name: Masthead['name'], setting: Setting): NameSizes {
  const { nameSize, jointHigh } = setting.preset.masthead;
  const high = mmToPt(jointHigh) / ((name.length - 1) * setting.preset.font.snugLine);
  const most = Math.min(nameSize, high, nameRoom(setting) / jointWide(name, setting));
  const size = pt(Math.max(leastSize('joint', setting), Math.floor(most * 2) / 2));
  return { last: size, upper: size };
}

/** In characters: the widest office, the gap, and what stands at their right. */
function jointWide(name: Masthead['name'], { preset }: Setting): number {
  const offices = name.slice(0, -1).map((line) => emWidth(plainText(line)));
  return largestThat(offices) + preset.masthead.jointGap + emWidth(plainText(name.at(-1) ?? []));
}

/**
 * A 报名 that is smaller than the title heads nothing; the office of a letter (10.1) is no such name. Many offices stand
 * smaller before the first page has no room for text (7.3.3), or a name of them is broken.
 */
function leastSize(form: Masthead['form'], setting: Setting): Pt {
  if (form === 'letter') return pt(1);
  return form === 'joint' ? setting.preset.masthead.jointLeast : titleSize(setting);
}

const titleSize = ({ preset }: Setting): Pt => preset.styles.Title.size ?? preset.type.size;

export function nameNotes({ name, form }: Masthead, setting: Setting): PageNote[] {
  // Of several offices the widest decides.
  const last = (form === 'joint' ? widestOf(name) : name.at(-1)) ?? [];
  const [text, path] = [plainText(last), pathOf(last)];
  const wide = form === 'joint' ? jointWide(name, setting) : emWidth(text);
  if (wide * leastSize(form, setting) > nameRoom(setting))
    return [{ kind: 'name-broken', path, text, ...(form === 'joint' && { isOffice: true }) }];
  return form === 'joint' && jointSizes(name, setting).last < titleSize(setting)
    ? [{ kind: 'name-small', path, offices: name.length - 1 }]
    : [];
}

const widestOf = (name: Masthead['name']): Line | undefined =>
  name.slice(0, -1).toSorted((a, b) => emWidth(plainText(b)) - emWidth(plainText(a)))[0];

const nameRoom = ({ area, preset }: Setting): Pt => pt(twipToPt(area.width) * preset.masthead.nameWidth);

/** The lines of the name; a last one that turns over does so into lines alike, none of a character or two. */
export function nameLines(masthead: Pick<Masthead, 'name' | 'form'>, setting: Setting): Paragraph[] {
  const { preset } = setting;
  return masthead.name.map((line, index) => {
    const runs = runsOf(line, preset);
    return index < masthead.name.length - 1
      ? paragraph('MastheadUpper', runs)
      : paragraph('MastheadName', runs, evenSides(plainText(line), nameSizes(masthead, setting).last, setting));
  });
}

function evenSides(text: string, size: Pt, setting: Setting): ParagraphProps {
  const width = emWidth(text);
  const lines = Math.ceil((width * size) / nameRoom(setting));
  if (lines < 2) return {};
  // Half a character more, for faces a little wider than measured.
  const room = ptToTwip(pt((Math.ceil(width / lines) + 0.5) * size));
  const side = twip(Math.max(0, Math.floor((setting.area.width - room) / 2)));
  return { indent: { left: side, right: side } };
}
