/** 催报单 to print: the same as a document of the product's own kind. */

import { type Day, isoDay } from '../calendar.ts';
import { emitYaml, type Yaml } from '../source/emit.ts';
import { spokenDeadline } from './deadline.ts';
import { demandsOf, shortName, type Urge } from './urge.ts';

/** An issue file; undefined where there is nothing to ask for. */
export function urgeSheet(urge: Urge, office: string | undefined, today: Day): string | undefined {
  const demands = demandsOf(urge);
  if (demands.length === 0) return undefined;
  const material = `${urge.issue}${shortName(urge.name)}材料`;
  const until = urge.deadline && spokenDeadline(urge.deadline);
  const units = [...new Set(demands.map(({ unit }) => unit))];
  const ask =
    until === undefined
      ? '请尽快报送。'
      : urge.isLate
        ? `${material}已于${until}截稿，请尽快报送。`
        : `请于${until}前报送。`;
  const rows = units.map((unit): Yaml => {
    const own = demands.filter((one) => one.unit === unit);
    const said = own.map(({ what }) => what || '没有来稿');
    return { value: [unit, said.join('；')], inBrackets: true };
  });
  return emitYaml(
    new Map<string, Yaml>([
      ['文种', '通报'],
      ['标题', `关于报送${material}的催报单`],
      ['主送', units.join('、')],
      ['导语', `${material}收稿情况如下。${ask}`],
      [
        '栏目',
        [
          new Map<string, Yaml>([
            ['标题', '需要报送、核对的事项'],
            [
              '表格',
              new Map<string, Yaml>([
                ['列', { value: ['单位', '事项'], inBrackets: true }],
                ['行', rows],
              ]),
            ],
          ]),
        ],
      ],
      [
        '落款',
        new Map<string, Yaml>([...(office === undefined ? [] : [['单位', office] as const]), ['日期', isoDay(today)]]),
      ],
    ]),
  );
}
