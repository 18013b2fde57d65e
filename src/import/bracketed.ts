/** A bulletin by its 【】: sections, and the plain titles inside them. */

import type { Section } from '../schema/section.ts';
import type { Styled } from './bold.ts';
import { asKeys, contentOf, type Ways } from './content.ts';
import { bracketedTitle, isBareHeading } from './headings.ts';
import type { SourceLine, TextLine } from './source-line.ts';

export interface Sections {
  readonly sections: readonly Section[];
  readonly styled: readonly Styled[];
}

export const isBracketed = (line: SourceLine): line is TextLine =>
  line.kind === 'text' && !line.isPlain && bracketedTitle(line) !== undefined;

/** @param lines the first of them is a title */
export function bracketedSections(lines: readonly SourceLine[], ways: Ways): Sections {
  const styled: Styled[] = [];
  const sections = splitAt(lines, isBracketed).map(([title, ...content]): Section => {
    const made = sectionOf(content, ways);
    styled.push(...made.styled);
    return { title: bracketedTitle(title as TextLine) ?? '', ...made.section };
  });
  return { sections, styled };
}

function sectionOf(
  lines: readonly SourceLine[],
  ways: Ways,
): { readonly section: Omit<Section, 'title'>; readonly styled: readonly Styled[] } {
  const [first] = lines;
  const subtitle = first?.kind === 'text' && first.style === '栏目副题' && !first.isPlain ? first.text : undefined;
  const own = subtitle === undefined ? lines : lines.slice(1);
  const inner = own.findIndex((line, index) => isInner(line, own[index + 1]));
  const above = contentOf(inner < 0 ? own : own.slice(0, inner), ways);
  const styled = [...above.styled];
  const sections =
    inner < 0
      ? []
      : splitAt(own.slice(inner), (line, next) => isInner(line, next)).map(([title, ...content]): Section => {
          const made = contentOf(content, ways);
          styled.push(...made.styled);
          return { title: (title as TextLine).text, ...asKeys(made.blocks) };
        });
  return {
    section: {
      ...(subtitle !== undefined && { subtitle }),
      ...(sections.length > 0
        ? {
            ...asKeys(above.blocks),
            ...('blocks' in asKeys(above.blocks) ? { blocks: [...above.blocks, { sections }] } : { sections }),
          }
        : asKeys(above.blocks)),
    },
    styled,
  };
}

/** A title inside a section: its style says so, or it is a short line that text follows. */
function isInner(line: SourceLine, next: SourceLine | undefined): boolean {
  if (line.kind !== 'text' || line.isPlain) return false;
  if (line.style !== undefined) return line.style === 'heading 2';
  if (next?.kind !== 'text' || bracketedTitle(next) !== undefined) return false;
  return isBareHeading(line) && Array.from(line.text).length <= 24 && Array.from(next.text).length > 40;
}

/** Each stretch begins with a line that opens one. */
export function splitAt<T>(
  lines: readonly T[],
  opens: (line: T, next: T | undefined) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const found: [T, ...T[]][] = [];
  for (const [index, line] of lines.entries()) {
    if (found.length === 0 || opens(line, lines[index + 1])) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}
