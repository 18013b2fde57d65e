/** The pipeline, every stage in order, without input or output. */

import { findingsOf } from './checks/run.ts';
import { subjectOfIssue } from './checks/subject.ts';
import { type ReadFile, readOnce } from './data/files.ts';
import { type Diagnostic, hasError, type Lang } from './diagnostic.ts';
import { historyOf } from './gather/history.ts';
import type { Joined } from './gather/merge.ts';
import { type NamedFile, placeIn, shownName } from './gather/named.ts';
import { readSeries, type SeriesReading, type SeriesText } from './gather/read.ts';
import { type IssueReading, readIssue } from './gather/read-issue.ts';
import type { Siblings } from './gather/siblings.ts';
import { asInDraft } from './gather/unfilled-said.ts';
import { whyUnreadable } from './gather/unreadable.ts';
import { layout } from './layout/layout.ts';
import { pageCount } from './layout/page-count.ts';
import { buildBulletin } from './model/build.ts';
import { nameFields, propertiesOf } from './model/properties.ts';
import { once } from './once.ts';
import { type Editable, inFileOrder, placeCurable, placeFinding, placeReading } from './place.ts';
import { officeChoices } from './preset/office.ts';
import { presetFor } from './preset/preset.ts';
import type { SeriesFile } from './schema/series-file.ts';
import type { Located } from './schema/written.ts';
import type { Source } from './source/data.ts';
import { positionsOf } from './source/positions.ts';
import { partDiagnostic } from './template/faults.ts';
import { toPage } from './template/page.ts';
import type { Part } from './template/part.ts';
import { type Format, writers } from './writers.ts';

export interface CompileInput {
  /** As messages show it: relative to the current folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Its path below the series folder, else its base name; with `/`, in NFC, without ending. By default the name in `file`. */
  readonly path?: string;
  readonly series?: SeriesText;
  /** The other issues of the series, or of the folder; without them nothing is compared with earlier ones. */
  readonly siblings?: Siblings;
  /** Reads what the issue names: tables, images, texts. Names count from the folder of the issue. */
  readonly readFile?: ReadFile;
  /** A user's own template parts; each replaces the built-in one of its name. */
  readonly templates?: readonly Part[];
}
export interface CompileOptions {
  readonly formats: readonly Format[];
  readonly lang: Lang;
  /** Marks every page as 送审稿. */
  readonly draft: boolean;
  /** `false` leaves proof-reading out, for who asks what an issue is and not how it reads. */
  readonly proofread?: boolean;
}
export interface Compiled {
  /** Empty when there is an error of form. */
  readonly outputs: ReadonlyMap<Format, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of every file a diagnostic may point into, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the cli must know of the series: pattern of the output's name, folder of templates. */
  readonly series?: SeriesSettings;
  /** What that pattern may name. */
  readonly fields?: ReturnType<typeof nameFields>;
  /** The text files that the issue names, as it writes them and as messages show them. */
  readonly named: readonly { readonly name: string; readonly file: string }[];
  /** Fonts the page asks for. */
  readonly faces: readonly string[];
}
export interface SeriesSettings {
  readonly output?: string;
  readonly template?: string;
}

