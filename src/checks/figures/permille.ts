import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';

/** 森林火灾受害率0.9%: ten times what is meant. */
const slip = (pattern: RegExp): Slip => ({
  pattern,
  say({ groups }) {
    const { rate = '', slip: figure = '' } = groups ?? {};
    const right = figure.replace(/[%％]/, '‰');
    return {
      message: { zh: `“${rate}”按千分率计，写的是${figure}`, en: `${rate} is counted in ‰, not ${figure}` },
      hint: { zh: `写作“${right}”，或核对这个数`, en: `write ${right}, or check the figure` },
    };
  },
});

const figure = '[^，。；、\\d%％‰]{0,8}(?<slip>\\d{1,3}(?:\\.\\d{1,4})?[%％])';
/** Most texts name none of them. */
const named = ['受害率', '成灾率', '出生率', '死亡率', '增长率'];
const ofPeople = '(?:出生|死亡|自然增长)率';
const slips: readonly Slip[] = [
  slip(new RegExp(`(?<rate>(?:森林|草原)(?:草原)?火灾受害率|有害生物成灾率|人口${ofPeople})${figure}`, 'dg')),
  // 出生率8.52%，死亡率7.37‰: what stands beside it shows what is meant.
  slip(
    new RegExp(
      `(?<!人口)(?<rate>${ofPeople})${figure}(?=[，、；][^。\\n\\d]{0,4}${ofPeople}[^\\d，。]{0,6}-?\\d{1,3}(?:\\.\\d{1,4})?‰)`,
      'dg',
    ),
  ),
  slip(new RegExp(`(?<=‰[，、；][^。\\n\\d]{0,4})(?<!人口)(?<rate>${ofPeople})${figure}`, 'dg')),
];

export const permille = check({
  code: 'permille',
  severity: 'warning',
  basis: {
    zh: '统计指标：出生率、死亡率、自然增长率和火灾受害率、成灾率用千分率',
    en: 'statistics: births, deaths, growth of a population and losses of woods are counted in ‰',
  },
  words: () => ({
    title: { zh: '千分率写成了百分率', en: '% for what is counted in ‰' },
    why: {
      zh: '人口出生率、森林火灾受害率这类指标用‰，打成%就大了十倍。',
      en: 'Rates of births and of woods burnt are counted in ‰; % makes them ten times as large.',
    },
    cure: { zh: '改成“‰”，或核对这个数。', en: 'Write ‰, or check the figure.' },
  }),
  run: ({ passages }) =>
    slipsIn(
      passages.filter(({ text }) => named.some((name) => text.includes(name))),
      slips,
    ),
});
