/** What a figure is of, as far as the words around it tell. */

import type { Clause, Figure } from './figure.ts';

/** The words before and behind it. */
export const phraseOf = ({ label, after }: Figure): string => `${label} ${after}`;

/** Whether two figures stand in the same part of a sentence, which ；and 。 close. */
export const together = ({ clause: a }: Figure, { clause: b }: Figure): boolean => a.part === b.part;

/** Whether the phrase says one of the words, and not that it has yet to be: 未整改, 尚待整改, 整改不到位. */
export const says = (phrase: string, stems: readonly string[]): boolean =>
  stems.some((stem) => {
    const at = phrase.indexOf(stem);
    if (at < 0 || /^[不未]/.test(phrase.slice(at + stem.length))) return false;
    return !/(?:[未没尚待应需拟无不](?:有|能|予|及时|按期)?|计划|任务|目标)$/.test(
      phrase.slice(Math.max(0, at - 4), at),
    );
  });

/** 不合格, 未整改: what the rate is not of. */
export const isLeft = (phrase: string, stems: readonly string[]): boolean =>
  stems.some((stem) => ['不', '未', '没有', '尚未'].some((not) => phrase.includes(`${not}${stem}`)));

/** 共, 合计: a figure of all there is. 公共 and 共同 say nothing of the kind. */
export const isAll = (label: string): boolean => /(?<!公)共(?!同|建|有财产)|合计|总|累计/.test(label);

/** 日均1200列, 单产375公斤, 人均3.6万元: a mean, which a part may exceed. */
export const isMean = ({ label }: Figure): boolean =>
  /[日月年周人户亩]均|平均|单产|(?:每|(?<!各级)各(?!级各类))[^，。；]{0,8}$/.test(label);

/** A size that holds now. */
export const isSize = ({ exact, unit, change, earlier }: Figure): boolean =>
  exact && !change && !earlier && (unit.kind === 'count' || unit.kind === 'amount');

export const isRate = ({ exact, unit, change, earlier }: Figure): boolean =>
  exact && !change && !earlier && (unit.kind === 'percent' || unit.kind === 'permille');

/** Persons are counted in 人, 名 and 位 alike. */
export const sameUnit = ({ unit: a }: Figure, { unit: b }: Figure): boolean =>
  a.name === b.name || (isPersons(a.name) && isPersons(b.name));
/** What happened to persons: the dead and the hurt are never added up, though both are counted in 人. */
export const measureOf = ({ unit, label, after }: Figure): string =>
  isPersons(unit.name) ? fateIn(label) || fateIn(after) : '';
const fateIn = (words: string): string => /伤亡|死伤|[死亡伤]|失[联踪]|下落/.exec(words)?.[0].replace('死', '亡') ?? '';
export const isPersons = (name: string): boolean => name === '人' || name === '名' || name === '位';

/** A figure in brackets is seen from inside them only. */
export const sees = (from: Figure, to: Figure): boolean =>
  to.clause.bracket === 0 || to.clause.bracket === from.clause.bracket;

/** Runs of figures with nothing but 、和及与 and blanks between them: 56.1%、54.0%. */
export function runsIn(clause: Clause, fits: (figure: Figure) => boolean): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const figure of clause.figures) {
    if (!fits(figure)) continue;
    const last = runs.at(-1);
    const follows = last?.at(-1) === figure.previous && /^[、和及与]?$/.test(figure.label);
    if (last && follows) last.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
