/**
 * The pipeline, every stage in order: a document is opened, then asked. A stage runs when it is asked for, and once; nothing
 * here reads or writes but through the world.
 */

import { Asked, type Document, type Head, type Identity } from './asked.ts';
import { findingsOf } from './checks/run.ts';
import { subjectOfIssue } from './checks/subject.ts';
import { withoutFaulty } from './checks/typed/beside.ts';
import { emptiedBy } from './checks/typed/emptied.ts';
import { toldOnce } from './checks/typed/told-once.ts';
import { type ReadFile, readOnce } from './data/files.ts';
import { type Diagnostic, hasError, type Lang } from './diagnostic.ts';
import type { Format } from './formats.ts';
import { whyDoubled } from './gather/doubled.ts';
import { historyOf } from './gather/history.ts';
import type { Joined } from './gather/merge.ts';
import { keyOf } from './gather/named.ts';
import { locateThrough, namedSource } from './gather/named-source.ts';
import { isOpenFault, type OpenFault, unopened } from './gather/open-fault.ts';
import { placeOfOrigin } from './gather/origin-place.ts';
import { readSeries, readSeriesSettings } from './gather/read.ts';
import { readIssue } from './gather/read-issue.ts';
import { type NamesSaid, namesSaid } from './gather/sent/names-said.ts';
import type { Doubled, Siblings } from './gather/siblings.ts';
import { closedBeside, type SourceOptions, type Sources, sourcesOf, surroundingsOf } from './gather/sources.ts';
import { textsOf } from './gather/texts.ts';
import { asInDraft } from './gather/unfilled-said.ts';
import { whyUnreadable } from './gather/unreadable.ts';
import { wholeOf } from './gather/whole.ts';
import { layout } from './layout/layout.ts';
import { pageCount } from './layout/page-count.ts';
import type { PageTree } from './layout/tree.ts';
import { buildBulletin } from './model/build.ts';
import { headOf } from './model/head.ts';
import { type NameFields, nameFields, numberLine, propertiesOf } from './model/properties.ts';
import { once, onceFor } from './once.ts';
import type { Origin } from './origin.ts';
import { unitList } from './people/unit-list.ts';
import { inFileOrder, placeCurable, placeFinding, placeMendable, placeProblem, placeReading } from './place.ts';
import { officeChoices } from './preset/office.ts';
import { presetFor } from './preset/preset.ts';
import { printedOf } from './records/printed.ts';
import { type Located, placeInSource } from './schema/written.ts';
import type { Source } from './source/data.ts';
import { partDiagnostic } from './template/faults.ts';
import { toPage } from './template/page.ts';
import { baseOf, shortest, stemOf } from './world/names.ts';
import type { World } from './world/world.ts';
import { writers } from './writers.ts';

export interface DocumentOptions {
  /** In which messages speak; 中文 unless told. */
  readonly lang?: Lang;
  /** Marks every page as 送审稿. */
  readonly draft?: boolean;
  /** Leaves out what units sent and cannot be used; what is wrong with it is said all the same. */
  readonly skipBroken?: boolean;
}

export interface OpenOptions extends DocumentOptions, Omit<SourceOptions, 'settingsOf'> {}

/**
 * What an issue is made of is found in the world: its series, their templates, the issues beside it, the files it names.
 * @param name of the issue file
 */
export function open(world: World, name: string, options: OpenOptions = {}): Document {
  const found = surroundingsOf(world, shortest(world, name), { ...options, settingsOf: readSeriesSettings });
  if (isOpenFault(found)) return unopenable(found, options);
  const sources = sourcesOf(world, found);
  if (isOpenFault(sources)) return unopenable(sources, options);
  return documentOf(sources, options, () =>
    closedBeside(world, found).map(({ unlisted, why }) => unopened(unlisted, why)),
  );
}

/** One of which nothing is known but why. */
function unopenable(fault: OpenFault, { lang = 'zh' }: DocumentOptions): Document {
  const faults = [placeProblem(fault, lang)];
  const texts = new Map(fault.text === undefined ? [] : [[fault.file, fault.text]]);
  const nothing = {
    joined: undefined,
    head: undefined,
    identity: undefined,
    bulletin: undefined,
    tree: undefined,
    printed: undefined,
  };
  return {
    file: fault.file,
    ...nothing,
    faults,
    findings: faults,
    texts,
    named: [],
    sent: undefined,
    placeOf: () => undefined,
    write: () => undefined,
  };
}

