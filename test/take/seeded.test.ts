/**
 * Two hundred edits on every example, the same every run: of words, order, days and figures, and in every other document a mend
 * that the clerk made in the YAML meanwhile. Nearly all are back in their place; none is in a wrong one; what is not back is
 * listed; no mend is undone.
 */

import fs from 'node:fs';
import { expect, test } from 'vitest';
import { officeFiles, officeFilesOf } from '../../src/cli/commands/take-files.ts';
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
import { mendIn } from './mend.ts';
import { editsOn, randomFrom } from './seeded.ts';

const examples = new URL('../../examples/', import.meta.url).pathname;

function sourcesIn(name: string): Sources {
  const world = diskWorld(examples);
  const round = surroundingsOf(world, name, { settingsOf: readSeriesSettings });
  const sources = isOpenFault(round) ? undefined : sourcesOf(world, round);
  if (!sources || isOpenFault(sources)) throw new Error(name);
  return sources;
}

/** Every issue among the examples. */
const names = (fs.readdirSync(examples, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('series.yaml'))
  .filter((name) => !/^safety\/2024-11\/(?!issue)/.test(name))
  .sort();

const least = 200;
const editsEach = 20;
/** Where something is left to be mended. */
const editsBeside = 4;
/** Some have but few paragraphs. */
const mostDocuments = 60;

test.each(names)(
  '%s',
  (name) => {
    const sources = sourcesIn(name);
    const document = documentOf(sources);
    const [built, tree] = [document.write('docx'), document.tree];
    const flow = built && readFlow(built, 'built.docx').flow;
    if (!built || !tree || !flow || !document.joined) throw new Error('not built');
    const page = parasOfBuilt(flow, tree);
    let [all, back, mends] = [0, 0, 0];
    const wrong: string[] = [];
    const lost: string[] = [];
    const undone: string[] = [];
    for (let seed = 0; all < least && seed < mostDocuments; seed++) {
      const random = randomFrom(1000 * seed + name.length);
      const isMended = seed % 2 === 1;
      const edits = editsOn(document, page, random, Math.min(isMended ? editsBeside : editsEach, least - all));
      const docx = rewritten(built, (xml) => edits.reduce((made, edit) => edit.make(made), xml));
      const edited = readFlow(docx, 'edited.docx').flow;
      if (!edited) throw new Error('not read');
      const mend = isMended ? mendIn(sources, document, page, edits, random) : undefined;
      const now = mend?.sources ?? sources;
      const opened = mend?.document ?? document;
      const office = officeFilesOf(now);
      const taken = take(edited, {
        files: officeFiles(now, opened),
        base: document.printed,
        inSeries: false,
        make: office.make,
        open: (files) => (files ? documentOf(office.with(files)) : opened),
      });
      if (!('files' in taken) || !taken.after.joined) throw new Error('not taken');
      const away = edits.filter((edit) => !edit.isBack(taken.after));
      all += edits.length;
      back += edits.length - away.length;
      const after = textsOf(taken.after.joined.file);
      if (mend) {
        mends += 1;
        if (!after.some(({ value }) => value === mend.value)) undone.push(`${seed} ${mend.said}`);
      }
      // What was moved has other paths; of documents in which nothing was, every text is looked at.
      if (edits.every(({ kind }) => kind !== 'order')) {
        const texts = new Map(textsOf(opened.joined?.file ?? {}).map(({ path, value }) => [path.join('\n'), value]));
        const meant = new Set(edits.flatMap(({ paths }) => paths));
        for (const { path, value } of after) {
          const key = path.join('\n');
          if (texts.get(key) !== value && !meant.has(key)) wrong.push(`${seed} ${path.join('.')}`);
        }
      }
      // Either the page says now what the document says, or it is told that it does not.
      const bytes = taken.after.write('docx');
      const final = bytes && readFlow(bytes, 'after.docx').flow;
      const linesOf = (of: typeof edited): string =>
        parasOfFlow(of)
          .map(({ text }) => text)
          .join('\n');
      const isSame = final !== undefined && linesOf(final) === linesOf(edited);
      if (!isSame && !mend && taken.listed.length + taken.follows.length === 0) lost.push(`${seed}`);
      if (mend && away.length > 0 && taken.listed.length === 0) lost.push(`${seed} beside a mend`);
    }
    console.info(`${name}: ${back} of ${all} edits back, ${mends - undone.length} of ${mends} mends kept`);
    expect(wrong).toEqual([]);
    expect(lost).toEqual([]);
    expect(undone).toEqual([]);
    expect(mends).toBeGreaterThan(0);
    expect(back / all).toBeGreaterThanOrEqual(0.95);
  },
  480_000,
);
