/** What `check --fix` does with marks and blanks: it cures, touches nothing else, and makes no new slip. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksChecks } from '../../src/checks/marks/list.ts';
import { passagesOf } from '../../src/checks/passage.ts';
import { findingsOf } from '../../src/checks/run.ts';
import { compile } from '../../src/compile.ts';
import { applyEdits } from '../../src/source/edits.ts';
import { readCase } from '../pipeline/read-case.ts';

const codes: ReadonlySet<string> = new Set(marksChecks.map(({ code }) => code));

const check = (text: string) => {
  const input = { file: 'issue.yaml', bytes: new TextEncoder().encode(text) };
  return compile(input, { formats: [], lang: 'zh', draft: false }).diagnostics.filter(({ code }) => codes.has(code));
};

test.each([...codes])('%s: what can be cured is cured', (code) => {
  const { bytes } = readCase(new URL(`${code}/`, import.meta.url).pathname, 'bad.yaml');
  const before = new TextDecoder().decode(bytes);
  let text = before;
  // A cure may show what it hid: two marks of half width that become two that clash.
  for (let round = 0; round < 3; round += 1)
    text = applyEdits(
      text,
      check(text).flatMap(({ fix }) => fix ?? []),
    );
  const left = check(text);
  expect(left.filter(({ fix }) => fix)).toEqual([]);
  expect(left.length).toBeLessThanOrEqual(check(before).filter(({ fix }) => !fix).length);
  // Nothing that a person reads for its content has changed.
  const content = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');
  expect(content(text)).toBe(content(before));
});

/** Clean text, of which every piece may stand behind every other. */
const clause = fc.constantFrom(
  '县安委办开展“敲门行动”',
  '检查企业1,260家',
  '学习《安全生产法》《消防法》',
  '整改率为96.9%',
  '3月5日印发〔2024〕3号文件',
  '乡镇（街道）逐户排查',
  '他强调：“要把‘一单四制’落到实处”',
  '1—9月立案5～10起',
  '12:30前报送',
  '吸取“10·10”火灾教训',
  '目标只有一个——不出事故',
  '水、电、气……样样要查',
);
const paragraph = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '；')), { minLength: 1, maxLength: 6 })
  .map((parts) => `${parts.map(([words, mark], n) => words + (n < parts.length - 1 ? mark : '')).join('')}。`);

const told = (text: string) =>
  findingsOf({ passages: passagesOf(text, ['paragraphs', 0], 'text') }).filter(({ code }) => codes.has(code));

test('clean text is let alone', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      expect(told(text)).toEqual([]);
    }),
    { seed: 4, numRuns: 300 },
  );
});

/** One slip of each kind: the pattern is what is right, and becomes what is wrong. */
const slips: readonly (readonly [code: string, right: RegExp, wrong: string])[] = [
  ['doubled-mark', /[，；。]/, '$&$&'],
  ['half-width-mark', /，/, ','],
  ['half-width-mark', /：/, ':'],
  ['half-width-mark', /（街道）/, '(街道)'],
  ['mixed-brackets', /）/, ')'],
  ['unpaired-mark', /[（）《》〕“”]/, ''],
  ['quote-order', /“敲门行动”/, '”敲门行动“'],
  ['list-comma', /》《/, '》、《'],
  ['dash-form', /1—9月/, '1-9月'],
  ['dash-form', /5～10/, '5~10'],
  ['date-dot', /10·10/, '10.10'],
  ['dash-length', /——/, '--'],
  ['ellipsis-form', /……/, '...'],
  ['ellipsis-form', /……/, '…'],
  ['stray-blank', /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=[家起月日号])/u, ' '],
  ['stray-blank', /(?<=[，；])/, ' '],
];

test.each(slips)('%s: a single slip is told where it is (%s)', (code, right, wrong) => {
  fc.assert(
    fc.property(paragraph, fc.nat(), (text, nth) => {
      const places = [...text.matchAll(new RegExp(right, `${right.flags}g`))];
      fc.pre(places.length > 0);
      const { index, 0: found } = places[nth % places.length] as RegExpExecArray;
      const slip = found.replace(right.source.startsWith('(?<=') ? '' : right, wrong);
      const spoilt = text.slice(0, index) + slip + text.slice(index + found.length);
      const findings = told(spoilt).filter((finding) => finding.code === code);
      expect(findings.length, spoilt).toBeGreaterThan(0);
      const near = findings.some(({ span }) => span && span.start <= index + slip.length && span.end >= index);
      // A lonely quote or bracket is told at its mate.
      expect(near || slip === '', spoilt).toBe(true);
    }),
    { seed: 4, numRuns: 200 },
  );
});