/**
 * A document of these sources.
 * @param closed folders that might hold issues beside it, and cannot be looked into
 */
export function documentOf(
  sources: Sources,
  { lang = 'zh', draft = false, skipBroken = false }: DocumentOptions = {},
  closed: () => readonly OpenFault[] = () => [],
): Document {
  const { file, templates } = sources;
  const series = once(() => sources.series && readSeries(sources.series));
  const issue = once(() => readIssue(sources, series()));
  const read = once(() => [issue(), series()].flatMap((one) => one ?? []));
  const whole = once(() => wholeOf(issue(), series(), sources, skipBroken));
  const joined = () => whole().joined?.value;

  const stages = once(() => {
    const data = joined();
    return data && stagesOf(data);
  });
  const stagesOf = (data: Joined) => {
    const history = once(() => sources.siblings && historyOf(file, data.file, sources.siblings, series()));
    const model = once(() =>
      buildBulletin(data.file, {
        readFile: whole().readFile && readOnce(whole().readFile as ReadFile),
        units: data.series?.units,
        earlier: history(),
        unfilled: data.unfilled,
        said: saidIn(data),
      }),
    );
    const named = once(() => [...model().named.values()].flatMap((each) => namedSource(each, file)));
    const located = once((): Joined => ({ ...data, locate: locateThrough(data, model().named, file) }));
    const page = once(() => toPage(model().bulletin, templates, model().images));
    const tree = once(() => {
      const { bulletin, images } = model();
      const preset = presetFor(bulletin.kind, officeChoices(data.file.style ?? {}, draft));
      const names = (data.series?.units ?? []).flatMap(({ name, short }) => [name, ...(short ?? [])]);
      return layout(page().elements, preset, propertiesOf(bulletin), { draft, images, names });
    });
    const made = once(() =>
      model().findings.map((finding) => [finding, placeFinding(finding, located(), lang)] as const),
    );
    const faults = once((): readonly Diagnostic[] => [
      ...made().map(([, fault]) => fault),
      ...page().faults.map((fault) => partDiagnostic(fault, lang)),
    ]);
    const found = once(() => {
      // Laid out for the checks that ask for pages, where it can be.
      const laid = sound()
        ? { pages: () => pageCount(tree()), notes: () => tree().notes ?? [], leftOut: page().leftOut }
        : undefined;
      const subject = subjectOfIssue(located(), model().bulletin, { laid, earlier: history(), named: model().named });
      return withoutFaulty(findingsOf(subject), model().findings);
    });
    const proofread = once((): readonly Diagnostic[] => {
      const curable = [...read().map(({ source }) => source), ...whole().mendable, ...named()];
      return found().map((finding) => placeCurable(finding, located(), curable, lang));
    });
    const texts = once(() => textsOf(data.file, (path) => model().named.get(keyOf(path))?.texts() ?? []));
    const placeOf = (origin: Origin) => placeOfOrigin(origin, texts(), located().locate);
    // What follows from the fault of another file, which says so itself.
    const because = (file: string): readonly Diagnostic[] =>
      made().flatMap(([finding, fault]) => (finding.because === file ? fault : []));
    const printed = once(() => printedOf(tree(), located().locate));
    return { history, model, named, tree, printed, because, faults, found, proofread, placeOf };
  };

  // Of issue and series as one, each with what is said of it.
  const wholeFaults = once(
    () =>
      new Map(
        (whole().joined?.findings ?? []).map((finding) => [
          finding,
          placeFinding(
            // A 送审稿 may show what is not filled in yet (contract 3.0).
            draft ? asInDraft(finding) : finding,
            joined() ?? (issue().resolved.value as Located<unknown>),
            lang,
          ),
        ]),
      ),
  );
  const faults = once(() => [
    ...read().flatMap(({ source, findings }) => findings.map((said) => placeReading(said, source.file, lang))),
    ...read().flatMap(({ source, resolved }) =>
      resolved.findings.map((finding) => placeCurable(finding, { locate: locateIn(source) }, [source], lang)),
    ),
    ...wholeFaults().values(),
    ...whole().folderFaults.map((fault) => placeProblem(fault, lang)),
    ...whole().faults.map((said) => placeMendable(said, said.file, whole().mendable, lang)),
    ...(stages()?.faults() ?? []),
  ]);
  const sound = once(() => joined() !== undefined && !hasError(faults()));
  const tree = (): PageTree | undefined => (sound() ? stages()?.tree() : undefined);
  // Known once the model, or a check, has looked for them.
  const doubled = () => stages()?.history()?.doubled ?? [];
  const why = onceFor((one: Doubled) => whyDoubled(one, sources.siblings as Siblings, series()));
  const findings = once(() => {
    const emptied = new Set(
      emptiedBy(stages()?.found() ?? [], [...wholeFaults().keys()]).map((finding) => wholeFaults().get(finding)),
    );
    const proofread = stages()?.proofread() ?? [];
    const followed = new Set(doubled().flatMap(({ file: copy }) => stages()?.because(copy) ?? []));
    const own = faults().filter((fault) => !emptied.has(fault) && !followed.has(fault));
    const said = toldOnce(own, proofread, texts, lang);
    // Of other issues, what was looked for on the way.
    const others = stages()?.history()?.unreadable ?? [];
    return inFileOrder([
      ...said,
      ...whole().skipped.map((one) => placeReading(one, one.file, lang)),
      ...others.map((one) => placeReading(whyUnreadable(one), one.file, lang)),
      ...doubled().map((one) => placeReading(why(one).said, one.file, lang)),
      ...closed().map((fault) => placeProblem(fault, lang)),
    ]);
  });

  const texts = (): Document['texts'] => {
    const known = stages();
    return new Map([
      ...read().map(({ source }) => [source.file, source.text] as const),
      ...(series()?.texts ?? []),
      ...(templates ?? []).map((part) => [part.file, part.text] as const),
      ...whole().texts,
      ...(known?.named() ?? []).map((one) => [one.file, one.text] as const),
      ...(known?.history()?.unreadable ?? []).map((one) => [one.file, one.reading?.source.text ?? ''] as const),
      ...doubled().map((one) => [one.file, why(one).text] as const),
    ]);
  };
  const write = (format: Format): Uint8Array | undefined => {
    // With which issue it was to be compared is not known (contract 2).
    if (doubled().length > 0) return undefined;
    const laid = tree();
    const bulletin = stages()?.model().bulletin;
    return laid && bulletin && writers[format].write(laid, bulletin, issuePath(sources));
  };
  return new Asked(file, {
    joined,
    head: () => {
      const data = joined();
      return data && readHead(data);
    },
    identity: () => {
      const data = joined();
      return data && readIdentity(data, issuePath(sources));
    },
    bulletin: () => stages()?.model().bulletin,
    faults: () => inFileOrder(faults()),
    findings,
    tree,
    printed: () => (sound() ? stages()?.printed() : undefined),
    texts,
    named: () => stages()?.named() ?? [],
    sent: () => whole().sent,
    placeOf: (origin) => stages()?.placeOf(origin),
    write,
  });
}

