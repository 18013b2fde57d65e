/** Each family of slips, typed into every example wherever it can be: nothing prints without a word. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { examples as withOthers } from '../mutation/examples.ts';
import { endOf, families, itemAt, opens } from './families.ts';

const home = fileURLToPath(new URL('../../examples', import.meta.url));
const names = readdirSync(home, { recursive: true })
  .map(String)
  .filter((name) => /\.yaml$/.test(name));
const examples = names
  // Of the issue folder its own file, without what units sent.
  .filter((name) => !name.endsWith('series.yaml') && (!name.includes('2024-11/') || name.endsWith('issue.yaml')))
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

/** What is said of each example as it is. */
const asItIs = new Map<string, readonly string[]>();
function remembered(name: string, codes: readonly string[]): readonly string[] {
  asItIs.set(name, codes);
  return codes;
}

describe.each(families)('$name', ({ codes, slip }) => {
  let typed = 0;
  test.each(examples)('$name', ({ name, folder, text, series }) => {
    const before = (): readonly string[] => asItIs.get(name) ?? remembered(name, codesOf(folder, text, series));
    const tell = (issue: string, shared: string | undefined, line: number): void => {
      const found = codesOf(folder, issue, shared).filter((code) => !before().includes(code));
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

/** Pasted from the issue before, into the first section that has items. */
const following = withOthers().filter(({ input: { file, siblings } }) => (siblings?.names.indexOf(file) ?? 0) > 0);

test.each(following.map((example) => [example.input.file, example] as const))(
  '%s with an item of the issue before',
  (_, { input, text }) => {
    const { siblings, file } = input;
    const before = siblings?.names[siblings.names.indexOf(file) - 1];
    const last = new TextDecoder().decode(before === undefined ? undefined : siblings?.read(before)).split('\n');
    const own = text.split('\n');
    const place = own.findIndex((line, at) => /^ {4}条目:$/.test(line) && opens.test(own[at + 1] ?? ''));
    const from = last.findIndex(
      (line, at) => opens.test(line) && itemAt(last, at).has('正文') && line.startsWith('      -'),
    );
    if (place < 0 || from < 0) return;
    const pasted = [...own.slice(0, place + 1), ...last.slice(from, endOf(last, from)), ...own.slice(place + 1)];
    const { diagnostics } = compile(
      { ...input, bytes: new TextEncoder().encode(pasted.join('\n')) },
      { formats: [], lang: 'zh', draft: false },
    );
    expect(diagnostics.map(({ code }) => code)).toContain('repeated-text');
  },
);
