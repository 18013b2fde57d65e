/** 数据 of the next issue: the period goes on where the last one ended, the figures are open. */

import { addDays, isoDay, parseIsoDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { period } from '../schema/date.ts';
import { statistics } from '../schema/statistics.ts';
import { type Noted, noted, type Yaml } from '../source/emit.ts';
import {
  brief,
  type Entries,
  emptied,
  type Field,
  fieldOf,
  fieldsOf,
  gone,
  kept,
  type Make,
  type Making,
  remade,
  spelling,
  textOf,
  wasWords,
  withBeside,
} from './making.ts';
import { same } from './report.ts';

/** @param ofSeries the sentence that the series has for this section */
export const remadeStatistics =
  (ofSeries: string | undefined): Make =>
  ({ value, path }, making) => {
    const names = indicatorsIn(value);
    const fates: Readonly<Record<string, Make>> = {
      period: (field) => remadePeriod(field, names, making),
      values: (field) => remadeValues(field, making),
      text: (field) => {
        // Beside the series' own sentence it may have been for one issue alone: the first, that has none before to compare.
        const own = textOf(field.value) ?? '';
        if (/\{\{/.test(own)) {
          if (ofSeries !== undefined && own !== ofSeries)
            making.report.kept.push(ownSentence(path[0] ?? '', field.key));
          return kept(field, making);
        }
        if (ofSeries !== undefined) return gone(field, making);
        making.report.blanks.push({ count: 1, what: same(field.path.join('.')) });
        return emptied('not-shown')(field, making);
      },
    };
    return remade(value, statistics, fates, making, path.slice(-1));
  };

const ownSentence = (title: string, key: string): Words => ({
  zh: `${title}自己的那一句（改用 series.yaml 里的，删去它的 ${key}）`,
  en: `the sentence of its own in ${title} (for that of series.yaml delete its ${key})`,
});

const indicatorsIn = (value: Yaml): readonly string[] => {
  const values = fieldOf(value, statistics, 'values')?.value.value;
  return values instanceof Map ? [...(values as Entries).keys()] : [];
};

function remadePeriod({ key, value }: Field, names: readonly string[], making: Making): Noted {
  const { report, lang } = making;
  if (!(value.value instanceof Map)) {
    report.blanks.push({ count: 1, what: same(key) });
    const last = brief(value);
    return withBeside(value, last && wasWords(last)[lang], making);
  }
  const [from, to] = ['from', 'to'].map((name) => fieldOf(value, period, name));
  const [start, end] = [textOf(from?.value), textOf(to?.value)];
  const common = commonStart(names, making);
  const begins = common !== undefined && start !== undefined ? start : dayAfter(end);
  const says = common !== undefined ? ofCumulative(end, common, making) : ofPeriod(start, end);
  if (common !== undefined && start !== undefined) report.kept.push({ zh: `${key}的起点`, en: `the start of ${key}` });
  const entries = fieldsOf(value, period, [key]).map(({ key: name, name: english, value: of }): [string, Noted] => {
    const known = english === 'from' ? begins : undefined;
    if (known === undefined) report.blanks.push({ count: 1, what: same(`${key}.${name}`) });
    return [name, known === undefined ? withBeside(of, undefined, making) : withBeside(of, undefined, making, known)];
  });
  if (value.inBrackets)
    return { ...withBeside(value, says?.[lang], making), value: new Map(entries), inBrackets: true };
  const [, last] = entries.at(-1) ?? [];
  if (last)
    entries[entries.length - 1] = [entries.at(-1)?.[0] ?? '', withBeside(last, says?.[lang], making, last.value)];
  return { ...withBeside(value, undefined, making), value: new Map(entries) };
}

const dayAfter = (end: string | undefined): string | undefined => {
  const day = end === undefined ? undefined : parseIsoDay(end);
  return day && isoDay(addDays(day, 1));
};

/** The day from which every one of these indicators is counted; undefined where they differ, or are not cumulative. */
function commonStart(names: readonly string[], { last }: Making): string | undefined {
  const starts = new Set(names.map((name) => last.content.indicators?.get(name)?.cumulative));
  const [only] = starts;
  return starts.size === 1 ? only : undefined;
}

function ofCumulative(end: string | undefined, start: string, making: Making): Words | undefined {
  const until: Words | undefined = end ? { zh: `上期至 ${end}`, en: `last time until ${end}` } : undefined;
  const year = making.numbers.year ?? (making.day ?? making.proposed)?.year;
  const rest: Words =
    making.numbers.isNewYear && year !== undefined && Number(start.slice(0, 4)) < year
      ? {
          zh: `累计自 ${start}，新的一年要改 series.yaml`,
          en: `counted from ${start}: change series.yaml for the new year`,
        }
      : { zh: '起点是各指标的“累计自”', en: 'it begins where its indicators are counted from' };
  return until ? { zh: `${until.zh}；${rest.zh}`, en: `${until.en}; ${rest.en}` } : rest;
}

const ofPeriod = (from: string | undefined, to: string | undefined): Words | undefined =>
  from || to ? wasWords([from, to].filter(Boolean).join(' 至 ')) : undefined;

/** Each indicator on a line of its own, so that its last figure has room beside it. */
function remadeValues({ value }: Field, making: Making): Noted {
  const { report } = making;
  const entries = [...((value.value instanceof Map ? value.value : new Map()) as Entries)];
  let places = 0;
  const made = entries.map(([key, of]): [string, Noted] => {
    const one = noted(of);
    if (one.value instanceof Map) {
      const units = unitsFor(one.value as Entries, making);
      places += units.length;
      return [key, { ...withBeside({ ...one, inBrackets: false }, undefined, making), value: new Map(units) }];
    }
    places += 1;
    const last = brief(one) ?? making.sentFigures.get(key);
    return [key, withBeside(one, last && wasWords(last)[making.lang], making)];
  });
  if (made.length > 0) {
    const zh = places === made.length ? `${made.length}个指标` : `${made.length}个指标的各单位数`;
    report.blanks.push({ count: places, what: { zh, en: `${made.length} indicators` } });
  }
  return { ...withBeside(value, undefined, making), value: made.length > 0 ? new Map(made) : null };
}

/** The units of the list, of the types that bore figures last time; and those that are in no list. */
function unitsFor(last: Entries, { series, lang }: Making): [string, Noted][] {
  const listed = series?.units ?? [];
  const inList = (name: string) => listed.find((unit) => unit.name === name || unit.short?.includes(name));
  const types = new Set([...last.keys()].map((name) => inList(name)?.type));
  const bySize = listed.filter(({ type }) => types.has(type));
  const spelt = new Map([...last.keys()].flatMap((name) => (inList(name) ? [[inList(name)?.name ?? '', name]] : [])));
  const names = [
    ...bySize.map(({ name }) => spelt.get(name) ?? name),
    ...[...last.keys()].filter((name) => !inList(name)),
  ];
  return names.map((name) => {
    const was = last.get(name);
    const text = was === undefined ? undefined : brief(was);
    return [name, { value: null, ...(text !== undefined && { beside: wasWords(text)[lang] }) }];
  });
}

/** 数据 for a section that has none yet: the indicators that the sentence of the series names. */
export function newStatistics(sentence: string, making: Making): Yaml {
  const { series, keys, report } = making;
  const named = [...sentence.matchAll(/\{\{\s*(?:较上期|同比)?\s*([^\s{}]+)\s*\}\}/g)].map(([, name = '']) => name);
  const known = series?.indicators ?? new Map();
  const wanted = [...new Set(named.flatMap((name) => partsOf(name, known)))];
  const starts = new Set(wanted.map((name) => known.get(name)?.cumulative));
  const [start] = starts.size === 1 ? starts : [];
  const periodKey = spelling(statistics, 'period', keys);
  const to = spelling(period, 'to', keys);
  report.blanks.push({ count: start ? 1 : 2, what: same(start ? `${periodKey}.${to}` : periodKey) });
  if (wanted.length > 0)
    report.blanks.push({
      count: wanted.length,
      what: { zh: `${wanted.length}个指标`, en: `${wanted.length} indicators` },
    });
  return new Map<string, Yaml>([
    [
      periodKey,
      {
        value: new Map([
          [spelling(period, 'from', keys), start ?? null],
          [to, null],
        ]),
        inBrackets: true,
      },
    ],
    [spelling(statistics, 'values', keys), wanted.length > 0 ? new Map(wanted.map((name) => [name, null])) : null],
  ]);
}

/** An indicator whose figure is typed in, or those it is computed from. */
function partsOf(
  name: string,
  known: ReadonlyMap<
    string,
    { readonly ratio?: { part?: string; whole?: string }; sum?: readonly string[]; difference?: readonly string[] }
  >,
  depth = 0,
): readonly string[] {
  const one = known.get(name);
  if (!one || depth > 8) return known.has(name) ? [name] : [];
  const of = [one.ratio?.part, one.ratio?.whole, ...(one.sum ?? []), ...(one.difference ?? [])].filter(
    (part) => part !== undefined,
  );
  return of.length === 0 ? [name] : of.flatMap((part) => partsOf(part, known, depth + 1));
}
