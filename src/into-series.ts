/** `bulletin import --into`, `init --from`: old issues of one series, and the series file that says what they share. */

import type { Diagnostic, Lang, Words } from './diagnostic.ts';
import { hasError } from './diagnostic.ts';
import { documentOf } from './document.ts';
import { formatted } from './formatted.ts';
import { readSeries, type SeriesText } from './gather/read.ts';
import { issueKey, issueYaml, seriesYaml } from './import/issue-yaml.ts';
import { itemsIn } from './import/items-in.ts';
import type { Known } from './import/recognise.ts';
import type { Remark } from './import/remarks.ts';
import { type SharedIssue, type SharedSeries, type Sharing, sharedOut } from './import/shared.ts';
import { type Imported, importDocument, type OldDocument } from './imported.ts';
import { learn } from './learn.ts';
import { keysAfter, keysBefore } from './schema/issue-file.ts';
import { decode } from './source/decode.ts';
import { pageText } from './text/page-text.ts';
import { baseOf, stemOf } from './world/names.ts';

interface IntoOptions {
  readonly keys: 'zh' | 'en';
  readonly lang: Lang;
  readonly join: boolean;
  /** The series file that is there. */
  readonly series?: SeriesText;
  /** It stays as it is. */
  readonly isFixed?: boolean;
  /** The name of the one issue that is made, without its ending. */
  readonly stem?: string;
}
export interface IntoSeries {
  /** All of the series file as it is to be; undefined where nothing is to be added. */
  readonly series: string | undefined;
  /** Top keys that were added, as they are written. */
  readonly added: readonly string[];
  readonly issues: readonly IntoIssue[];
  /** Documents that cannot be read. */
  readonly failed: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[];
}
interface IntoIssue extends Imported {
  readonly file: string;
  /** Without an ending: its year and number, else the name it had. */
  readonly stem: string;
}

/** @returns the errors of a series file that cannot be read */
export function intoSeries(
  documents: readonly OldDocument[],
  { keys, lang, join, series, isFixed = false, stem: only }: IntoOptions,
): IntoSeries | { readonly diagnostics: readonly Diagnostic[] } {
  if (series) {
    // Whatever is wrong with it is said as it would be of any issue under it.
    const { faults } = documentOf({ file: '-', bytes: new TextEncoder().encode('title: -\n'), series }, { lang });
    const own = faults.filter((one) => one.file === series.file);
    if (hasError(own)) return { diagnostics: own };
  }
  const given = series && readSeries(series).resolved.value?.value;
  const known: Known = {
    units: new Set((given?.units ?? []).map(({ name }) => name)),
    people: new Set((given?.roster ?? []).map(({ name }) => name)),
  };
  const failed: { file: string; diagnostics: readonly Diagnostic[] }[] = [];
  const first = documents.flatMap((document) => {
    const made = importDocument(document, { keys, lang, join, known, stem: 'old' });
    if ('text' in made) return [{ document, made }];
    failed.push({ file: document.file, diagnostics: made.diagnostics });
    return [];
  });
  const all = first.map(({ made }) => made.issue);
  // Whom one issue names with certainty, another may name in passing.
  const met: Known = { units: known.units, people: new Set([...known.people, ...all.flatMap(peopleIn)]) };
  const stems = stemsOf(first.map(({ document, made }) => ({ file: document.file, issue: made.issue })));
  const issues = first.flatMap(({ document }, index): IntoIssue[] => {
    const stem = only ?? (stems[index] as string);
    const made = importDocument(document, { keys, lang, join, known: met, stem });
    return 'text' in made ? [{ ...made, file: document.file, stem }] : [];
  });
  return { ...settled(issues, given ?? {}, { keys, lang, isFixed, ...(series && { series }) }), failed };
}

const peopleIn = (file: Imported['issue']): readonly string[] =>
  itemsIn(file).flatMap(({ leader = [] }) => leader.map(({ name }) => name));

/** 2024-02; two of one number keep the names they had. */
function stemsOf(all: readonly { readonly file: string; readonly issue: Imported['issue'] }[]): readonly string[] {
  const named = all.map(({ file, issue: { masthead } }) =>
    masthead?.year !== undefined && masthead.number !== undefined
      ? `${masthead.year}-${String(masthead.number).padStart(2, '0')}`
      : baseOf(stemOf(file)),
  );
  return named.map((name, index) =>
    named.indexOf(name) === named.lastIndexOf(name) ? name : baseOf(stemOf(all[index]?.file ?? name)),
  );
}

interface Writing {
  readonly keys: 'zh' | 'en';
  readonly lang: Lang;
  readonly isFixed: boolean;
  readonly series?: SeriesText;
}

const ways: readonly Sharing[] = [false, true].flatMap((bare) => [
  { layout: true, figures: true, bare },
  { layout: true, figures: false, bare },
  { layout: false, figures: false, bare },
]);

/** As much is shared as leaves every page as it was. */
function settled(
  issues: readonly IntoIssue[],
  given: SharedSeries,
  writing: Writing,
): Pick<IntoSeries, 'series' | 'added' | 'issues'> {
  const files = issues.map(({ issue }) => issue);
  const pages = issues.map((one) => pageOf(one, one.text, undefined));
  for (const way of ways) {
    const { isFixed } = writing;
    const { series, issues: shared } = sharedOut(files, given, { ...way, isFixed });
    const made = isFixed ? { text: textIn(writing), added: [] } : seriesTextOf(series, issues, given, writing);
    const texts = shared.map((one, index) => textOf(issues[index] as IntoIssue, one, writing));
    const isSame = texts.every((text, index) => pageOf(issues[index] as IntoIssue, text, made.text) === pages[index]);
    if (isSame)
      return {
        series: made.added.length > 0 ? made.text : undefined,
        added: made.added,
        issues: issues.map((one, index) => ({
          ...one,
          text: texts[index] as string,
          remarks: [...removedSaid(texts[index] as string), ...one.remarks],
        })),
      };
  }
  return { series: undefined, added: [], issues: eachByItself(issues, pages, given, writing) };
}

