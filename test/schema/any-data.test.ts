/** Whatever a file holds: a document or reasons why not, in whole sentences, never an exception. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join } from '../../src/gather/merge.ts';
import type { Form } from '../../src/schema/form.ts';
import { issueFile } from '../../src/schema/issue-file.ts';
import { resolveIssue, resolveSeries } from '../../src/schema/resolve.ts';
import { seriesFile } from '../../src/schema/series-file.ts';
import { shapesOf } from '../../src/schema/shape.ts';
import type { Data, Source } from '../../src/source/data.ts';

const sourceOf = (data: Data): Source => ({
  file: 'x.yaml',
  text: '',
  data,
  locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
  offset: () => 0,
  depth: (path) => path.length,
});

/** A message quotes what was written, so the words that no message may hold of its own are not. */
const ours = /undefined|NaN|\[object/;
const typed = fc.string().filter((text) => !ours.test(text));

const scalar = fc.oneof(
  fc.constantFrom(null, '', '甲', '2', '02', '2024-02-30', '是', '否', '连排', 'a\nb', '129.80', '__proto__', '**粗**'),
  typed,
);
const garbage: fc.Arbitrary<Data> = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('data'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('标题', 'text', '栏目', '甲', 'toString'), tie('data')), { maxLength: 3 })
      .map(mapOf),
  ),
})).data;
function mapOf(entries: readonly (readonly [string, Data])[]): Data {
  return new Map(entries);
}

/** Data along the declaration, with a slip here and there. */
function near(form: Form, depth: number): fc.Arbitrary<Data> {
  const shapes = shapesOf(form).map((shape): fc.Arbitrary<Data> => {
    if (depth === 0 || shape.kind === 'scalar') return scalar;
    if (shape.kind === 'list') return fc.array(near(shape.of, depth - 1), { maxLength: 3 });
    if (shape.kind === 'open')
      return fc.dictionary(typed, near(shape.of, depth - 1), { maxKeys: 3 }).map((o) => mapOf(Object.entries(o)));
    const keys = fc.subarray([...shape.english.keys()], { maxLength: Math.min(4, shape.english.size) });
    return keys.chain((chosen) =>
      fc
        .tuple(...chosen.map((key) => near(shape.fields.get(shape.english.get(key) ?? '') as Form, depth - 1)))
        .map((values) => mapOf(chosen.map((key, index) => [key, values[index] ?? null]))),
    );
  });
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(...shapes) }, { weight: 1, arbitrary: garbage });
}

test('any data', () => {
  fc.assert(
    fc.property(near(issueFile, 6), near(seriesFile, 5), (issueData, seriesData) => {
      const issue = resolveIssue(sourceOf(issueData));
      const series = resolveSeries(sourceOf(seriesData));
      for (const { value, findings } of [issue, series] as const) {
        expect(value === undefined).toBe(findings.length > 0);
        for (const { message, hint } of findings) {
          for (const words of [message, hint]) {
            expect(words?.zh ?? '').not.toMatch(ours);
            expect(words?.en ?? '').not.toMatch(ours);
          }
        }
      }
      if (!issue.value || !series.value) return;
      const joined = join(issue.value, series.value);
      // A section that is nearly an expected one, or not filled in, is told and kept.
      expect(joined.value === undefined).toBe(joined.findings.some(({ code }) => code === 'nothing-to-print'));
      for (const { message } of joined.findings) expect(message.zh + message.en).not.toMatch(ours);
    }),
    { numRuns: 400 },
  );
});
