import { compare, parseDecimal } from '../../decimal.ts';
import type { Figure } from '../../figures/prose/figure.ts';
import type { Rank, Ranking } from '../../model/bulletin.ts';
import { blocksOf } from '../blocks.ts';
import { check } from '../check.ts';
import { type FigureFlow, flowsOf, placeInFlow } from './flows.ts';
import { bare, printedNumber, printedUnit } from './shown.ts';

/** 「梅岭县得分最高，为96.5分」: a score in the text is the one in the ranking. */
export const rankingProse = check({
  code: 'ranking-prose',
  severity: 'error',
  basis: { zh: '正文与排名里的得分应当一致', en: 'the text agrees with the ranking' },
  words: () => ({
    title: { zh: '正文里的得分同排名不一致', en: 'a score that contradicts the ranking' },
    why: {
      zh: '正文说到某个单位的得分，同排名里写的不一样。',
      en: 'The text gives the score of a unit, and the ranking gives another.',
    },
    cure: { zh: '核对后改成一致。', en: 'Make both agree.' },
  }),
  *run(subject) {
    const [only, other] = subject.issue ? blocksOf(subject.issue.bulletin, 'ranking') : [];
    const ranking = only?.ranking;
    // Of two rankings nobody can tell which one is meant.
    if (!ranking || other || ranking.measure === undefined) return;
    for (const flow of flowsOf(subject)) {
      for (const figure of flow.figures) {
        if (printedUnit(figure) !== ranking.measure || figure.change || figure.earlier) continue;
        const wrong = ranksBefore(figure, flow, ranking).find((rank) => differs(figure, rank));
        if (!wrong) continue;
        const right = `${wrong.score}${ranking.measure}`;
        yield {
          ...placeInFlow(flow, figure),
          message: {
            zh: `${wrong.name}这里写的是${bare(figure)}，排名里是${right}`,
            en: `${wrong.name} has ${bare(figure)} here and ${right} in the ranking`,
          },
          hint: { zh: '两处改成一致', en: 'make both agree' },
        };
      }
    }
  },
});

const differs = (figure: Figure, { score }: Rank): boolean => {
  const [said, ranked] = [parseDecimal(printedNumber(figure)), parseDecimal(score)];
  return said !== undefined && ranked !== undefined && compare(said, ranked) !== 0;
};

/** What may stand between a name and its score. */
const joint =
  /^(?:的?(?:综合|总)?(?:得分|分数|成绩|评分|总分)?(?:最高|最低|排名?第[一二三四五六七八九十\d]+名?|居首|居末|垫底)?，?(?:均|都|同)?(?:为|是|得|达)?)$/;

/** The names right before: one, or several with 均. */
function ranksBefore({ start, clause }: Figure, { text }: FigureFlow, { ranks }: Ranking): readonly Rank[] {
  const said = text.slice(Math.max(0, start - 80), start);
  const from = Math.max(said.lastIndexOf('。'), said.lastIndexOf('；'), said.lastIndexOf('分，')) + 1;
  const words = said.slice(from).replace(/^，/, '');
  const named = ranks.filter(({ name }) => words.includes(name));
  const rest = named.reduce((left, { name }) => left.replace(name, ''), words).replace(/^[、和及与]*/, '');
  if (clause.bracket > 0 || named.length === 0 || !joint.test(rest)) return [];
  return named.length === 1 || /均|都|同/.test(rest) ? named : [];
}