/** Where not all print as they did: nothing goes into the series, and each leaves out what it can of that. */
function eachByItself(
  issues: readonly IntoIssue[],
  pages: readonly (string | undefined)[],
  given: SharedSeries,
  writing: Writing,
): readonly IntoIssue[] {
  if (writing.series === undefined) return issues;
  const there = textIn(writing);
  const bare = { layout: false, figures: false, bare: true, isFixed: true };
  const { issues: shared } = sharedOut(
    issues.map(({ issue }) => issue),
    given,
    bare,
  );
  return issues.map((one, index): IntoIssue => {
    const [page, plain] = [pages[index], pageOf(one, one.text, there)];
    if (plain === page) return one;
    const text = textOf(one, shared[index] as SharedIssue, writing);
    const made = pageOf(one, text, there);
    // One that differs is better than one that cannot be built.
    const own = made === page || plain === undefined ? { ...one, text } : one;
    const said = [...(made === page ? [] : [printsOtherwise]), ...(own === one ? [] : removedSaid(text))];
    return { ...own, remarks: [...said, ...one.remarks] };
  });
}

const textIn = ({ series }: Writing): string => (series === undefined ? '' : decode(series.bytes).text);

const printsOtherwise: Remark = {
  line: 0,
  place: { zh: '', en: '' },
  words: {
    zh: '照上面的 series.yaml 印，会和旧稿不一样：不是这个刊物的，换一个文件夹放',
    en: 'under the series.yaml above it prints otherwise than the document: if it is of another series, put it into another folder',
  },
};

function textOf({ stem, above }: IntoIssue, { file, without }: SharedIssue, { keys, lang }: Writing): string {
  const inside = without.filter((path) => path.length > 1);
  const text = issueYaml(file, { keys, above, without: inside });
  const made = formatted(new TextEncoder().encode(text), `${stem}.yaml`, lang);
  const whole = 'after' in made ? made.after : text;
  const gone = without.flatMap(([key, ...rest]) => (rest.length > 0 || key === undefined ? [] : [key]));
  return gone.length === 0
    ? whole
    : `${whole}\n# ${notHere[lang]}\n${gone
        .toSorted((a, b) => rank(a) - rank(b))
        .map((key) => `${issueKey(key, keys)}: null\n`)
        .join('')}`;
}

const rank = (key: string): number => Object.keys({ ...keysBefore, ...keysAfter }).indexOf(key);

const notHere: Words = {
  zh: '旧稿里没有的，不印刊物共有的；要印，删去那一行',
  en: 'the document has none: that of the series is not printed; delete a line to print it',
};

/** The page as text; undefined where it cannot be built. */
function pageOf({ stem, pictures }: IntoIssue, text: string, series: string | undefined): string | undefined {
  const files = new Map(pictures.map(({ name, bytes }) => [name, bytes]));
  const { tree, faults } = documentOf({
    file: `${stem}.yaml`,
    bytes: new TextEncoder().encode(text),
    readFile: (name) => files.get(name) ?? { kind: 'absent', message: absent },
    ...(series !== undefined && { series: { file: 'series.yaml', bytes: new TextEncoder().encode(series) } }),
  });
  return tree && !hasError(faults) ? pageText(tree) : undefined;
}
const absent: Words = { zh: '没有这个文件', en: 'no such file' };

/** What the series has and this document has not is kept from printing there. */
function removedSaid(text: string): readonly Remark[] {
  const keys = [...new Set([...text.matchAll(/^ *([^\s#:-][^:\n]*): null$/gm)].map(([, key = '']) => key))];
  if (keys.length === 0) return [];
  return [
    {
      line: 0,
      place: { zh: '', en: '' },
      words: {
        zh: `旧稿里没有${keys.join('、')}，写作 null，不印刊物共有的；要印，删去那一行`,
        en: `the document has no ${keys.join(', ')}: null keeps that of the series from printing; delete the line to print it`,
      },
    },
  ];
}

/** What was there stands as it was; what it lacks follows it. */
function seriesTextOf(
  series: SharedSeries,
  issues: readonly IntoIssue[],
  given: SharedSeries,
  { keys, lang, series: there }: Writing,
): { readonly text: string; readonly added: readonly string[] } {
  const before = there === undefined ? '' : decode(there.bytes).text;
  const fresh = seriesYaml(series, { keys, above: there === undefined ? [top[lang]] : [] });
  const { lessons } = learn(
    issues.map(({ stem, text }) => ({ file: `${stem}.yaml`, bytes: new TextEncoder().encode(text) })),
    keys,
  );
  const lists = 'units' in given || 'roster' in given ? '' : (lessons[0]?.text ?? '');
  const parts = [fresh, lists].filter((part) => part !== '');
  const added = parts.flatMap((part) => [...part.matchAll(/^([^\s#:-][^:\n]*):/gm)].map(([, key = '']) => key));
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return { text: added.length === 0 ? before : `${before}${gap}${parts.join('\n')}`, added };
}

const top: Words = {
  zh: '各期共用的内容：每一期都从这里取，期内写了的以期内为准。由旧稿收来，名录的先后请照规定调整。',
  en: 'What all issues share, as old issues have it; put the lists into their official order.',
};
