import { compare, formatDecimal, parseDecimal } from '../../decimal.ts';
import type { Figure } from '../../figures/prose/figure.ts';
import { isRate, isSize } from '../../figures/prose/phrase.ts';
import { ratesIn } from '../../figures/prose/rates.ts';
import { check, type Found } from '../check.ts';
import { compared } from '../history/compared.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { type FigureFlow, flowsOf, placeInFlow } from './flows.ts';
import { type NamedIndicator, namedIn } from './indicator/named.ts';
import { bare, printedNumber, printedUnit } from './shown.ts';

/** 「重大事故隐患3462个」: a figure that bears an indicator's full name, of no unit and no other time, is the indicator's. */
export const indicatorProse = check({
  code: 'indicator-prose',
  severity: 'error',
  basis: { zh: '同一指标在一期里只有一个数', en: 'an indicator has one figure in an issue' },
  words: () => ({
    title: { zh: '正文里的数同指标值不一致', en: 'prose that contradicts an indicator' },
    why: {
      zh: '正文里有一个数，前面写的正是某个指标的名字，又没有说是哪个单位、哪个时段的，数却同这一期的指标值不同；或者正是上一期的那个数，多半是另存以后没有改。',
      en: 'A figure in the text bears the name of an indicator, of no unit and no other time, and is another; or it is that of the issue before, left when the file was copied.',
    },
    cure: {
      zh: '改成一致；本来就不是同一个数的，写明单位或时段。',
      en: 'Make them agree, or say of which unit or time it is.',
    },
  }),
  *run(subject) {
    const indicators = namedIn(subject);
    if (indicators.length === 0) return;
    const units = unitNamesOf(subject);
    const ofUnits = new Set(subject.passages.filter(({ role }) => role === 'unit').map(partOf));
    for (const flow of flowsOf(subject)) {
      if (flow.passages.some((passage) => passage.role === 'statistics' || ofUnits.has(partOf(passage)))) continue;
      for (const figure of flow.figures) {
        const label = figure.label.replace(joint, '');
        const named = indicators.find((one) => bears(figure, label, one));
        const isTold = named && !agrees(figure, named) && !ratesIn(flow).some(({ rate }) => rate === figure);
        if (isTold && isOfAll(figure, named, flow, units)) {
          yield { ...placeInFlow(flow, figure), ...words(figure, named) };
          continue;
        }
        const old = indicators.find(
          (one) => isLeft(figure, label, one, flow, units) && lastOf(one, subject) !== undefined,
        );
        const last = old && lastOf(old, subject);
        if (old && last && isSameFigure(printedNumber(figure), last.figure))
          yield { ...placeInFlow(flow, figure), ...leftWords(figure, old, last.before.file) };
      }
    }
  },
});

/** The item, or whatever else, that a passage is one part of. */
const partOf = ({ path }: Passage): string => path.slice(0, -1).join('/');

function unitNamesOf({ issue }: Subject): readonly string[] {
  const listed = (issue?.series?.units ?? []).flatMap(({ name, short = [] }) => [name, ...short]);
  return listed.filter((name) => name.length > 1);
}

const lead = /^[、，\s]*(?:其中|截至目前|目前|累计|共计|共|已|全[省市县区]|我[省市县区]|本期)*$/;
const joint = /(?:分别|均)?(?:共有|共计|共|已达|为|是|达到|达|有|：)?\s*$/;

/** Nothing but the name before it, or behind it. */
function bears(figure: Figure, label: string, { name, measure, isRate: asRate }: NamedIndicator): boolean {
  if (asRate ? !isRate(figure) : !isSize(figure)) return false;
  const rest = label.endsWith(name) ? label.slice(0, -name.length) : !asRate && figure.after.trim() === name && label;
  if (rest === false || !lead.test(rest)) return false;
  return measure === undefined || measure === printedUnit(figure);
}

function agrees(figure: Figure, named: NamedIndicator): boolean {
  const [printed, value] = [parseDecimal(printedNumber(figure)), named.value(figure.digits)];
  return !printed || !value || (value.scale > printed.scale && !named.isRate) || compare(printed, value) === 0;
}

