/** Two drafts on a terminal: by section, a row each; two columns side by side where there is room. */

import type { DraftDiff } from '../../compare/drafts.ts';
import type { Lang } from '../../diagnostic.ts';
import type { Sink } from '../io.ts';
import type { Style } from '../terminal/style.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { hanging, wrap } from '../terminal/wrap.ts';
import { formatsSaid, type SaidRow, saidRow, sumOfDrafts } from './draft-words.ts';

interface Look {
  readonly lang: Lang;
  readonly sink: Sink;
  readonly style: Style;
}

/** From so many columns on, the old words stand beside the new. */
const wide = 120;
/** The widest column of names; a longer one has its text behind it. */
const mostPlace = 24;

export function draftScreen(diff: DraftDiff, look: Look): readonly string[] {
  const { lang, style } = look;
  const groups = diff.groups.flatMap(({ title, rows }) => {
    const said = rows.flatMap((row) => saidRow(row, lang) ?? []);
    return said.length > 0 ? [{ title, said }] : [];
  });
  const places = groups.flatMap(({ said }) => said.map(({ place }) => textWidth(visible(place))));
  const width = Math.min(mostPlace, Math.max(0, ...places));
  const lines = groups.flatMap(({ title, said }) => [
    style('bold', visible(title)),
    ...said.flatMap((row) => rowLines(row, width, look)),
  ]);
  return [...lines, ...(lines.length > 0 ? [''] : []), sumLine(diff, lang)];
}

function rowLines(row: SaidRow, width: number, look: Look): readonly string[] {
  const { sink, style } = look;
  const place = visible(row.place);
  const head = `  ${place}${' '.repeat(Math.max(0, width - textWidth(place)))}  `;
  const blank = ' '.repeat(width + 4);
  if (sink.isTTY && sink.columns >= wide && row.sides && row.sides.length > 0)
    return sideBySide(row.sides, head, blank, look);
  return row.lines.flatMap((line, index) =>
    hanging((index === 0 ? head : blank) + visible(line), sink, width + 4)
      .split('\n')
      .map((part) => coloured(part, style)),
  );
}

function sideBySide(
  sides: NonNullable<SaidRow['sides']>,
  head: string,
  blank: string,
  { sink, style }: Look,
): readonly string[] {
  const room = Math.floor((sink.columns - textWidth(head) - 3) / 2);
  const cell = (text: string): readonly string[] =>
    text === '' ? [''] : wrap(visible(text), { first: room, rest: room });
  return sides.flatMap(([before, after], index) => {
    const [left, right] = [cell(before), cell(after)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const old = left[at] ?? '';
      const gap = ' '.repeat(Math.max(0, room - textWidth(old)));
      const begin = index === 0 && at === 0 ? head : blank;
      return `${begin}${style('error', old)}${gap} │ ${style('done', right[at] ?? '')}`.trimEnd();
    });
  });
}

/** What went is red, what came is green. */
const coloured = (line: string, style: Style): string =>
  line
    .replace(
      /\[([^[\]→]*)→([^[\]→]*)\]/gu,
      (_, before: string, after: string) => `[${style('error', before)}→${style('done', after)}]`,
    )
    .replace(
      /^(\s*(?:\S+ ?\S*\s{2,})?)((?:删去?|gone)[：:].*)$/u,
      (_, head: string, text: string) => head + style('error', text),
    )
    .replace(
      /^(\s*(?:\S+ ?\S*\s{2,})?)((?:新?增|new)[：:].*)$/u,
      (_, head: string, text: string) => head + style('done', text),
    );

export function sumLine(diff: DraftDiff, lang: Lang): string {
  const sum = sumOfDrafts(diff)[lang];
  const { count, where } = formatsSaid(diff.groups, lang);
  const formats =
    count === 0
      ? ''
      : {
          zh: `${sum === '' ? '文字一样，' : '；另有'}只改格式的 ${count} 处（${where}）`,
          en: `${sum === '' ? 'the words are equal; ' : '; '}${count} of looks alone (${where})`,
        }[lang];
  if (sum === '' && formats === '') return { zh: '一样。', en: 'Equal.' }[lang];
  return { zh: `${sum}${formats}。`, en: `${sum}${formats}.` }[lang];
}
