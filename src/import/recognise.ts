/** The lines of an old document → the issue that a clerk would have written. */

import type { Day } from '../calendar.ts';
import { parseIsoDay } from '../calendar.ts';
import { looksLikeName } from '../people/person-names.ts';
import { titleEnds } from '../people/titles.ts';
import { writtenDay } from '../schema/day-forms.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { attachmentsOf } from './attached.ts';
import { type Styled, settleBold } from './bold.ts';
import { bracketedSections, isBracketed, type Sections } from './bracketed.ts';
import { contentOf, ofBulletin, type Ways } from './content.ts';
import type { Ground } from './ground.ts';
import { headingIn } from './headings.ts';
import { attendanceOf, imprintOf } from './imprint.ts';
import { kindOf } from './kind.ts';
import { headOf, isoOf } from './masthead.ts';
import { numberedSections } from './numbered.ts';
import type { PageStyle } from './page-style.ts';
import { signedBy } from './signed-by.ts';
import { type SourceLine, type TextLine, written } from './source-line.ts';
import type { NameOf } from './tables.ts';
import { zonesOf } from './zones.ts';

export interface Recognised {
  readonly file: BulletinFile;
  /** Lines that print otherwise than they stand: numbers and days without the blanks in them. */
  readonly closedUp: ReadonlyMap<SourceLine, string>;
  /** Lines that are none of what was looked for, kept as plain text. */
  readonly unclear: readonly SourceLine[];
}