/** By the path of each sent item the names that its text says. */
function saidIn({ sent = [], series }: Joined): ReadonlyMap<string, NamesSaid> | undefined {
  if (sent.length === 0) return undefined;
  const list = unitList(series);
  const people = (series?.roster ?? []).map(({ name }) => name);
  return new Map(
    sent.flatMap(({ path, piece }) => {
      const said = namesSaid(piece, list, people);
      return said ? [[keyOf(path), said] as const] : [];
    }),
  );
}

/** What the name of a document may be made from, and nothing more of it. */
export const fieldsOf = (sources: Sources): NameFields | undefined => documentOf(sources).head?.fields;

function readHead({ file }: Joined): Head {
  const head = headOf(file);
  const day = head.masthead?.date?.day ?? head.signature?.date?.day;
  return { fields: nameFields(head), ...(day && { day }) };
}

function readIdentity({ file }: Joined, path: string): Identity {
  const { masthead } = headOf(file);
  return { name: masthead?.name ?? [], path, numberLine: masthead ? numberLine(masthead) : '' };
}

const locateIn =
  (source: Source): Located<unknown>['locate'] =>
  (path, span, target) =>
    placeInSource(source, path, span, target);

const issuePath = ({ path, file }: Sources): string => path ?? stemOf(baseOf(file)).normalize('NFC');
