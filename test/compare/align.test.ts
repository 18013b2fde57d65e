/** Paragraphs of one text find those of another. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignedParagraphs as alignedIn, type Step } from '../../src/compare/align.ts';

const meeting = '10月12日，市安委办召开会议，部署秋冬季安全生产工作。';
const drill = '10月13日，青石县组织应急演练，检验预案的可操作性。';
const survey = '10月14日，临江区开展燃气安全排查，发现隐患12处。';

const alignedParagraphs = (before: readonly string[], after: readonly string[]): readonly Step[] => {
  const inBody = (text: string) => ({ text, place: 'body' });
  return alignedIn(before.map(inBody), after.map(inBody));
};

/** `=` same, `~` changed, `↕` moved, `-` gone, `+` new, each with the text as it is now. */
const shown = (before: readonly string[], after: readonly string[]): readonly string[] =>
  alignedParagraphs(before, after).map((step) => {
    if (step.kind === 'removed') return `- ${before[step.before]}`;
    const now = after[step.after];
    if (step.kind === 'changed') return `~ ${before[step.before]} → ${now}`;
    return `${{ same: '=', moved: '↕', added: '+' }[step.kind]} ${now}`;
  });

test('nothing changed', () => {
  expect(shown([], [])).toEqual([]);
  expect(shown([meeting, drill], [meeting, drill])).toEqual([`= ${meeting}`, `= ${drill}`]);
});

test('a paragraph that still resembles itself was changed', () => {
  const changed = drill.replace('检验', '进一步检验');
  expect(shown([meeting, drill, survey], [meeting, changed, survey])).toEqual([
    `= ${meeting}`,
    `~ ${drill} → ${changed}`,
    `= ${survey}`,
  ]);
});

test('one gone and another come are no change of the one into the other', () => {
  expect(shown([meeting, drill], [meeting, '附：联系人名单和值班电话，请各单位转告。'])).toEqual([
    `= ${meeting}`,
    `- ${drill}`,
    '+ 附：联系人名单和值班电话，请各单位转告。',
  ]);
});

test('a cell keeps its place, whatever stands in it', () => {
  expect(shown(['青石县', '12', '3'], ['青石县', '14', '3'])).toEqual(['= 青石县', '~ 12 → 14', '= 3']);
});

test('a new one among changed ones', () => {
  const [a, b] = [meeting.replace('会议', '专题会议'), survey.replace('12', '15')];
  expect(shown([meeting, survey], [a, '10月15日，市领导到罗水县调研。', b])).toEqual([
    `~ ${meeting} → ${a}`,
    '+ 10月15日，市领导到罗水县调研。',
    `~ ${survey} → ${b}`,
  ]);
});

test('two that changed places: the shorter was moved', () => {
  expect(shown([meeting, drill, survey], [drill, meeting, survey])).toEqual([
    `↕ ${drill}`,
    `= ${meeting}`,
    `= ${survey}`,
  ]);
});

test('cut in two by Enter, and joined again', () => {
  const [first, second] = ['10月12日，市安委办召开会议，', '部署秋冬季安全生产工作。'];
  expect(shown([meeting], [first, second])).toEqual([`~ ${meeting} → ${first}`, `+ ${second}`]);
  expect(shown([first, second], [meeting])).toEqual([`~ ${first} → ${meeting}`, `- ${second}`]);
});

test('every paragraph of both is in one step, in order', () => {
  const text = fc.array(fc.constantFrom('', '1', '12', meeting, drill, survey, `${meeting}${drill}`), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const steps = alignedParagraphs(before, after);
      const [gone, come] = [
        steps.flatMap((step) => ('before' in step ? [step.before] : [])),
        steps.flatMap((step) => ('after' in step ? [step.after] : [])),
      ];
      expect(gone.toSorted((a, b) => a - b)).toEqual(before.map((_, index) => index));
      expect(come).toEqual(after.map((_, index) => index));
      for (const step of steps)
        if (step.kind === 'same' || step.kind === 'moved') expect(before[step.before]).toBe(after[step.after]);
    }),
  );
});

test('two texts of two hundred thousand paragraphs that share nothing', () => {
  const many = (begin: number): readonly string[] =>
    Array.from({ length: 100_000 }, (_, index) => `第${begin + index}段`);
  const steps = alignedParagraphs(many(0), many(500_000));
  expect(steps.filter(({ kind }) => kind === 'removed')).toHaveLength(100_000);
});