export interface Known {
  readonly units: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

interface About {
  /** A plain text: what it shows of bold is no layout. */
  readonly isText: boolean;
  readonly known: Known;
  /** What its pages show of the office's choices. */
  readonly page: PageStyle;
  /** The file of a picture, by the part that holds it. */
  readonly nameOf: NameOf;
}

export function recognise(lines: readonly SourceLine[], { isText, known, page, nameOf }: About): Recognised {
  const zones = zonesOf(lines);
  const head = headOf(zones.body);
  const body = zones.body.slice(head.end);
  const signed = zones.day && isoOf(zones.day.text.replace(/[\s\u3000]/g, ''));
  const { masthead } = head;
  const kind = kindOf({
    title: (head.title ?? []).join(''),
    name: (masthead?.name ?? []).join(''),
    hasAttendance: zones.attendance.length > 0,
    hasDocumentNumber: masthead?.documentNumber !== undefined,
    hasIssueNumber: masthead?.number !== undefined || masthead?.numberText !== undefined,
    isBracketed: body.some(isBracketed),
    isNumbered: body.some((line) => headingIn(line) !== undefined),
  });
  const ground: Ground = {
    kind,
    issued: dayOf(masthead?.date ?? signed),
    units: known.units,
    people: new Set([...known.people, ...peopleIn(lines)]),
  };
  const ways = ofBulletin(ground, nameOf);
  const found = textOf(body, ways);
  const isNamed = masthead?.name !== undefined || head.title !== undefined || found.sections.length > 0;
  const { preamble, sections, closing, styled } = isNamed ? found : inSection(found);
  const bold = settleBold(styled, kind === 'bulletin', isText);
  const { attachments, unclear: loose } = attachmentsOf(zones.listed, zones.attached, ways);
  const { unclear, closedUp: printing, ...imprint } = imprintOf(zones.imprint);
  const signature = { ...signedBy(zones.offices), ...(signed !== undefined && { date: signed }) };
  const style = { ...page, ...(bold && { bold }) };
  const { end: _, closedUp, masthead: __, ...titles } = head;
  const file = {
    ...(kind !== 'bulletin' && { kind }),
    ...(masthead && { masthead }),
    ...titles,
    ...(Object.keys(style).length > 0 && { style }),
    ...(preamble.length > 0 && { preamble: textOfLines(preamble) }),
    ...(sections.length > 0 && { sections }),
    ...(closing.length > 0 && { closing: textOfLines(closing) }),
    ...(attachments && { attachments }),
    ...(zones.attendance.length > 0 && { attendance: attendanceOf(zones.attendance) }),
    ...(Object.keys(signature).length > 0 && { signature }),
    ...(zones.notes.length > 0 && { notes: zones.notes.map((line) => bare(written(line))).join('\n') }),
    ...imprint,
  } as BulletinFile;
  const day = zones.day?.text.replace(/[\s\u3000]/g, '');
  const all = new Map<SourceLine, string>([...closedUp, ...printing]);
  if (zones.day && day !== undefined && day !== zones.day.text) all.set(zones.day, day);
  return { file, closedUp: all, unclear: [...unclear, ...loose] };
}

const dayOf = (text: string | undefined): Day | undefined =>
  text === undefined ? undefined : (parseIsoDay(text) ?? writtenDay(text));

const bare = (text: string): string => /^（([^（）]*)）$/.exec(text)?.[1] ?? text;

const textOfLines = (lines: readonly SourceLine[]): string =>
  lines.map((line) => (line.kind === 'text' ? written(line) : '')).join('\n');

/** A document needs a name, a title or a section (contract 2.3). */
const inSection = (text: Text): Text =>
  text.preamble.length === 0 ? text : { ...text, preamble: [], sections: [{ text: textOfLines(text.preamble) }] };

interface Text extends Sections {
  readonly preamble: readonly TextLine[];
  readonly closing: readonly TextLine[];
}

function textOf(body: readonly SourceLine[], ways: Ways): Text {
  const byBrackets = body.some(isBracketed);
  const start = body.findIndex((line) => (byBrackets ? isBracketed(line) : headingIn(line) !== undefined));
  const before = start < 0 ? body : body.slice(0, start);
  const rest = start < 0 ? [] : body.slice(start);
  const { own, closing } = byBrackets ? { own: rest, closing: [] } : closingOf(rest);
  const { sections, styled } =
    own.length === 0
      ? { sections: [], styled: [] as readonly Styled[] }
      : byBrackets
        ? bracketedSections(own, ways)
        : numberedSections(own, ways);
  if (before.every((line) => line.kind === 'text' && !line.newPage))
    return { preamble: before as readonly TextLine[], sections, styled, closing };
  // Tables and pictures stand in sections alone.
  const { blocks, styled: more } = contentOf(before, {
    ...ways,
    paragraphs: (lines) => ({ blocks: [{ text: textOfLines(lines) }], styled: [] }),
  });
  return { preamble: [], sections: [{ blocks }, ...sections], styled: [...more, ...styled], closing };
}

/** Paragraphs without a number, behind the last numbered one of all: they close the text, and go on with none of it. */
function closingOf(lines: readonly SourceLine[]): {
  readonly own: readonly SourceLine[];
  readonly closing: readonly TextLine[];
} {
  let at = lines.length;
  while (at > 1) {
    const line = lines[at - 1] as SourceLine;
    const before = lines[at - 2] as SourceLine;
    if (line.kind !== 'text' || line.isPlain || /^[\d一二三四五六七八九十（(【①-⑳]/.test(line.text)) break;
    if (before.kind !== 'text' || !/[。！？）)”]$/.test(before.text) || headingIn(before)) break;
    at -= 1;
  }
  // One line above must be an item: text of a section that has none stays in it.
  const above = lines[at - 1];
  const isBelowItem =
    above?.kind === 'text' && /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])/.test(above.text) && !headingIn(above);
  return isBelowItem
    ? { own: lines.slice(0, at), closing: lines.slice(at) as TextLine[] }
    : { own: lines, closing: [] };
}

/** Names that stand in bold behind a post. */
function peopleIn(lines: readonly SourceLine[]): readonly string[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'text') return [];
    const ends = new Set(titleEnds(line.text));
    return line.bold.flatMap(({ start, end }) => {
      const name = line.text.slice(start, end);
      return ends.has(start) && looksLikeName(name) ? [name] : [];
    });
  });
}
