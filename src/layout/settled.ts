/** The pages as they are reckoned to come out: what stands alone is drawn to its text where that can be done, else noted. */

import type { Path } from '../diagnostic.ts';
import { pt, ptToTwip, twip } from '../measure.ts';
import type { PageNote } from '../page-note.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import { unnumbered, withHighFooters } from './page.ts';
import { type Placed, placedBlocks } from './page-fill.ts';
import { space, withProps } from './paragraph.ts';
import { laterPage } from './sections.ts';
import type { Setting } from './setting.ts';
import type { Block, PageSection, Style, Table } from './tree.ts';
import { isUnsurePage } from './unsure-page.ts';

interface Settled {
  readonly sections: readonly PageSection[];
  readonly notes: readonly PageNote[];
}

export function settled(sections: readonly PageSection[], styles: readonly Style[], setting: Setting): Settled {
  // The imprint's break moves nothing above it, so that one reckoning serves for all.
  const placed = placedBlocks(sections, styles);
  const head = headAlone(placed);
  const notes = [...(head ? [head] : []), ...unsureImprint(sections, placed, setting)];
  const signature = signatureAlone(placed);
  const asTheyAre = withImprintBreak(sections, placed, setting);
  if (!signature) return { sections: asTheyAre, notes };
  const tight = withTightLines(sections, placed, signature, setting);
  if (tight) {
    const again = placedBlocks(tight, styles);
    if (!signatureAlone(again)) return { sections: withImprintBreak(tight, again, setting), notes };
  }
  return {
    sections: asTheyAre,
    notes: [...notes, { kind: 'alone', what: 'signature', path: pathIn(signature.block) }],
  };
}

/** What stands above the text and is none itself. */
const heads: ReadonlySet<string> = new Set([
  'CopyNumber',
  'Classification',
  'Urgency',
  'DraftMark',
  'MastheadSpace',
  'MastheadName',
  'MastheadUpper',
  'IssueNumber',
  'DocumentNumber',
  'Signers',
  'Office',
  'LetterRule',
  'LetterSpace',
  'RedRule',
  'Overtitle',
  'Title',
  'Subtitle',
  'Addressee',
] satisfies StyleId[]);
/** What stands below it. */
const tails: ReadonlySet<string> = new Set([
  'SignatureOffice',
  'SignatureDate',
  'Annotation',
  'AttachmentList',
] satisfies StyleId[]);

const styleOf = (block: Block): string => (block.kind === 'paragraph' ? block.style : '');
/** The mark of several offices is a table. */
const isMark = ({ rows }: Table): boolean => heads.has(rows[0]?.cells[0]?.blocks[0]?.style ?? '');
const isText = (block: Block): boolean =>
  block.kind === 'table'
    ? !block.anchor && !isMark(block)
    : block.runs.length > 0 && !heads.has(block.style) && !tails.has(block.style);

/** The first page bears text (GB/T 9704-2012, 7.3.3). */
function headAlone(placed: readonly Placed[]): PageNote | undefined {
  const first = placed.findIndex(({ block }) => isText(block));
  // What has no text but its attachments' has nothing that could stand here.
  const text = placed[first];
  if (!text || text.first === 1 || styleOf(text.block) === 'AttachmentMark') return undefined;
  const above = placed.slice(0, first).filter(({ block }) => heads.has(styleOf(block)));
  const path = above.map(({ block }) => pathIn(block)).find((each) => each !== undefined);
  return above.length === 0 ? undefined : { kind: 'alone', what: 'head', path };
}

/** The first line of a signature on a page without text. */
function signatureAlone(placed: readonly Placed[]): Placed | undefined {
  const at = placed.findIndex(({ block }) => tails.has(styleOf(block)) && styleOf(block) !== 'AttachmentList');
  const signature = placed[at];
  if (!signature) return undefined;
  const texts = placed.slice(0, at).filter(({ block }) => isText(block));
  return texts.some(({ last }) => last === signature.first) || texts.length === 0 ? undefined : signature;
}

/**
 * The lines of the last page of text a little closer, so that the signature has room below them (7.3.5.5); undefined where
 * they would stand too close.
 */
