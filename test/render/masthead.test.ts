import { describe, expect, test } from 'vitest';
import { docxOf, hanzi, masthead, text } from './elements.ts';
import { middle, type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

/** On one line it would be smaller than the title. */
const smaller = '云岭市委全面深化改革委员会办公室改革工作情况专报';
const halves = (text: string): string[] => [text.slice(0, text.length / 2), text.slice(text.length / 2)];

const names: readonly (readonly string[])[] = [
  ['专报'],
  ['安全生产工作专报'],
  ['云岭市安全生产治本攻坚三年行动', '工作专报'],
  ['云岭市', '优化营商环境暨项目建设“百日攻坚”行动', '工作简报'],
  [smaller],
];

describe.skipIf(!canRender)('masthead', () => {
  const key = (name: readonly string[]) => name.join('／');
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render(Object.fromEntries(names.map((name) => [key(name), docxOf([masthead(...name), text(hanzi(300))])])))
    : {};
  const first = (name: readonly string[]) => rendered[key(name)]?.pages[0] ?? { lines: [], rules: [] };
  const red = (name: readonly string[]) => first(name).rules.filter(({ color }) => color === 'red');

  test.each(names.map((name) => [key(name), name] as const))(
    '%s: no line of the name is broken that can stand',
    (_, name) => {
      const expected = key(name) === smaller ? halves(smaller) : name;
      expect(
        first(name)
          .lines.slice(0, expected.length)
          .map((line) => line.text.replaceAll(' ', '')),
      ).toEqual(expected);
    },
  );

  test.each(names.map((name) => [key(name), name] as const))(
    '%s: one red rule, as wide as the type area',
    (_, name) => {
      const [rule, ...more] = red(name);
      expect(more).toEqual([]);
      expect(Math.abs((rule?.left ?? 0) - 28)).toBeLessThan(0.5);
      expect(Math.abs((rule?.right ?? 0) - 184)).toBeLessThan(0.5);
    },
  );

  test.each(names.map((name) => [key(name), name] as const))(
    '%s: the rule 4 mm below the office and the day',
    (_, name) => {
      const office = first(name).lines.find((line) => line.text.startsWith('云岭市安全生产委员会办公室'));
      const [rule] = red(name);
      // 三号 is 5.6 mm high; what is drawn of it ends 2.6 mm below its middle.
      expect(
        Math.abs((rule?.y ?? 0) - middle(office ?? { left: 0, right: 0, top: 0, bottom: 0 }) - 2.6 - 4),
      ).toBeLessThan(1);
    },
  );
});
