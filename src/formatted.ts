/** An issue file in its one form: keys in the order of the schema, a sentence a line, comments where they were. */

import type { Lang } from './diagnostic.ts';
import { type Diagnostic, hasError } from './diagnostic.ts';
import { openSource } from './gather/open-source.ts';
import { placeReading } from './place.ts';
import type { Form } from './schema/form.ts';
import { issueGrammar } from './schema/grammar.ts';
import { issueFile } from './schema/issue-file.ts';
import { type Shape, shapesOf } from './schema/shape.ts';
import { sentencesIn } from './sentences.ts';
import { fold } from './source/characters.ts';
import type { Data } from './source/data.ts';
import { emitYaml, type Noted, noted, type Yaml } from './source/emit.ts';
import { commentsIn, reread } from './source/reread.ts';

export type Formatted =
  /** `before` is the file as it is read, without a byte order mark. */
  | { readonly before: string; readonly after: string }
  /** It is not sound, and stays as it is. */
  | { readonly faults: readonly Diagnostic[]; readonly before: string };

/**
 * The document it builds is the same, and formatted again it stays as it is.
 * @param file as messages show it
 */
export function formatted(bytes: Uint8Array, file: string, lang: Lang): Formatted {
  const { source, findings } = openSource(bytes, file, issueGrammar);
  const faults = findings.map((said) => placeReading(said, file, lang));
  if (hasError(faults)) return { faults, before: source.text };
  const again = reread(bytes, issueGrammar);
  if (!again || source.data === undefined) return { faults, before: source.text };
  const body = emitYaml(canonical({ value: again.data }, [issueFile], false));
  const head = again.head.map((line) => `${`# ${line}`.trimEnd()}\n`).join('');
  const text = head === '' ? body.replace(/^\n+/, '') : `${head}\n${body.replace(/^\n+/, '')}`;
  const after = source.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  // What it says, and what is said of it, is never touched.
  const { source: now } = openSource(new TextEncoder().encode(after), file, issueGrammar);
  if (!isSame(source.data, now.data) || lost(source.text, after)) throw new Error('formatting would change the file');
  return { before: source.text, after };
}

const lost = (before: string, after: string): boolean => {
  const [a, b] = [before, after].map((text) => [...commentsIn(text)].sort().join('\n'));
  return a !== b;
};

/** A map is the same in any order of its keys. */
function isSame(a: Data | undefined, b: Data | undefined): boolean {
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([key, of]) => b.has(key) && isSame(of, b.get(key)));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  return a === b;
}

/** @param forms that the value may take · @param inOrder its keys print in the order they are written */
function canonical(of: Yaml, forms: readonly Form[], inOrder: boolean): Noted {
  const { value, written, ...notes } = noted(of);
  const shapes = forms.flatMap(open);
  if (notes.inBrackets) return { value, ...notes, ...(written && { written }) };
  if (value instanceof Map) return { ...notes, value: withEntries(value, shapes, inOrder) };
  if (Array.isArray(value)) {
    const inner = shapes.flatMap((shape) => (shape.kind === 'list' ? [shape.of] : []));
    return { ...notes, value: value.map((one) => canonical(one, inner, inOrder)) };
  }
  const spelt = typeof value === 'string' ? spelling(value, written) : written;
  return { ...notes, value, ...(spelt && { written: spelt }) };
}

/** Every shape a value may take here; one alone may stand for a list of it. */
const open = (form: Form): readonly Shape[] =>
  shapesOf(form).flatMap((shape) =>
    shape.kind === 'list' && shape.traits.single ? [shape, ...open(shape.of)] : [shape],
  );

function withEntries(map: ReadonlyMap<string, Yaml>, shapes: readonly Shape[], inOrder: boolean): Yaml {
  const maps = shapes.filter((shape) => shape.kind === 'map');
  const entries = [...map].map(([key, of]) => {
    for (const { english, fields } of maps) {
      const name = english.get(key);
      if (name === undefined) continue;
      const form = fields.get(name);
      // In `blocks` the keys of a member print in the order they are written.
      return { key, rank: orderOf(fields).indexOf(name), of: canonical(of, form ? [form] : [], name === 'blocks') };
    }
    const inner = shapes.flatMap((shape) => (shape.kind === 'open' ? [shape.of] : []));
    return { key, rank: Number.MAX_SAFE_INTEGER, of: canonical(of, inner, false) };
  });
  const sorted = inOrder ? entries : entries.toSorted((a, b) => a.rank - b.rank);
  return new Map(sorted.map(({ key, of }, index) => [key, index === 0 ? withoutGap(of) : of]));
}

/** As declared; of a section, how it is laid out before what stands in it (contract 2.2). */
const orderOf = (fields: ReadonlyMap<string, Form>): readonly string[] =>
  fields.has('statistics') && fields.has('layout')
    ? [...new Set([...sectionHead, ...fields.keys()])]
    : [...fields.keys()];
const sectionHead = ['title', 'subtitle', 'numbering', 'marker', 'layout'];

/** What comes first in a map has no blank line above it. */
function withoutGap(of: Noted): Noted {
  const { above = [], ...rest } = of;
  const first = above.findIndex((remark) => remark !== '');
  const kept = first < 0 ? [] : above.slice(first);
  return { ...rest, ...(kept.length > 0 && { above: kept }) };
}

/** Behind the key, and on lines of their own; undefined where it is written as any value is. */
function spelling(text: string, written: readonly string[] | undefined): readonly string[] | undefined {
  const paragraphs = text.split('\n');
  const lines = paragraphs.map(linesOf);
  const isLong = lines.some((own) => own.length > 1);
  if (!isLong && written?.length === 1) return written;
  if (!isLong && (paragraphs.length > 1 || isSimple(text))) return undefined;
  if (!paragraphs.every(fits)) return written?.length === 1 ? written : undefined;
  const all = lines.flatMap((own, index) => (index === 0 ? own : ['', ...own]));
  return ['>', ...all.map((line) => (line === '' ? '' : `  ${line}`))];
}

/** Nothing in it that needs quotes. */
const isSimple = (text: string): boolean => !emitYaml(text).startsWith('"');

/** What a folded text keeps as it is. */
const fits = (paragraph: string): boolean => paragraph !== '' && paragraph.trim() === paragraph && !isOdd(paragraph);
const isOdd = (text: string): boolean => /[\t\r\u0085\u2028\u2029\ufeff\u200b]/.test(text);

/** Sentences, where they are joined again without a blank. A line may be very long: each sentence is looked at once. */
function linesOf(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let isPlain = true;
  let before = '';
  for (const sentence of sentencesIn(paragraph)) {
    const joins =
      before === '' ||
      (isPlain && !/\s$/.test(before) && !/^\s/.test(sentence) && fold(before, firstOf(sentence)) === '');
    if (joins) {
      lines.push(sentence);
      isPlain = !/^\s/.test(sentence);
    } else lines[lines.length - 1] += sentence;
    isPlain &&= !isOdd(sentence);
    before = sentence;
  }
  return lines;
}
const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