function withTightLines(
  sections: readonly PageSection[],
  placed: readonly Placed[],
  signature: Placed,
  { preset, area }: Setting,
): readonly PageSection[] | undefined {
  const page = signature.first - 1;
  const tail = placed.filter(({ block, first }) => tails.has(styleOf(block)) && first >= signature.first);
  const needed = (tail.at(-1)?.bottom ?? 0) - signature.top;
  const above = placed.filter(({ section, block }) => section === signature.section && !tails.has(styleOf(block)));
  const filled = Math.max(0, ...above.filter(({ last }) => last === page).map(({ bottom }) => bottom));
  const lines = above.filter(
    ({ block, first, last }) => first === page && last === page && styleOf(block) === 'Normal' && !ownLine(block),
  );
  const count = lines.reduce((all, each) => all + each.lines, 0);
  // A little more than is reckoned, for it is only reckoned.
  const lacking = filled + needed - area.height + preset.margins.pitch;
  const pitch = ptToTwip(preset.margins.pitch) - Math.ceil(lacking / Math.max(1, count));
  if (count === 0 || tail.at(-1)?.last !== signature.first || pitch < ptToTwip(preset.signature.tightPitch))
    return undefined;
  const tight = new Set(lines.map(({ block }) => block));
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'paragraph' && tight.has(block)
        ? withProps(block, { line: { pitch: twip(pitch), rule: 'exact' } })
        : block,
    ),
  }));
}

const ownLine = (block: Block): boolean => block.kind === 'paragraph' && block.props?.line !== undefined;

/**
 * A full-width float may claim its band in Word against the lines before it, and so move what it hangs on. Where it surely
 * has no room below the text it begins a page of its own, by a break, and there is no circle.
 */
function withImprintBreak(
  sections: readonly PageSection[],
  placed: readonly Placed[],
  { preset, area }: Setting,
): readonly PageSection[] {
  const last = sections.at(-1);
  const index = last?.blocks.findIndex(isImprint) ?? -1;
  if (!last || index < 1) return sections;
  const inLast = placed.filter(({ section }) => section === sections.length - 1);
  const above = inLast.findLast((each) => each.index < index);
  const imprint = inLast.find((each) => each.index === index);
  if (!above || !imprint) return sections;
  const lacking = above.bottom + imprintHigh(imprint) - area.height;
  if (preset.imprintFace === 'even')
    return onEvenPage(sections, index, preset, { page: above.last, hasRoom: lacking <= 0 });
  if (lacking < ptToTwip(preset.margins.pitch)) return sections;
  const page = withProps(space('ImprintEnd', pt(preset.imprint.endLine)), { pageBreakBefore: true });
  const blocks = [...last.blocks.slice(0, index), page, ...last.blocks.slice(index)];
  return [...sections.slice(0, -1), { ...last, blocks }];
}

/**
 * An imprint that begins a section on an even page stands on one in every program. One that stays on the page of the text
 * does so only where the text ends on an even page, which is reckoned; so it is told where little is lacking.
 */
function unsureImprint(sections: readonly PageSection[], placed: readonly Placed[], setting: Setting): PageNote[] {
  if (setting.preset.imprintFace !== 'even') return [];
  const index = sections.at(-1)?.blocks.findIndex(isImprint) ?? -1;
  const at = placed.findIndex((each) => each.section === sections.length - 1 && each.index === index);
  const [above, imprint] = [placed[at - 1], placed[at]];
  if (!above || !imprint || above.last % 2 === 1) return [];
  const room = setting.area.height - above.bottom - imprintHigh(imprint);
  if (room < 0 || !isUnsurePage(sections, placed.slice(0, at), room, setting)) return [];
  return [{ kind: 'imprint-page', path: ['style', 'imprintFace'] }];
}

const isImprint = (block: Block): boolean => block.kind === 'table' && block.anchor?.edge === 'bottom';

/**
 * The imprint on an even page (GB/T 33476.2-2016, 7.3.1): on that of the text's end where it is one, else on the next. A
 * page left blank before it, and its own, bear no number (GB/T 9704-2012, 7.5).
 */
function onEvenPage(
  sections: readonly PageSection[],
  index: number,
  preset: Preset,
  text: { readonly page: number; readonly hasRoom: boolean },
): readonly PageSection[] {
  const isEven = text.page % 2 === 0;
  const last = sections.at(-1);
  if (!last || (isEven && text.hasRoom)) return sections;
  const later = withHighFooters(laterPage(last.page), preset);
  const page = isEven ? unnumbered(later) : later;
  const [before, after] = [last.blocks.slice(0, index), last.blocks.slice(index)];
  const isAlone = before.every((block) => styleOf(block) === 'ImprintEnd');
  const carrier = space('ImprintEnd', pt(preset.imprint.endLine));
  if (isAlone) return [...sections.slice(0, -1), { ...last, start: 'even', page: later }];
  return [...sections.slice(0, -1), { ...last, blocks: before }, { start: 'even', page, blocks: [carrier, ...after] }];
}

const imprintHigh = ({ bottom, top }: Placed): number => bottom - top;

const pathIn = (block: Block): Path | undefined =>
  block.kind === 'paragraph'
    ? block.runs.flatMap((run) => (run.kind === 'text' ? (run.from ?? []) : []))[0]?.origin.path
    : undefined;
