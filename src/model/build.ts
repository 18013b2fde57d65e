/** What the author wrote, joined with the series → the bulletin every later room reads. */

import type { ReadFile } from '../data/files.ts';
import type { ImageData } from '../data/image.ts';
import type { Finding } from '../diagnostic.ts';
import { definitionFaults } from '../figures/definition-faults.ts';
import { namesIn } from '../figures/sentence.ts';
import type { History } from '../gather/history.ts';
import type { NamedFile } from '../gather/named.ts';
import type { NamesSaid } from '../gather/sent/names-said.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import { allFilled, type Unfilled } from '../gather/unfilled.ts';
import { once } from '../once.ts';
import { isIssuingOffice } from '../people/office-names.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { attachmentsOf } from './attachments.ts';
import type { Bulletin } from './bulletin.ts';
import type { ModelContext, Unit } from './context.ts';
import { yearIn } from './dates.ts';
import { knownDays } from './day-hints.ts';
import { attendanceRows, distributionRows } from './distribution.ts';
import { headOf, present } from './head.ts';
import { limited } from './limit.ts';
import { missingUnits } from './missing-units.ts';
import { misspeltUnits } from './misspelt-units.ts';
import { saidOnce } from './said-once.ts';
import { sectionsOf } from './sections.ts';
import { tellUnclear } from './unclear-days.ts';
import { blankIndicators, isWhollyBlank, shownByUnit, unitValuesOf } from './unit-values.ts';
import { dateOf, paragraphs, text } from './written.ts';

/** What lies round the file. */
interface Surroundings {
  /** Reads a CSV, xlsx, image or text that the file names; without it they are all reported as absent. */
  readonly readFile?: ReadFile | undefined;
  readonly units?: readonly Unit[] | undefined;
  readonly earlier?: History | undefined;
  readonly unfilled?: Unfilled | undefined;
  readonly said?: ReadonlyMap<string, NamesSaid> | undefined;
}

/** What can be printed of the file, every fault of what cannot, and the images and other files it names. */
export function buildBulletin(
  file: BulletinFile,
  { readFile, units = [], earlier, unfilled = allFilled, said = new Map() }: Surroundings = {},
): {
  readonly bulletin: Bulletin;
  readonly images: ReadonlyMap<string, ImageData>;
  readonly named: ReadonlyMap<string, NamedFile>;
  readonly findings: readonly Finding[];
} {
  const kind = file.kind ?? 'bulletin';
  const indicators = file.indicators ?? new Map();
  const statistics = statisticsIn(file);
  const byUnit = shownByUnit(file, indicators);
  const unitValues = unitValuesOf(file);
  const definitions = definitionFaults(
    indicators,
    new Set(statistics.flatMap(({ statistics: { values } }) => [...(values?.keys() ?? [])])),
    [...byUnit, ...statistics.flatMap(({ statistics: { text = '' } }) => namesIn(text))],
    isWhollyBlank(unfilled) ? 'all' : unfilled.indicators,
  );
  const misspelt = misspeltUnits(statistics, units);
  const lacking = missingUnits(statistics, { indicators, units, unfilled, misspelt });
  const [year] = [file.masthead?.date, file.signature?.date].flatMap((date = '') => yearIn(dateOf(date)) ?? []);
  const context: ModelContext = {
    kind,
    style: file.style ?? {},
    ...(year === undefined ? {} : { year }),
    indicators,
    unitValues,
    shownByUnit: byUnit,
    statistics,
    reported: new Set([...definitions.reported, ...blankIndicators(unfilled, byUnit, unitValues, indicators)]),
    unfilled,
    said,
    days: once(() => knownDays(file)),
    lacking: lacking.names,
    misspelt,
    units,
    ...(earlier ? { earlier } : {}),
    ...(readFile ? { readFile } : {}),
    images: new Map(),
    named: new Map(),
    findings: [...definitions.findings, ...lacking.findings],
  };
  const sections = sectionsOf(file.sections ?? [], ['sections'], 1, context);
  const attachments = attachmentsOf(file.attachments ?? [], sections, context);
  const { masthead, title, signature } = headOf(file);
  tellUnclear(file.masthead?.date, ['masthead', 'date'], 'document', context);
  tellUnclear(file.signature?.date, ['signature', 'date'], 'signature', context);
  tellUnclear(file.printDate, ['printDate'], 'document', context);
  const bulletin: Bulletin = {
    kind,
    ...formOf(file.style?.letterForm ?? kind === 'letter', masthead?.name ?? []),
    ...(masthead ? { masthead } : {}),
    overtitle: present(file.overtitle),
    title,
    subtitle: present(file.subtitle),
    ...text('addressee', file.addressee),
    editorsNote: paragraphs(file.editorsNote),
    contents: contentsOf(
      file,
      sections.flatMap((section) => section.title ?? []),
    ),
    preamble: paragraphs(file.preamble),
    sections,
    closing: paragraphs(file.closing),
    attachments,
    attendance: attendanceRows(file.attendance),
    ...(signature ? { signature } : {}),
    notes: paragraphs(file.notes),
    distribution: distributionRows(file.distribution),
    contacts: (file.contacts ?? [])
      .map((contact, index) => ({ ...contact, from: ['contacts', index] }))
      .filter((contact) => contact.name || contact.phone || contact.email),
    ...text('copies', file.copies?.toString()),
    ...text('printer', file.printer),
    ...(file.printDate ? { printDate: dateOf(file.printDate) } : {}),
    ...(file.contents === true && {
      from: sections.flatMap(({ title, path }) => (title === undefined ? [] : [[...path, 'title']])),
    }),
  };
  return { bulletin, images: context.images, named: context.named, findings: limited(saidOnce(context.findings)) };
}

/** Several offices, one a line, and below them 文件 by itself. */
const formOf = (isLetter: boolean, name: readonly string[]): Pick<Bulletin, 'form'> => {
  if (isLetter) return { form: 'letter' };
  const offices = name.slice(0, -1);
  // One office on several lines is no two offices.
  return offices.length > 1 && name.at(-1) === '文件' && offices.every(isIssuingOffice) ? { form: 'joint' } : {};
};

const contentsOf = (file: BulletinFile, titles: readonly string[]): readonly string[] =>
  file.contents === true ? titles : file.contents ? present(file.contents) : [];
