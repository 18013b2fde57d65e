/** Paragraphs and their runs. Text passes through unchanged. */

import type { Path } from '../diagnostic.ts';
import type { Inline, Line } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import { ptToTwip } from '../measure.ts';
import { type Stretch, stretchesBetween } from '../origin.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import type { Paragraph, ParagraphProps, Run, RunProps } from './tree.ts';

const hasKeys = (props: object): boolean => Object.keys(props).length > 0;

export const paragraph = (style: StyleId, runs: readonly Run[], props: ParagraphProps = {}): Paragraph => ({
  kind: 'paragraph',
  style,
  runs,
  ...(hasKeys(props) ? { props } : {}),
});

/** The same paragraph with more direct formatting. */
export const withProps = (base: Paragraph, props: ParagraphProps): Paragraph =>
  hasKeys(props) ? { ...base, props: { ...base.props, ...props } } : base;

/** An empty paragraph of a given height: room that no program drops at the top of a page, as it may drop space above. */
export const space = (style: StyleId, height: Pt): Paragraph =>
  paragraph(style, [], { line: { pitch: ptToTwip(height), rule: 'exact' } });

/** @param own A character style for the whole line, where it has one. */
export function runsOf(line: Line, preset: Preset, own?: StyleId): Run[] {
  const [only, other] = line;
  // `flatMap` makes lists with room for many.
  return only && !other ? inlineRuns(only, preset, own) : line.flatMap((inline) => inlineRuns(inline, preset, own));
}

/** The same characters, so many percent as wide. */
export const narrowed = (runs: readonly Run[], scale: number): readonly Run[] =>
  scale === 100 ? runs : runs.map((run) => (run.kind === 'text' ? { ...run, props: { ...run.props, scale } } : run));

/** The line cut before each of these characters, counted over all its texts. */
export function cutLine(line: Line, offsets: readonly number[]): Line[] {
  if (offsets.length === 0) return [line];
  const lines: Inline[][] = [[]];
  let at = 0;
  for (const inline of line) {
    const end = at + inline.text.length;
    let from = at;
    for (const cut of [...offsets.filter((offset) => offset >= at && offset < end), end]) {
      if (cut > from) {
        const { from: stretches, ...look } = inline;
        const own = stretchesBetween(stretches, from - at, cut - at);
        const text = inline.text.slice(from - at, cut - at);
        lines.at(-1)?.push({ ...look, text, ...(own.length > 0 ? { from: own } : {}) });
      }
      if (cut < end) lines.push([]);
      from = cut;
    }
    at = end;
  }
  return lines;
}

/** Broken where the page breaks it, not the text. */
export const brokenRuns = (lines: readonly (readonly Run[])[]): Run[] =>
  lines.flatMap((runs, index) => (index === 0 ? runs : [{ kind: 'line-break', soft: true } as const, ...runs]));

/** Of the first of its texts that an author wrote. */
export const pathOf = (line: Line): Path | undefined =>
  line.find(({ from }) => from !== undefined && from.length > 0)?.from?.[0]?.origin.path;

const leadStyles = ['Lead', 'Lead1', 'Lead2', 'Lead3', 'Lead4'] as const satisfies readonly StyleId[];

function inlineRuns(inline: Inline, preset: Preset, own: StyleId | undefined): Run[] {
  const style = inline.lead === undefined ? own : leadStyles[inline.lead];
  // A head without level is bold by its style.
  const bold: RunProps = inline.bold === undefined || inline.lead === 0 ? {} : { bold: inline.bold };
  if (preset.digits === undefined && !/[\t\n]/.test(inline.text))
    return inline.text === '' ? [] : [textRun(inline.text, style, bold, inline.from ?? [])];
  let at = 0;
  return inline.text.split(/([\t\n])/u).flatMap((text): Run[] => {
    const start = at;
    at += text.length;
    if (text === '\t') return [{ kind: 'tab' }];
    if (text === '\n') return [{ kind: 'line-break' }];
    return pieces(text, preset.digits).map(({ piece, from, face }) =>
      textRun(
        piece,
        style,
        { ...bold, ...face },
        stretchesBetween(inline.from, start + from, start + from + piece.length),
      ),
    );
  });
}

const textRun = (text: string, style: StyleId | undefined, props: RunProps, from: readonly Stretch[]): Run => ({
  kind: 'text',
  text,
  ...(style ? { style } : {}),
  ...(hasKeys(props) ? { props } : {}),
  ...(from.length > 0 ? { from } : {}),
});

/** Figures and Latin words with the marks inside them and a percent sign behind: `96.7%`, `1+N`, `a@b.cn`. */
const western = /([0-9A-Za-z](?:[!-~]*[0-9A-Za-z%])?)/u;

/** Text cut where the face changes; whole where the office has chosen no face for digits. */
function pieces(text: string, digits: string | undefined): { piece: string; from: number; face: RunProps }[] {
  const parts = digits === undefined ? [text] : text.split(western);
  let at = 0;
  return parts
    .map((piece, index) => {
      const from = at;
      at += piece.length;
      return { piece, from, face: digits !== undefined && index % 2 === 1 ? { face: digits } : {} };
    })
    .filter(({ piece }) => piece !== '');
}