const time = /\d\s*[年月日]|去年|今年|[上同本][年月期周]|当[月日天]|昨[日天]|近日|季度|半年|年[初底]/;
const others = /[县市区镇乡村局办所队站厂司院校组]|街道|自查/;

/** Neither a unit nor another time is named in the sentence; a part stands beside the whole it belongs to. */
function isOfAll(
  { start }: Figure,
  { periods, of }: NamedIndicator,
  { text }: FigureFlow,
  units: readonly string[],
): boolean {
  const from = Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, start)), start - 200) + 1;
  const said = periods().reduce((words, period) => words.replaceAll(period, ''), text.slice(Math.max(from, 0), start));
  const everywhere = said.replace(/[全我][省市县区]|市、县(?:两级)?|各县(?:市)?区|各级各部门/g, '');
  return (
    !time.test(said) &&
    !others.test(everywhere) &&
    !units.some((unit) => said.includes(unit)) &&
    (of.length === 0 || of.some((whole) => said.includes(whole)))
  );
}

/** Of a time that may be any, but no other issue's. */
const ofOther = /[上前同][期月年周]|去年|此前|原|较|比|增|减|升|降|其中/;

/** Three figures or more, behind the name of an indicator that is another one now. */
function isLeft(
  figure: Figure,
  label: string,
  named: NamedIndicator,
  { text }: FigureFlow,
  units: readonly string[],
): boolean {
  if (named.isRate || !isSize(figure) || !figure.exact || figure.earlier || figure.change) return false;
  if (!label.endsWith(named.name) || printedNumber(figure).replace(/\D/g, '').length < 3) return false;
  if (named.measure !== undefined && named.measure !== printedUnit(figure)) return false;
  const [printed, value] = [parseDecimal(printedNumber(figure)), named.value(figure.digits)];
  if (!printed || !value || compare(printed, value) === 0) return false;
  const start = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, figure.start))) + 1;
  const end = text.slice(figure.start).search(/[。！？\n]|$/) + figure.start;
  const sentence = text.slice(start, end);
  const everywhere = text
    .slice(start, figure.start)
    .replace(/[全我][省市县区]|市、县(?:两级)?|各县(?:市)?区|各级各部门/g, '');
  return !ofOther.test(sentence) && !others.test(everywhere) && !units.some((unit) => sentence.includes(unit));
}

function isSameFigure(printed: string, given: string): boolean {
  const [one, other] = [parseDecimal(printed), parseDecimal(given)];
  return one !== undefined && other !== undefined && compare(one, other) === 0;
}

/** What the issue before gave for it, where that is what is printed here. */
const lastOf = ({ name }: NamedIndicator, subject: Subject) => {
  const one = compared(subject).find((other) => other.name === name);
  return one && { figure: one.past.figure, before: one.before };
};

function leftWords(
  figure: Figure,
  { name, value, measure = '' }: NamedIndicator,
  file: string,
): Pick<Found, 'message' | 'hint'> {
  const now = value(figure.digits);
  const right = `${now ? formatDecimal(now) : ''}${measure}`;
  return {
    message: {
      zh: `“${name}”这里写的${bare(figure)}是上一期（${file}）的数，本期的指标值是${right}`,
      en: `${name} is ${bare(figure)} here, as in the issue before (${file}); its value in this issue is ${right}`,
    },
    hint: {
      zh: `由上期另存来的，写作 ${right}；说的是上期的，写明“上期”`,
      en: `write ${right} where it was left from the last issue; else say that it is of that issue`,
    },
  };
}

function words(
  figure: Figure,
  { name, value, measure = '', isRate: asRate }: NamedIndicator,
): Pick<Found, 'message' | 'hint'> {
  const figureNow = value(figure.digits);
  const right = `${figureNow ? formatDecimal(figureNow) : ''}${asRate ? '%' : measure}`;
  return {
    message: {
      zh: `“${name}”这里写的是${bare(figure)}，本期的指标值是${right}`,
      en: `${name} is ${bare(figure)} here, but its value in this issue is ${right}`,
    },
    hint: {
      zh: '两处写成一致；不是同一个数的，写明是哪个单位、哪个时段的',
      en: 'make them agree; if it is another figure, say of which unit or time',
    },
  };
}
