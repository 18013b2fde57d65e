/** Sheets as units send them: a folder a case, the sheet and what is read of it. `-u` writes what came instead. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeries } from '../../src/gather/read.ts';
import { figuresDiffering } from '../../src/gather/sent/sheet-differ.ts';
import { figuresMissing } from '../../src/gather/sent/sheet-missing.ts';
import { sheetsOf } from '../../src/gather/sent/sheet-read.ts';
import { unitsInCells } from '../../src/gather/sent/sheet-units.ts';
import type { SentFinding, SheetFinding, SheetRead } from '../../src/gather/sent/types.ts';
import { bookOf } from './sheet-book.ts';

const folder = new URL('sheets/', import.meta.url).pathname;
const read = (...names: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(folder, ...names)));

for (const name of readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .sort())
  test(name, async () => {
    const own = existsSync(join(folder, name, 'series.yaml')) ? [name, 'series.yaml'] : ['series.yaml'];
    const series = readSeries({ file: 'series.yaml', bytes: read(...own) }).resolved.value?.value;
    if (!series) throw new Error('series.yaml is not sound');
    const { units = [], indicators = new Map(), sections = [] } = series;
    const about = {
      unitOf: unitsInCells(units),
      units: units.map((unit) => unit.name),
      indicators,
      sections: sections.map(({ title }) => title),
    };
    const files = readdirSync(join(folder, name)).sort();
    const sheets = files
      .filter((file) => /\.(?:csv|book)$/.test(file))
      .map((file) => {
        // 竹坪管理区=表.book: the unit that the file's name says.
        const [, unit] = /^(.+?)=/.exec(file) ?? [];
        const bytes = file.endsWith('.csv') ? read(name, file) : bookOf(new TextDecoder().decode(read(name, file)));
        return {
          file: file.replace(/\.book$/, '.xlsx'),
          reads: sheetsOf(bytes, { ...about, ...(unit !== undefined && { unit }) }),
        };
      });
    const texts = files.filter((file) => file.endsWith('.txt') && file !== 'expected.txt');
    const figures = sheets.flatMap(({ file, reads }) =>
      reads.flatMap((sheet) => (sheet.kind === 'figures' ? [{ file, sheet }] : [])),
    );
    const together: readonly SentFinding[] = [
      ...figuresDiffering(
        figures.flatMap(({ file, sheet }) =>
          [...sheet.values].flatMap(([indicator, byUnit]) =>
            [...byUnit].map(([unit, { value, at }]) => ({ indicator, unit, value, place: { file, range: at } })),
          ),
        ),
      ),
      ...figuresMissing(figures, {
        required: units.filter(({ required }) => required).map((unit) => unit.name),
        indicators,
        isGiven: () => false,
        textsOf: (unit) =>
          texts.flatMap((file) =>
            unit.startsWith(file.slice(0, -4))
              ? [{ name: file, text: new TextDecoder().decode(read(name, file)) }]
              : [],
          ),
      }),
    ];
    const shown = [
      ...sheets.flatMap(({ file, reads }) => [`# ${file}`, ...reads.flatMap(showRead)]),
      ...(together.length > 0
        ? ['# 合起来', ...together.map((finding) => `${finding.file}:${showFinding(finding)}`)]
        : []),
    ];
    await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });

function showRead(read: SheetRead): readonly string[] {
  switch (read.kind) {
    case 'figures':
      return [
        ...[...read.values].map(
          ([indicator, byUnit]) =>
            `${indicator}：${[...byUnit].map(([unit, { value, at }]) => `${unit} ${value} @${at.cell ?? `${at.line}:${at.column}`}`).join('，')}`,
        ),
        ...(read.blanks.length > 0
          ? [
              `空着：${read.blanks.map(({ unit, indicator, at }) => `${unit}·${indicator} @${at.cell ?? `${at.line}:${at.column}`}`).join('，')}`,
            ]
          : []),
        ...read.leftOut.map(({ reason, line, text }) => `没有取 ${line} ${reason} ${text}`),
        ...read.findings.map(showFinding),
      ];
    case 'items':
      return [
        ...read.items.map(
          ({ item, unit, section, places, at }) =>
            `条目 @${at.cell ?? at.line} ${JSON.stringify({ unit, section, ...item })} ${Object.entries(places)
              .map(([key, place]) => `${key}@${place?.cell ?? `${place?.line}:${place?.column}`}`)
              .join(' ')}`,
        ),
        ...read.leftOut.map(({ reason, line, text }) => `没有取 ${line} ${reason} ${text}`),
        ...read.findings.map(showFinding),
      ];
    case 'none':
      return read.findings.map(showFinding);
  }
}

const showFinding = ({ range, severity, code, message, hint }: SheetFinding): string =>
  `${range.sheet === undefined ? `${range.line}:${range.column}` : `${range.sheet}!${range.cell}`} ${severity} ${code} ${message.zh}${hint ? ` → ${hint.zh}` : ''}`;
