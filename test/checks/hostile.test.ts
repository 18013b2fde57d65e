/**
 * All checks over what no office ever wrote: a megabyte of one awkward character, of broken forms again and again. Nothing
 * is asserted of the time; what is not linear would take an hour here, and is noticed. What is found must hold as in any
 * other text: a declared code, a place in the text, the characters that stand there, no more of a kind than is read.
 */

import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import type { Passage } from '../../src/checks/passage.ts';
import { passagesOf } from '../../src/checks/passage.ts';
import { findingsOf, mostOfAKind } from '../../src/checks/run.ts';
import type { Finding } from '../../src/diagnostic.ts';
import type { Role } from '../../src/schema/role.ts';

const size = 2 ** 20;
const long = (unit: string, length = size): string => unit.repeat(Math.ceil(length / unit.length));

const characters = [...'。，、；：？…—～·“（《.,:("-*/{%一县1a \u3000\t'];

/** An eighth of a megabyte of these: what takes the square of it would still take minutes. */
const units = [
  ..."！”‘’）》【】〔〕「」〈〉％;?![]'~<]}`_\\|>@#&+=的０é\u00a0\r\u200b\ufeff\u0300\ud800😀",
  '，。',
  '“（',
  '）”',
  '（)',
  '“‘',
  '****',
  '**甲**',
  '\\*',
  '{{a}}',
  '县 ',
  ' 1',
  '1 月',
  '1月1日',
  '1-',
  '1—',
  '1.1.',
  '1,',
  '1%',
  '“甲”、',
  '“5.1”',
  '2024年',
  '〔2024〕',
  '一、',
  '（一）',
  '甲、',
  '县县委',
  '张 三、',
  'a.b@',
  '://',
  '1个，',
  '其中1个，',
  '增长1%，',
  '双山县区委书记',
  '区委书记、县长',
  '李明、',
  '<甲',
  '〈甲〉',
  '附件一',
  '9—1月',
  '1，250',
  'www。',
  '一是；',
  '“××',
  '较“十三五”末的8个增加2个，增长5%',
  '8个，比上年增加2个，增长5%，',
  '由8个增加到9个，其中由3个增加到4个，',
  '8个村中4个，占5%，',
  '其中，8个占5%，',
  '（8个，其中，4个，',
  '分为五类：一是',
  '24个，包括18个和6个，',
  '3月5日至9日，为期3天，',
  '受害率1%，出生率',
];

/** A long beginning that never comes to the end it asks for. */
const begun = (unit: string, end: string): string => `${long(unit, size / 8)}${end}`;
const halves = [
  begun('（', '）'),
  begun('“', '”'),
  begun('1', '月'),
  begun(' ', '县'),
  begun('县', '。'),
  begun('a', '@'),
];

/** What is not prose is short: the time goes to the text. */
const otherRoles: readonly Role[] = [
  'head',
  'title',
  'section-title',
  'cell',
  'person',
  'recipients',
  'statistics',
  'date',
];

/** A value that is proof-read. */
interface Value {
  readonly text: string;
  readonly role: Role;
}

/** Proof-reads the values, each at `['paragraphs', n]`. */
function proofread(values: readonly Value[]): void {
  const passages = values.flatMap(({ text, role }, n): readonly Passage[] => passagesOf(text, ['paragraphs', n], role));
  const findings = findingsOf({ passages, day });
  const points = new Map<number, readonly string[]>();
  const pointsOf = (n: number): readonly string[] => {
    const known = points.get(n) ?? [...(values[n]?.text ?? '')];
    points.set(n, known);
    return known;
  };
  const wrong = findings.filter((finding) => !holds(finding, pointsOf));
  expect(wrong.slice(0, 3)).toEqual([]);
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > mostOfAKind)).toEqual([]);
  // No check remembers one text while it reads the next.
  const beginning = values.slice(0, 1000).map(({ text, role }) => ({ text: text.slice(0, 1000), role }));
  const again = (): readonly Finding[] =>
    findingsOf({ passages: beginning.flatMap(({ text, role }, n) => passagesOf(text, ['paragraphs', n], role)), day });
  expect(again()).toEqual(again());
}
const day = { year: 2024, month: 3, day: 9 };

const declared = new Set<string>(checks.map(({ code }) => code));

function holds(
  { code, path, span, found, message, hint }: Finding,
  pointsOf: (n: number) => readonly string[],
): boolean {
  const [list, n] = path;
  if (!declared.has(code) || list !== 'paragraphs' || typeof n !== 'number') return false;
  if ([message, hint].some((words) => words && (words.zh.trim() === '' || words.en.trim() === ''))) return false;
  const points = pointsOf(n);
  if (!span) return points.length > 0;
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= points.length))
    return false;
  return found === undefined || points.slice(start, end).join('') === found;
}

/** As prose, and the beginning of it as everything else. */
const everywhere = (text: string): readonly Value[] => [
  { text, role: 'text' },
  ...otherRoles.map((role) => ({ text: text.slice(0, size / 64), role })),
];

const named = (texts: readonly string[]): [string, string][] => texts.map((text) => [JSON.stringify(text), text]);

test.each(named(characters))('a megabyte of %s', (_, character) => proofread(everywhere(long(character))));

test.each(named(units))('%s, again and again', (_, unit) => proofread(everywhere(long(unit, size / 8))));

test.each(halves.map((text) => [`${text.slice(0, 2)}…${text.at(-1)}`, text]))('%s', (_, text) =>
  proofread(everywhere(text)),
);

test.each(['县', '，', '“', '1.'])('twenty thousand paragraphs of %s', (unit) => {
  const lines = long(`${unit}\n`, 20_000 * (unit.length + 1));
  proofread(lines.split('\n').map((text) => ({ text, role: 'text' })));
  proofread([{ text: lines, role: 'text' }]);
});

/** Each breaks in its own way; that something is found keeps the tests above from passing over nothing. */
test.each([
  ['，，', 'doubled-mark'],
  ['甲,', 'half-width-mark'],
  ['1 月1日，', 'stray-blank'],
])('of %s the first thousand are told, and that there are more', (unit, code) => {
  const passages = passagesOf(long(`甲${unit}`, size / 8), ['paragraphs', 0], 'text');
  const found = findingsOf({ passages }).filter((finding) => finding.code === code);
  expect(found).toHaveLength(mostOfAKind);
  expect(found.at(-1)?.message.zh).toMatch(/只列到这里/);
  expect(found.at(-2)?.message.zh).not.toMatch(/只列到这里/);
});
