/** A paragraph while it is read. */

import { inRaised, type Raised, raisedOf } from '../../data/office/raised.ts';
import type { Attribute } from '../../data/office/xml.ts';
import type { Align, Aside, Block, Change, Inline, Look, Paragraph, ParagraphStyle, Run } from '../flow.ts';
import { isIn } from '../text.ts';
import type { Picturing } from './drawing.ts';
import { isOn, isSameLook, type OwnLook, readLook } from './look.ts';
import { levelAt, type Numbering } from './numbering.ts';
import { alignOf, outlineOf, type Styles } from './styles.ts';

export interface Draft {
  readonly inline: Inline[];
  readonly changes: Change[];
  /** What its own properties say; its style says the rest. */
  style?: string;
  outline?: number;
  list?: string;
  level?: number;
  align?: Align | 'left';
  breaks?: boolean;
  /** Inside its own properties, where a mark is about its end and not about a run. */
  inProperties: boolean;
  run: RunDraft;
  /** The drawing at work. */
  drawing?: Picturing;
  /** Paragraphs that stand in it without a box. */
  stray?: Block[];
}

/** What the properties of the run at work say. */
interface RunDraft {
  style?: string;
  readonly look: OwnLook;
  isHidden: boolean;
  raised?: Raised | undefined;
  formatted?: Change;
  /** The look that comes of it, once text asked for it. */
  resolved?: Look;
}
const newRun = (): RunDraft => ({ look: {}, isHidden: false });

/** @param inline what stands at its beginning */
export const newDraft = (inline: Inline[]): Draft => ({ inline, changes: [], inProperties: false, run: newRun() });

/** Takes what an element says of the paragraph, or of the run at work. */
export function readProperty(draft: Draft, name: string, attribute: Attribute, parent: string): void {
  const value = (): string => attribute('val') ?? '';
  if (name === 'pPr') draft.inProperties = true;
  else if (name === 'r') draft.run = newRun();
  else if (parent === 'pPr') {
    if (name === 'pStyle') draft.style = value();
    else if (name === 'outlineLvl') draft.outline = Number(value());
    else if (name === 'jc') draft.align = alignOf(value());
    else if (name === 'pageBreakBefore') draft.breaks = isOn(attribute('val'));
    // A list that leaves its id to the style is a list nonetheless.
    else if (name === 'numPr') draft.list = '';
  } else if (parent === 'numPr') {
    if (name === 'numId') draft.list = value();
    else if (name === 'ilvl') draft.level = levelAt(value());
  } else if (parent === 'rPr' && !draft.inProperties) {
    if (name === 'vertAlign') draft.run.raised = raisedOf(attribute);
    else if (name === 'vanish') draft.run.isHidden = isOn(attribute('val'));
    else if (name === 'rStyle') draft.run.style = value();
    else readLook(draft.run.look, name, attribute);
  }
}

/** How a piece of text stands where it is met. */
interface Standing {
  readonly styles: Styles;
  readonly changes: readonly Change[];
  readonly aside: Aside | undefined;
  readonly field: string | undefined;
}

/** Adds text to the run before it, or begins one; whether it began one. */
export function addText(draft: Draft, piece: string, { styles, changes, aside, field }: Standing): boolean {
  const { run, inline } = draft;
  const beside = aside ?? (run.isHidden ? 'hidden' : undefined);
  const text = shownText(draft, piece);
  run.resolved ??= styles.look(draft.style, run.style, run.look);
  const next: Run = {
    kind: 'run',
    text,
    look: run.resolved,
    ...(beside && { aside: beside }),
    ...(field && { field }),
    changes: run.formatted ? [...changes, run.formatted] : changes,
  };
  const last = inline.at(-1);
  const joins = last?.kind === 'run' && isAlike(last, next);
  if (joins) inline[inline.length - 1] = { ...last, text: last.text + text };
  else inline.push(next);
  return !joins;
}

/** m² is not m2. */
export const shownText = ({ run: { raised } }: Draft, piece: string): string =>
  (raised && inRaised(piece, raised)) ?? piece;

/** Programs cut text into runs as they like: LibreOffice makes four of one. */
const isAlike = (a: Run, b: Run): boolean =>
  a.aside === b.aside && a.field === b.field && isSameLook(a.look, b.look) && isSame(a.changes, b.changes);

const isSame = (a: readonly Change[], b: readonly Change[]): boolean =>
  a === b || (a.length === b.length && a.every((change, index) => isSameChange(change, b[index] as Change)));
const isSameChange = (a: Change, b: Change): boolean =>
  a === b || (a.kind === b.kind && a.author === b.author && JSON.stringify(a.day) === JSON.stringify(b.day));

/** @param count counts its number, where it is one that is printed */
export function finished(
  draft: Draft,
  styles: Styles,
  { levelOf }: Numbering,
  count: ((list: string, level: number) => string | undefined) | undefined,
): Paragraph {
  const { style, list: styledList } = styles.paragraph(draft.style);
  const own = draft.outline === undefined ? style : levelled(style, outlineOf(draft.outline));
  const isListed = draft.list === undefined ? styledList !== undefined : draft.list !== '0';
  const id = draft.list || (styledList?.id ?? '');
  const level = draft.level ?? styledList?.level ?? levelOf(id, styledList?.style ?? '') ?? 0;
  const text = isListed && isIn(draft.changes, 'accepted') ? count?.(id, level) : undefined;
  return {
    kind: 'paragraph',
    inline: heads.has(style.name?.toLowerCase() ?? '') ? draft.inline.map(inOneLine) : draft.inline,
    style: broken(draft.align === undefined ? own : aligned(own, draft.align), draft.breaks),
    ...(isListed && { list: { level, ...(text !== undefined && { text }) } }),
    changes: draft.changes,
  };
}

const heads = new Set(['title', '表题', '图题']);
/** The lines of a title, or of a caption, are one: where they end says nothing. */
const inOneLine = (inline: Inline): Inline =>
  inline.kind === 'run' && inline.text.includes('\n')
    ? { ...inline, text: inline.text.replace(/(?<=[!-~])\n(?=[!-~])/g, ' ').replaceAll('\n', '') }
    : inline;

/** A paragraph's own level counts, and its style's no more: it may say that this is no heading. */
const levelled = ({ outline: _, ...rest }: ParagraphStyle, outline: number | undefined): ParagraphStyle => ({
  ...rest,
  isHeading: outline !== undefined,
  ...(outline !== undefined && { outline }),
});

const aligned = ({ align: _, ...rest }: ParagraphStyle, align: Align | 'left'): ParagraphStyle =>
  align === 'left' ? rest : { ...rest, align };

const broken = ({ pageBreakBefore, ...rest }: ParagraphStyle, own: boolean | undefined): ParagraphStyle =>
  (own ?? pageBreakBefore) ? { ...rest, pageBreakBefore: true } : rest;
