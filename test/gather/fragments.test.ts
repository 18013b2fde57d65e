/** What is made of a sent file prints what that printed: of every file of the example, and of all of them together. */

import { expect, test } from 'vitest';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { documentOf } from '../../src/document.ts';
import { isOpenFault } from '../../src/gather/open-fault.ts';
import { readSeriesSettings } from '../../src/gather/read.ts';
import { fragmentOf } from '../../src/gather/sent/fragment-of.ts';
import { type Sources, sourcesOf, surroundingsOf } from '../../src/gather/sources.ts';
import { sourcesWith } from '../../src/gather/sources-with.ts';

const world = diskWorld(new URL('../../examples/', import.meta.url).pathname);

function sourcesIn(name: string): Sources {
  const round = surroundingsOf(world, name, { settingsOf: readSeriesSettings });
  const sources = isOpenFault(round) ? undefined : sourcesOf(world, round);
  if (!sources || isOpenFault(sources)) throw new Error(name);
  return sources;
}

const sources = sourcesIn('safety/2024-11/issue.yaml');
const textOf = (of: Sources): string => new TextDecoder().decode(documentOf(of).write('text'));
const sent = (documentOf(sources).sent?.files ?? []).filter(
  ({ kind, fate }) => fate === 'printed' && (kind === 'document' || kind === 'text'),
);
const made = (file: string): ReadonlyMap<string, Uint8Array> => {
  const one = fragmentOf(sources, file, 'zh');
  if ('zh' in one) throw new Error(`${file}: ${one.zh}`);
  return new Map([
    [one.file, new TextEncoder().encode(one.text)],
    ...one.pictures.map((picture) => [picture.file, picture.bytes] as const),
  ]);
};
const withMade = (all: ReadonlyMap<string, Uint8Array>): Sources =>
  sourcesWith(
    sources,
    (file) => all.get(file),
    [...all.keys()].filter((file) => file.endsWith('.yaml')),
  );

test.each(sent.map(({ file }) => file))('%s', (file) => {
  expect(textOf(withMade(made(file)))).toBe(textOf(sources));
});

test('all of them', () => {
  const all = new Map(sent.flatMap(({ file }) => [...made(file)]));
  expect(sent.length).toBeGreaterThan(8);
  expect(textOf(withMade(all))).toBe(textOf(sources));
});
