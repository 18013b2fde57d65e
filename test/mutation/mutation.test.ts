/**
 * Of every kind of slip, put one at a time into clean documents, at least 95 in a hundred are caught: there is a finding
 * that the clean document has not, and it lies on the line of the slip. The table is in the manual.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { type Example, examples } from './examples.ts';
import { figureKinds } from './figure-kinds.ts';
import { formKinds } from './form-kinds.ts';
import type { Kind, Site } from './kind.ts';
import { kinds } from './kinds.ts';
import { mistyped, worded } from './mistyped.ts';
import { type ValueKind, valueKinds } from './value-kinds.ts';

/** At most so many of one kind: seeded picks among all places where it can happen. */
const most = 80;

const all = examples();
const options = { formats: [], lang: 'zh', draft: false } as const;
const check = (example: Example, text: string): Compiled =>
  compile({ ...example.input, bytes: new TextEncoder().encode(text) }, options);

/** Which part of a kind is caught. */
const usual = 0.95;

/** The same picks in every run. */
function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

interface Slip {
  readonly example: Example;
  readonly text: string;
  readonly line: number;
  /** Where the finding must lie; the whole line where it is undefined. */
  readonly columns?: readonly [number, number];
  readonly shown: string;
}

/** Every place of a kind in all examples, written into the file; what stands in the series is left alone. */
function slipsOf(kind: Kind): readonly Slip[] {
  const slips = all.flatMap((example) =>
    example.passages.flatMap((passage, nth) => {
      if (!kind.roles.includes(passage.role)) return [];
      return kind.sites(passage, example.joined, example.passages[nth + 1]?.text).flatMap((site): Slip[] => {
        const { file, range } = example.joined.locate(passage.path, passage.span(site.start, site.end));
        if (file !== example.input.file || range.line !== range.endLine) return [];
        const slip = written(example.text, range, passage.text.slice(site.start, site.end), site);
        return slip === undefined
          ? []
          : [
              {
                example,
                text: slip,
                line: range.line,
                ...(kind.exact && { columns: [range.column, range.column + [...site.text].length] }),
                shown: `${file}:${range.line} ${around(passage.text, site)}`,
              },
            ];
      });
    }),
  );
  return picked(slips);
}

function picked(slips: readonly Slip[]): readonly Slip[] {
  const dice = seeded(9704);
  const thrown = slips.map((slip) => ({ slip, by: dice.next().value })).sort((a, b) => a.by - b.by);
  return thrown.slice(0, most).map(({ slip }) => slip);
}

/** The issue before it in its folder, of the same year: what it is compared with. */
function earlierOf({ input, joined }: Example): Example | undefined {
  const { year, date = '' } = joined.file.masthead ?? {};
  const dayOf = (other: Example): string => other.joined.file.masthead?.date ?? '';
  return all
    .filter((other) => other.input.siblings?.names.join() === input.siblings?.names.join())
    .filter((other) => year !== undefined && other.joined.file.masthead?.year === year && dayOf(other) < date)
    .sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1))[0];
}

const valueSlipsOf = (kind: ValueKind): readonly Slip[] =>
  picked(
    all.flatMap((example) =>
      kind.changes(example, earlierOf(example)).flatMap(({ path, before, after }): Slip[] => {
        const { file, range } = example.joined.locate(path);
        const site = { start: 0, end: before.length, text: after };
        if (file !== example.input.file || range.line !== range.endLine) return [];
        const text = written(example.text, range, before, site);
        return text === undefined
          ? []
          : [{ example, text, line: range.line, shown: `${file}:${range.line} ${before} → ${after}` }];
      }),
    ),
  );

const around = (text: string, { start, end, text: instead }: Site): string =>
  `${text.slice(Math.max(start - 12, 0), start)}[${text.slice(start, end)}→${instead}]${text.slice(end, end + 12)}`;

function written(
  text: string,
  { line, column, endColumn }: { readonly line: number; readonly column: number; readonly endColumn: number },
  before: string,
  { text: instead }: Site,
): string | undefined {
  const lines = text.split('\n');
  const points = [...(lines[line - 1] ?? '')];
  // Beside a fold the file has something else between the characters.
  if (points.slice(column - 1, endColumn - 1).join('') !== before) return undefined;
  lines[line - 1] = points.slice(0, column - 1).join('') + instead + points.slice(endColumn - 1).join('');
  return lines.join('\n');
}

const keyOf = ({ code, message, severity }: Diagnostic): string => `${code} ${severity} ${message}`;
const clean = new Map(all.map((example) => [example, new Set(check(example, example.text).diagnostics.map(keyOf))]));

const isCaught = ({ example, text, line, columns: [from, to] = [0, Infinity] }: Slip, beside = 0): boolean =>
  check(example, text).diagnostics.some(
    (found) =>
      found.file === example.input.file &&
      found.line <= line + beside &&
      found.endLine >= line - beside &&
      found.column <= to &&
      found.endColumn >= from &&
      !clean.get(example)?.has(keyOf(found)),
  );

describe('a slip is caught', () => {
  test.each(all.map((example) => [`${example.input.series?.file ?? ''} ${example.input.file}`, example] as const))(
    '%s has none to begin with',
    (_, example) => {
      const found = check(example, example.text).diagnostics.filter(({ severity }) => severity !== 'info');
      expect(found).toEqual([]);
    },
  );

  const rows: string[] = [];
  const sets = [
    ...[...kinds, ...formKinds, ...figureKinds, ...mistyped, ...worded].map(
      (kind) => [kind.name, () => slipsOf(kind), kind.beside ? 1 : 0, kind.least ?? usual] as const,
    ),
    ...valueKinds.map((kind) => [kind.name, () => valueSlipsOf(kind), 0, usual] as const),
  ];
  test.each(sets)('%s', (name, make, beside, least) => {
    const slips = make();
    expect(slips.length).toBeGreaterThan(0);
    const missed = slips.filter((slip) => !isCaught(slip, beside));
    rows.push(`| ${name} | ${slips.length} | ${slips.length - missed.length} |`);
    expect(
      missed.length / slips.length,
      missed
        .slice(0, 8)
        .map(({ shown }) => shown)
        .join('\n'),
    ).toBeLessThanOrEqual(1 - least + 1e-9);
  });

  test('the manual has the table', () => {
    const file = fileURLToPath(new URL('../../docs/校核.md', import.meta.url));
    const told = readFileSync(file, 'utf8');
    const table = ['| 差错 | 放进几个 | 查出几个 |', '|---|---|---|', ...rows].join('\n');
    const measured = told.replace(
      /(<!-- 量：查出率 -->\n)[\s\S]*?(<!-- \/量 -->)/,
      (_, open: string, close: string) => `${open}\n${table}\n\n${close}`,
    );
    if (process.env.UPDATE && !process.env.CI) writeFileSync(file, measured);
    expect(readFileSync(file, 'utf8')).toBe(measured);
  });
});
