/** Slips in what is not prose: figures of indicators, numbers and days of an issue, a text left from the last one. */

import type { Path } from '../../src/diagnostic.ts';
import type { Example } from './examples.ts';

/** A value on one line of the file, and what stands there instead. */
interface Change {
  readonly path: Path;
  readonly before: string;
  readonly after: string;
}
export interface ValueKind {
  readonly name: string;
  changes(example: Example, earlier: Example | undefined): readonly Change[];
}

interface Given {
  readonly name: string;
  readonly path: Path;
  readonly figure: string;
}

/** Sections may stand elsewhere in the other issue. */
const keyOf = ({ path }: Given): string => path.slice(4).join();

/** Every figure of an indicator, of all or of a unit. */
const figures = ({ joined: { file } }: Example): readonly Given[] =>
  (file.sections ?? []).flatMap(({ statistics }, index) =>
    [...(statistics?.values ?? [])].flatMap(([name, given]): Given[] => {
      const path: Path = ['sections', index, 'statistics', 'values', name];
      if (typeof given === 'string') return [{ name, path, figure: given }];
      return [...given].map(([unit, figure]) => ({ name, path: [...path, unit], figure }));
    }),
  );

const ofKind = (example: Example, what: 'cumulative' | 'of'): readonly Given[] =>
  figures(example).filter(
    ({ name, figure }) => example.joined.file.indicators?.get(name)?.[what] && /^\d{2,}$/.test(figure),
  );

/** A value of the masthead that both issues write. */
const mastheadChange = (
  key: 'number' | 'date',
  { joined }: Example,
  after: (earlier: string) => string,
  earlier: Example | undefined,
): readonly Change[] => {
  const [own, other] = [joined.file.masthead?.[key], earlier?.joined.file.masthead?.[key]];
  if (own === undefined || other === undefined) return [];
  return [{ path: ['masthead', key], before: String(own), after: after(String(other)) }];
};

export const valueKinds: readonly ValueKind[] = [
  {
    name: '累计数比上期少',
    changes: (example, earlier) => {
      const before = new Map(earlier ? figures(earlier).map((given) => [keyOf(given), given.figure]) : []);
      return ofKind(example, 'cumulative').flatMap((given) => {
        const { path, figure } = given;
        const last = Number(before.get(keyOf(given)) ?? 0);
        return last > 0 ? [{ path, before: figure, after: String(last - 1) }] : [];
      });
    },
  },
  {
    name: '整改数超过排查数',
    changes: (example) =>
      ofKind(example, 'of').map(({ path, figure }) => ({ path, before: figure, after: `${figure}0` })),
  },
  { name: '期号和上期相同', changes: (example, earlier) => mastheadChange('number', example, (same) => same, earlier) },
  {
    name: '日期早于上期',
    changes: (example, earlier) => mastheadChange('date', example, (day) => day.replace(/\d+$/, '01'), earlier),
  },
  {
    name: '统计时段前后颠倒',
    changes: ({ joined: { file } }) =>
      (file.sections ?? []).flatMap(({ statistics }, index) => {
        const period = statistics?.period;
        if (typeof period !== 'object' || !period.to) return [];
        return [{ path: ['sections', index, 'statistics', 'period', 'to'], before: period.to, after: '2020-01-01' }];
      }),
  },
  {
    name: '上期的文字没有改',
    changes: (example, earlier) => {
      const old = earlier?.passages.find(
        ({ role, text }) => role === 'text' && [...text].length > 30 && !/[#:]/.test(text),
      );
      if (!old) return [];
      return example.passages
        .filter(({ role, index, text }) => role === 'text' && index === 0 && [...text].length > 20)
        .map(({ path, text }) => ({ path, before: text, after: old.text }));
    },
  },
];
