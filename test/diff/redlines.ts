/** Pairs of pages, and the 花脸稿 of each. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { redlined } from '../../src/compare/redline.ts';
import { open } from '../../src/document.ts';
import { writeDocx } from '../../src/docx/write.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import { mapWorld, type World } from '../../src/world/world.ts';

export interface Pair {
  readonly name: string;
  readonly before: PageTree;
  readonly after: PageTree;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function treeIn(world: World, name: string): PageTree {
  const { tree, faults } = open(world, name);
  if (!tree) throw new Error(faults.map(({ message }) => message).join('\n'));
  return tree;
}

export const treeOfText = (text: string): PageTree => treeIn(mapWorld({ 'a.yaml': text }), 'a.yaml');

/** `redline/NAME.a.yaml` and `NAME.b.yaml`. */
export function pairsOfCases(): readonly Pair[] {
  const folder = path.join(root, 'test/diff/redline');
  const read = (name: string): PageTree => treeOfText(readFileSync(path.join(folder, name), 'utf8'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.a.yaml'))
    .map((name) => ({
      name: name.replace('.a.yaml', ''),
      before: read(name),
      after: read(name.replace('.a.', '.b.')),
    }));
}

/** The drafts of the specification. */
export function pairOfLoop(): Pair {
  const world = diskWorld(path.join(root, 'test/diff/loop'));
  return { name: 'loop', before: treeIn(world, '2024-10.yaml'), after: treeIn(world, '改后/2024-10.yaml') };
}

/** What somebody does to a draft of an example. */
const edits: readonly (readonly [string, string])[] = [
  ['日期: 2024-03-09', '日期: 2024-03-10'],
  ['任何时候都不能顾此失彼', '任何时候都不能麻痹大意'],
  ['部署安全生产、消防和春季森林防灭火工作。', '部署安全生产和春季森林防灭火工作。'],
  ['共8份', '共9份'],
  ['下发整改通知书23份', '**下发整改通知书25份**'],
  [
    '      - 单位: 云岭经开区\n        职务: 党工委委员、管委会副主任\n        领导: 王思齐\n',
    '      - 单位: 云岭经开区\n        职务: 党工委委员\n        领导: 王思齐\n',
  ],
];

export function pairOfExample(): Pair {
  const world = diskWorld(root);
  const name = 'examples/safety/2024-02.yaml';
  let text = readFileSync(path.join(root, name), 'utf8');
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`the example does not hold ${from}`);
    text = text.replace(from, to);
  }
  // 罗水县 behind 清塘县.
  const [county = ''] = / {6}- 单位: 罗水县\n(?: {8}.*\n)+/.exec(text) ?? [];
  const [other = ''] = / {6}- 单位: 清塘县\n(?: {8}.*\n)+/.exec(text) ?? [];
  text = text.replace(county + other, other + county);
  const bytes = new TextEncoder().encode(text);
  const edited: World = { ...world, read: (file, within) => (file === name ? bytes : world.read(file, within)) };
  return { name: '2024-02', before: treeIn(world, name), after: treeIn(edited, name) };
}

const names = [
  'safety/2024-02',
  'safety/2024-10',
  'safety/2024-11/issue',
  'monthly/2024-08',
  'monthly/2024-09',
  'accidents/2020-07',
  'turnaround/2023-06',
  'letter/芦县',
  'plan',
  'report',
];

/** Each example and the next: nothing of the one is in the other. */
export function pairsOfExamples(): readonly Pair[] {
  const world = diskWorld(root);
  const trees = names.map((name) => treeIn(world, `examples/${name}.yaml`));
  return names.map((name, index) => ({
    name,
    before: trees[index] as PageTree,
    after: trees[(index + 1) % trees.length] as PageTree,
  }));
}

export const redlineOf = ({ before, after }: Pair): Uint8Array =>
  writeDocx(redlined(before, after, { author: '张三', date: '2024-10-13T00:00:00Z' }).tree);
