/** The preset's named styles with every length resolved. */

import type { Masthead } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import { em, pt, ptToEighth, ptToHalfPoint, ptToTwip, twip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId, StyleSpec } from '../preset/styles.ts';
import { type NameSizes, nameSizes } from './masthead-name.ts';
import { ruleSpace } from './red-rule.ts';
import type { Setting } from './setting.ts';
import type { Indent, ParagraphProps, RunProps, Style } from './tree.ts';
import { charsWide, snugPitch, spacingOf } from './units.ts';

/** All of them, also those this document does not use: who edits it in Word finds the whole list. */
export function stylesOf(setting: Setting, masthead: Masthead | undefined): Style[] {
  const sizes = nameSizes(masthead ?? { name: [] }, setting);
  const bySize = made.get(setting.preset) ?? new Map<string, Style[]>();
  const key = `${sizes.upper} ${sizes.last}`;
  const before = bySize.get(key);
  if (before) return before;
  const specs = Object.entries(setting.preset.styles) as [StyleId, StyleSpec][];
  const styles = specs.map(([id, spec]) => styleOf(id, { ...spec, ...ownSize(id, sizes) }, setting.preset));
  made.set(setting.preset, bySize.set(key, styles));
  return styles;
}

/** Names are set in few sizes, so of a preset there are few sets of styles. */
const made = new WeakMap<Preset, Map<string, Style[]>>();

const ownSize = (id: StyleId, sizes: NameSizes): { size?: Pt } =>
  id === 'MastheadName' ? { size: sizes.last } : id === 'MastheadUpper' ? { size: sizes.upper } : {};

function styleOf(id: StyleId, spec: StyleSpec, preset: Preset): Style {
  const { name, aliases } = spec;
  const names = { id, name, ...(aliases ? { aliases } : {}) };
  if (spec.kind === 'character') return { kind: 'character', ...names, run: runProps(spec, preset) };
  return {
    kind: 'paragraph',
    ...names,
    ...(id === 'Normal' ? {} : { basedOn: spec.basedOn ?? 'Normal' }),
    ...(spec.next ? { next: spec.next } : {}),
    paragraph: { ...(id === 'Normal' ? everyParagraph(preset) : {}), ...paragraphProps(id, spec, preset) },
    run: { ...(id === 'Normal' ? everyRun(preset) : {}), ...runProps(spec, preset) },
  };
}

/** 22 lines a page hold only where no paragraph is kept together, drawn to the grid or spaced by itself (5.2.3). */
const everyParagraph = (preset: Preset): ParagraphProps => ({
  line: { pitch: ptToTwip(preset.margins.pitch), rule: 'exact' },
  before: twip(0),
  after: twip(0),
  widowControl: false,
  snapToGrid: false,
  autoSpace: false,
  // Said aloud though it is Word's default: without it LibreOffice drops a mark that falls behind a full justified line.
  overflowPunctuation: true,
});

const everyRun = (preset: Preset): RunProps => ({ color: preset.type.color, spacing: ptToTwip(preset.type.spacing) });

function runProps(spec: StyleSpec, preset: Preset): RunProps {
  return {
    ...(spec.face ? { face: preset.faces[spec.face] } : {}),
    ...(spec.size ? { size: ptToHalfPoint(spec.size), spacing: ptToTwip(spacingOf(preset, spec.size)) } : {}),
    ...(spec.bold === undefined ? {} : { bold: spec.bold }),
    ...(spec.color ? { color: preset[spec.color].color } : {}),
  };
}

function paragraphProps(id: StyleId, spec: StyleSpec, preset: Preset): ParagraphProps {
  const { align, keepNext, outlineLevel } = spec;
  const indent = indentOf(spec, preset);
  return {
    ...(align ? { align } : {}),
    ...lineOf(id, spec, preset),
    ...(indent ? { indent } : {}),
    ...(keepNext ? { keepNext } : {}),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(id === 'RedRule' ? { borders: { bottom: redRule(preset) } } : {}),
  };
}

function lineOf(id: StyleId, spec: StyleSpec, preset: Preset): ParagraphProps {
  if (spec.line === 'auto') return { line: { pitch: SINGLE, rule: 'auto' } };
  const size = spec.size ?? preset.type.size;
  if (spec.line === 'cell') return { line: { pitch: ptToTwip(pt(size * preset.table.line)), rule: 'atLeast' } };
  const own = id === 'RedRule' ? ruleSpace(preset, size) : spec.line === 'snug' ? snugPitch(preset, size) : spec.line;
  return own === undefined ? {} : { line: { pitch: ptToTwip(own), rule: 'exact' } };
}

/** One line of automatic height, in 1/240 of it. */
const SINGLE = twip(240);

const redRule = (preset: Preset) => ({ weight: ptToEighth(preset.ruleWeight), color: preset.masthead.color, space: 0 });

/** Lengths always; characters as well for the first line, which Word then keeps at two 字 when the size is changed. */
function indentOf(spec: StyleSpec, preset: Preset): Indent | undefined {
  const { left, right } = spec;
  // 正文 is indented, and all are based on it.
  const firstLine = spec.firstLine ?? (spec.basedOn ? undefined : em(0));
  if (left === undefined && right === undefined && firstLine === undefined) return undefined;
  return {
    ...(left === undefined ? {} : { left: charsWide(preset, left, spec.size) }),
    ...(right === undefined ? {} : { right: charsWide(preset, right, spec.size) }),
    ...(firstLine === undefined
      ? {}
      : { firstLine: charsWide(preset, firstLine, spec.size), firstLineChars: Math.round(firstLine * 100) }),
  };
}