export function compile(input: CompileInput, options: CompileOptions): Compiled {
  const { lang } = options;
  const series = input.series && readSeries(input.series);
  const issue = readIssue(input, series);
  const sources = [issue, ...(series ? [series] : [])];
  const texts = new Map([
    ...sources.map(({ source }) => [source.file, source.text] as const),
    ...(input.templates ?? []).map((part) => [part.file, part.text] as const),
  ]);
  const diagnostics: Diagnostic[] = sources.flatMap(({ source, findings }) =>
    findings.map((finding) => placeReading(finding, source.file, lang)),
  );
  const namedSources: (Editable & { readonly name: string })[] = [];
  const stop = (more: Partial<Compiled> = {}): Compiled => ({
    outputs: new Map(),
    diagnostics: inFileOrder(diagnostics),
    texts,
    faces: [],
    named: namedSources,
    ...more,
  });

  const joined = resolve(issue, series, diagnostics, options);
  if (!joined) return stop();
  const settings = settingsOf(joined.series);
  const history = input.siblings && historyOf(input.file, joined.file, input.siblings, series);
  const { bulletin, images, named, findings } = buildBulletin(joined.file, {
    readFile: input.readFile && readOnce(input.readFile),
    units: joined.series?.units,
    earlier: history,
    unfilled: joined.unfilled,
  });
  const withNamed = { ...joined, locate: locateThrough(joined, named, input.file) };
  for (const file of named.values()) namedSources.push(...namedSource(file, input.file));
  for (const { file, text } of namedSources) texts.set(file, text);
  for (const finding of findings) diagnostics.push(placeFinding(finding, withNamed, lang));
  const page = toPage(bulletin, input.templates, images);
  for (const fault of page.faults) diagnostics.push(partDiagnostic(fault, lang));
  const unreadable = hasError(diagnostics);
  // Laid out by a check that counts pages, or to be written.
  const tree = once(() => {
    const preset = presetFor(bulletin.kind, officeChoices(joined.file.style ?? {}));
    return layout(page.elements, preset, propertiesOf(bulletin), { draft: options.draft, images });
  });
  const readSources = [...sources.map(({ source }) => source), ...namedSources];
  // What proof-reading finds never stops a document (contract 3).
  const pages = unreadable ? undefined : () => pageCount(tree());
  const proofread = options.proofread ?? true;
  for (const finding of proofread
    ? findingsOf(subjectOfIssue(withNamed, bulletin, { pages, earlier: history, named }))
    : [])
    diagnostics.push(placeCurable(finding, withNamed, readSources, lang));
  for (const one of history?.unreadable ?? []) {
    diagnostics.push(placeReading(whyUnreadable(one), one.file, lang));
    texts.set(one.file, one.reading?.source.text ?? '');
  }
  if (unreadable) return stop({ series: settings });
  const fields = nameFields(bulletin);
  if (options.formats.length === 0) return stop({ series: settings, fields });

  const outputs = new Map(
    options.formats.map((format) => [format, writers[format].write(tree(), bulletin, issuePath(input))]),
  );
  return {
    ...stop({ series: settings }),
    outputs,
    fields,
    faces: tree().fonts.map(({ name }) => name),
  };
}

/** Both files resolved and joined; undefined when one of them has an error of form, all of them told. */
function resolve(
  { source, resolved, joined }: IssueReading,
  series: SeriesReading | undefined,
  diagnostics: Diagnostic[],
  { lang, draft }: CompileOptions,
): Joined | undefined {
  const own = { locate: locateIn(source) };
  diagnostics.push(...resolved.findings.map((finding) => placeCurable(finding, own, [source], lang)));
  if (series) {
    const at = { locate: locateIn(series.source) };
    diagnostics.push(...series.resolved.findings.map((finding) => placeCurable(finding, at, [series.source], lang)));
  }
  if (!joined) return undefined;
  const at = joined.value ?? (resolved.value as Located<unknown>);
  // A 送审稿 may show what is not filled in yet (contract 3.0).
  const said = draft ? joined.findings.map(asInDraft) : joined.findings;
  diagnostics.push(...said.map((finding) => placeFinding(finding, at, lang)));
  return joined.value;
}

const locateIn =
  (source: Source): Located<unknown>['locate'] =>
  (path, span, target) => ({ file: source.file, range: source.locate(path, span, target) });

const issuePath = ({ path, file }: CompileInput): string =>
  path ??
  file
    .replace(/^.*\//, '')
    .replace(/\.ya?ml$/i, '')
    .normalize('NFC');

/** Into the files that the document names as well. */
const locateThrough =
  (joined: Joined, named: ReadonlyMap<string, NamedFile>, namer: string): Joined['locate'] =>
  (path, span, target) =>
    placeIn(named, namer, path, span) ?? joined.locate(path, span, target);

/** Of a text file that the document names, what excerpts are cut from and edits are counted in. */
function namedSource(named: NamedFile, namer: string): readonly (Editable & { readonly name: string })[] {
  const { name, text } = named;
  if (text === undefined) return [];
  const positions = once(() => positionsOf(text));
  const file = shownName(named, namer);
  return [{ name, file, text, offset: (line, column) => positions().offset(line, column) }];
}

/** The few words of a series file that decide what else is read from disk; its faults are told when an issue is compiled. */
export const readSeriesSettings = (series: SeriesText): SeriesSettings =>
  settingsOf(readSeries(series).resolved.value?.value);

const settingsOf = (series: SeriesFile | undefined): SeriesSettings => ({
  ...(series?.output === undefined ? {} : { output: series.output }),
  ...(series?.template === undefined ? {} : { template: series.template }),
});
