/**
 * Two hundred edits on every example, the same every run: of words, order, days and figures. Nearly all are back in their
 * place; none is in a wrong one; what is not back is listed.
 */

import { expect, test } from 'vitest';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { documentOf } from '../../src/document.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { isOpenFault } from '../../src/gather/open-fault.ts';
import { readSeriesSettings } from '../../src/gather/read.ts';
import { type Sources, sourcesOf, surroundingsOf } from '../../src/gather/sources.ts';
import { textsOf } from '../../src/gather/texts.ts';
import { parasOfBuilt, parasOfFlow } from '../../src/take/page.ts';
import { take } from '../../src/take.ts';
import { rewritten } from './hand.ts';
import { editsOn, randomFrom } from './seeded.ts';

const examples = new URL('../../examples/', import.meta.url).pathname;
const utf8 = new TextEncoder();
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function sourcesIn(name: string): Sources {
  const world = diskWorld(examples);
  const round = surroundingsOf(world, name, { settingsOf: readSeriesSettings });
  const sources = isOpenFault(round) ? undefined : sourcesOf(world, round);
  if (!sources || isOpenFault(sources)) throw new Error(name);
  return sources;
}

const documents = 10;
const editsEach = 20;

test.each([
  'safety/2024-02.yaml',
  'safety/2024-10.yaml',
  'safety/2024-11/issue.yaml',
  'accidents/2020-07.yaml',
  'monthly/2023-09.yaml',
  'monthly/2024-09.yaml',
  'plan.yaml',
  'report.yaml',
  'turnaround/2023-06.yaml',
  'letter/芦县.yaml',
])(
  '%s',
  (name) => {
    const sources = sourcesIn(name);
    const document = documentOf(sources);
    const [built, tree] = [document.write('docx'), document.tree];
    const flow = built && readFlow(built, 'built.docx').flow;
    if (!built || !tree || !flow || !document.joined) throw new Error('not built');
    const page = parasOfBuilt(flow, tree);
    const texts = new Map(textsOf(document.joined.file).map(({ path, value }) => [path.join('\n'), value]));
    let [all, back] = [0, 0];
    const wrong: string[] = [];
    const lost: string[] = [];
    for (let seed = 0; seed < documents; seed++) {
      const edits = editsOn(document, page, randomFrom(1000 * seed + name.length), editsEach);
      const docx = rewritten(built, (xml) => edits.reduce((made, edit) => edit.make(made), xml));
      const edited = readFlow(docx, 'edited.docx').flow;
      if (!edited) throw new Error('not read');
      const taken = take(edited, {
        files: { issue: decode(sources.bytes), ...(sources.series && { series: decode(sources.series.bytes) }) },
        base: undefined,
        inSeries: false,
        open: (files) =>
          files
            ? documentOf({
                ...sources,
                bytes: utf8.encode(files.issue),
                ...(sources.series && {
                  series: { ...sources.series, bytes: utf8.encode(files.series ?? '') },
                }),
              })
            : document,
      });
      if (!('files' in taken) || !taken.after.joined) throw new Error('not taken');
      const away = edits.filter((edit) => !edit.isBack(taken.after));
      all += edits.length;
      back += edits.length - away.length;
      // What was moved has other paths; of documents in which nothing was, every text is looked at.
      if (edits.every(({ kind }) => kind !== 'order')) {
        const meant = new Set(edits.flatMap(({ paths }) => paths));
        for (const { path, value } of textsOf(taken.after.joined.file)) {
          const key = path.join('\n');
          if (texts.get(key) !== value && !meant.has(key)) wrong.push(`${seed} ${path.join('.')}`);
        }
      }
      // Either the page says now what the document says, or it is told that it does not.
      const now = taken.after.write('docx');
      const after = now && readFlow(now, 'after.docx').flow;
      const isSame =
        after !== undefined &&
        parasOfFlow(after)
          .map(({ text }) => text)
          .join('\n') ===
          parasOfFlow(edited)
            .map(({ text }) => text)
            .join('\n');
      if (!isSame && taken.listed.length + taken.follows.length === 0) lost.push(`${seed}`);
    }
    expect(wrong).toEqual([]);
    expect(lost).toEqual([]);
    expect(back / all).toBeGreaterThanOrEqual(0.95);
  },
  240_000,
);
