/** `bulletin import` of an old document, without input or output: bytes in, an issue file and what is said of it out. */

import { spells } from './data/bytes.ts';
import { readImage } from './data/read-image.ts';
import type { Refusal } from './data/refusal.ts';
import { isRefusal } from './data/refusal.ts';
import type { Diagnostic, Lang, Words } from './diagnostic.ts';
import { documentOf } from './document.ts';
import { readFlow } from './flow/read-flow.ts';
import { formatted } from './formatted.ts';
import { closeUp } from './import/close-up.ts';
import { type Counts, countsOf } from './import/counts.ts';
import { differing, expectedLines } from './import/expected.ts';
import { issueYaml } from './import/issue-yaml.ts';
import { leftOutOf } from './import/left-out.ts';
import { pageStyleOf } from './import/page-style.ts';
import { type Known, type Recognised, recognise } from './import/recognise.ts';
import { closedUpSaid, keptPlain, placed, printsOtherwise, type Remark } from './import/remarks.ts';
import type { PictureLine, SourceLine } from './import/source-line.ts';
import { sourceLines } from './import/source-lines.ts';
import { placeReading } from './place.ts';
import { pageText } from './text/page-text.ts';
import { baseOf, endingOf } from './world/names.ts';

export interface OldDocument {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
interface ImportOptions {
  readonly keys: 'zh' | 'en';
  readonly lang: Lang;
  /** Of the issue file, for the names of the pictures beside it. */
  readonly stem: string;
  readonly known?: Known;
  /** `--join`: paragraphs that a page cut are one again, and blanks of a scan are taken out. */
  readonly join?: boolean;
}
export interface Imported {
  /** Of the issue file. */
  readonly text: string;
  readonly issue: Recognised['file'];
  readonly counts: Counts;
  /** Comments that stand above all of it. */
  readonly above: readonly string[];
  /** Beside the issue file, under these names. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What is not in the file, and what is there as plain text, in the order of the document. */
  readonly remarks: readonly Remark[];
  /** Of reading; without an error. */
  readonly diagnostics: readonly Diagnostic[];
}

const nobody: Known = { units: new Set(), people: new Set() };

/**
 * What the document says, in keys that print it again: a line that they print otherwise is kept as plain text instead.
 * @returns the errors of a document that cannot be read
 */
export function importDocument(
  { file, bytes }: OldDocument,
  { keys, lang, stem, known = nobody, join = false }: ImportOptions,
): Imported | { readonly diagnostics: readonly Diagnostic[] } {
  const { flow, findings } = readFlow(bytes, file);
  const diagnostics = findings.map((finding) => placeReading(finding, file, lang));
  if (!flow) return { diagnostics };
  const isText = !spells(bytes, 0, 'PK');
  const found = sourceLines(flow, isText);
  const { lines, remarks: mended } = join ? closeUp(found) : { lines: found, remarks: [] };
  const pictures = picturesOf(lines, flow.part, stem);
  const left = leftOutOf(flow, pictures.unused);
  const above =
    left.length === 0 ? [] : [notTaken[lang], ...left.map((one) => `  ${one.place[lang]} ${one.words[lang]}`)];
  const about = {
    isText,
    known,
    page: pageStyleOf(flow),
    nameOf: (part: string | undefined) => pictures.names.get(part ?? ''),
  };
  const readPicture = new Map(pictures.files.map(({ name, bytes: own }) => [name, own]));
  const settled = settle(
    lines,
    ({ part }) => pictures.names.has(part ?? ''),
    (tried) => {
      const recognised = recognise(tried, about);
      const text = issueYaml(recognised.file, { keys, above });
      const { tree } = documentOf(
        {
          file: `${stem}.yaml`,
          bytes: new TextEncoder().encode(text),
          readFile: (name) => readPicture.get(name) ?? { kind: 'absent', message: notTaken },
        },
        { lang },
      );
      return { recognised, text, printed: tree && pageText(tree) };
    },
  );
  const { recognised, text, plain, other } = settled;
  const remarks = [
    ...left,
    ...mended,
    ...closedUpSaid(recognised.closedUp),
    ...keptPlain([...plain, ...recognised.unclear]),
    ...printsOtherwise(other),
  ];
  return {
    text: inOneForm(text, `${stem}.yaml`, lang),
    issue: recognised.file,
    counts: countsOf(recognised.file),
    above,
    pictures: pictures.files,
    remarks: remarks.map((one) => placed(one, isText)).sort((a, b) => a.line - b.line),
    diagnostics: diagnostics.filter(({ code }) => code !== 'file-read' || isText),
  };
}

/** As `fmt` has it. */
function inOneForm(text: string, file: string, lang: Lang): string {
  const made = formatted(new TextEncoder().encode(text), file, lang);
  return 'after' in made ? made.after : text;
}

const notTaken: Words = { zh: '没有收进来的：', en: 'what was not taken:' };

interface Trial {
  readonly recognised: Recognised;
  readonly text: string;
  /** undefined where it cannot be built. */
  readonly printed: string | undefined;
}
interface Settled extends Trial {
  /** Lines that had to be kept as they stand. */
  readonly plain: readonly SourceLine[];
  /** Lines that print otherwise whatever was tried. */
  readonly other: readonly SourceLine[];
}

/** Recognised once more as often as a line prints otherwise than it stands, each time with such lines as plain text. */
function settle(
  lines: readonly SourceLine[],
  isShown: (picture: PictureLine) => boolean,
  attempt: (lines: readonly SourceLine[]) => Trial,
): Settled {
  const plain = new Set<number>();
  for (let turn = 0; ; turn += 1) {
    const tried = lines.map(
      (line, index): SourceLine => (plain.has(index) && line.kind !== 'picture' ? { ...line, isPlain: true } : line),
    );
    const trial = attempt(tried);
    const wrong = differing(expectedLines(tried, trial.recognised.closedUp, isShown), trial.printed);
    const fresh = wrong.filter((index) => lines[index]?.kind !== 'picture' && !plain.has(index));
    if (fresh.length === 0 || turn >= mostTurns)
      return {
        ...trial,
        plain: [...plain].map((index) => lines[index] as SourceLine),
        other: wrong.map((index) => lines[index] as SourceLine),
      };
    // What cannot be built at all says not where.
    const all = trial.printed === undefined || turn === mostTurns - 1 ? [...lines.keys()] : fresh;
    for (const index of all) plain.add(index);
  }
}
const mostTurns = 5;

interface Pictures {
  readonly names: ReadonlyMap<string, string>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Those that a page cannot show, and why. */
  readonly unused: readonly { readonly picture: PictureLine; readonly why: Refusal }[];
}

/** Each part once, named by the issue and its number; what a page cannot show is a file all the same. */
function picturesOf(
  lines: readonly SourceLine[],
  partOf: (name: string) => Uint8Array | Refusal,
  stem: string,
): Pictures {
  const names = new Map<string, string>();
  const files: { name: string; bytes: Uint8Array }[] = [];
  const unused: { picture: PictureLine; why: Refusal }[] = [];
  const seen = new Set<string>();
  for (const picture of lines.flatMap(picturesIn)) {
    const { part } = picture;
    const bytes = part === undefined ? elsewhere : partOf(part);
    if (isRefusal(bytes)) {
      unused.push({ picture, why: bytes });
      continue;
    }
    const known = part ?? '';
    if (seen.has(known)) continue;
    seen.add(known);
    const name = `${baseOf(stem)}-图${files.length + 1}${endingOf(known).toLowerCase() || '.png'}`;
    files.push({ name, bytes });
    const image = readImage(bytes);
    if (isRefusal(image)) unused.push({ picture, why: image });
    else names.set(known, name);
  }
  return { names, files, unused };
}

const picturesIn = (line: SourceLine): readonly PictureLine[] =>
  line.kind === 'picture'
    ? [line]
    : line.kind === 'table'
      ? line.rows.flatMap(({ cells }) => cells.flatMap(({ picture }) => picture ?? []))
      : [];

const elsewhere: Refusal = {
  message: { zh: '图片不在文件里，只有一个链接', en: 'the picture is a link, and not in the file' },
};
