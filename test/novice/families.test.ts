/** Each family of slips, typed into every example wherever it can be: nothing prints without a word. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { families } from './families.ts';

const home = fileURLToPath(new URL('../../examples', import.meta.url));
const names = readdirSync(home, { recursive: true })
  .map(String)
  .filter((name) => /\.yaml$/.test(name));
const examples = names
  .filter((name) => !name.endsWith('series.yaml') && !name.includes('2024-11/'))
  .map((name) => {
    const folder = join(home, name, '..');
    const series = names.includes(join(name, '..', 'series.yaml'))
      ? readFileSync(join(folder, 'series.yaml'))
      : undefined;
    return { name, folder, text: readFileSync(join(home, name), 'utf8'), series: series?.toString('utf8') };
  });

/** Of one family in one example; the others are like them. */
const most = 3;

function codesOf(folder: string, text: string, series: string | undefined): readonly string[] {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const { diagnostics } = compile(
    {
      file: 'a.yaml',
      bytes: bytes(text),
      ...(series !== undefined && { series: { file: 'series.yaml', bytes: bytes(series) } }),
      readFile: (name) => new Uint8Array(readFileSync(join(folder, name))),
    },
    { formats: [], lang: 'zh', draft: false },
  );
  return diagnostics.map(({ code }) => code);
}

describe.each(families)('$name', ({ codes, slip }) => {
  let typed = 0;
  test.each(examples)('$name', ({ folder, text, series }) => {
    const before = codesOf(folder, text, series);
    const tell = (issue: string, shared: string | undefined, line: number): void => {
      const found = codesOf(folder, issue, shared).filter((code) => !before.includes(code));
      expect(
        found.some((code) => codes.includes(code)),
        `line ${line + 1}: ${found.join(', ') || 'nothing'}`,
      ).toBe(true);
      typed += 1;
    };
    for (const [file, own] of [
      ['issue', text],
      ['series', series],
    ] as const) {
      if (own === undefined) continue;
      const lines = own.split('\n');
      let done = 0;
      for (let at = 0; at < lines.length && done < most; at += 1) {
        const slipped = slip(lines, at);
        if (!slipped) continue;
        done += 1;
        if (file === 'issue') tell(slipped.join('\n'), series, at);
        else tell(text, slipped.join('\n'), at);
      }
    }
  });
  afterAll(() => expect(typed, 'no example has a place for it').toBeGreaterThan(0));
});
