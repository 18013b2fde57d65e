/** A .txt or .docx that was sent → what of it prints (contract 3.0). */

import type { Bytes } from '../../data/bytes.ts';
import type { Flow } from '../../flow/flow.ts';
import { textOfLines } from '../../flow/lines.ts';
import { readFlow } from '../../flow/read-flow.ts';
import { compose } from './compose.ts';
import { dayOfLine } from './days.ts';
import { type Draft, draftOf } from './draft.ts';
import type { SentEntry } from './folder.ts';
import { withoutForms } from './form.ts';
import { type Ground, type NamedSection, sectionFor, sectionIn, sectionOf, standingHead, takes } from './ground.ts';
import { partsOf } from './parts.ts';
import { type Headed, headed, pictureName, pieceOf, withSource } from './pieces.ts';
import { lineOf, type Reading } from './reading.ts';
import {
  classifiedIn,
  correctionInside,
  sectionUnclear,
  tellForeign,
  unitOther,
  unitUnclear,
  unreadIn,
} from './text-said.ts';
import type { LeftOut, Piece, SentFinding } from './types.ts';
import { unitAtHead } from './unit-at-head.ts';
import { whoseIs } from './whose.ts';
import { unwrapped } from './wrapped.ts';

export function readText(entry: SentEntry, bytes: Bytes, ground: Ground): Draft | undefined {
  const { flow, findings } = readFlow(bytes, entry.file);
  const kind = /\.docx$/i.test(entry.name) ? 'document' : 'text';
  const said = findings.map((each): SentFinding => ({ ...each, file: entry.file }));
  if (!flow) return draftOf(entry, kind, { findings: said });
  if (isOurs(flow)) return undefined;
  const parts = kind === 'text' ? unwrapped(partsOf(flow), ground.units) : partsOf(flow);
  const unfolded = withoutForms(parts, ground.units);
  const named = sectionsNamed(entry.name, ground);
  const composed = compose(unfolded.parts, {
    units: ground.units,
    sections: ground.sections.map(({ title }) => title),
    issued: ground.issued,
    headOf: (text, section) => headIn(text, section ?? named[0]?.title, ground),
  });
  const reading: Reading = {
    entry,
    flow,
    composed,
    ground,
    named,
    said,
    ...(unfolded.day !== undefined && { formDay: unfolded.day }),
  };
  const others = [...unfolded.leftOut, ...marginsOf(flow)];
  return {
    ...draftOf(entry, kind, contentOf(reading, others)),
    text: textOfLines(flow.lines),
    images: imagesOf(flow, entry),
  };
}

/** Of a section that nothing has named yet, it may be a head of any. */
function headIn(text: string, section: string | undefined, ground: Ground): string | undefined {
  if (section !== undefined) return standingHead(text, sectionOf(ground, section))?.head;
  for (const one of ground.sections) {
    const found = standingHead(text, one);
    if (found) return found.head;
  }
  return undefined;
}

/** A document that this program has built bears its seal. */
const isOurs = (flow: Flow): boolean => {
  const custom = flow.part('docProps/custom.xml');
  return custom instanceof Uint8Array && new TextDecoder().decode(custom).includes('"bulletin-seal"');
};

function sectionsNamed(name: string, { sections }: Ground): readonly NamedSection[] {
  const [folder, base] = name.includes('/') ? name.split('/') : ['', name];
  const [above, own] = [sectionIn(folder ?? '', sections), sectionIn(base ?? '', sections)];
  return [
    ...(above === undefined ? [] : [{ title: above, by: 'folder' as const }]),
    ...(own === undefined ? [] : [{ title: own, by: 'name' as const }]),
  ];
}

const marginsOf = ({ lines }: Flow): readonly LeftOut[] =>
  lines.flatMap(({ kind, number, text }): readonly LeftOut[] =>
    kind === 'header' || kind === 'footer' || kind === 'note'
      ? [{ reason: 'margin', line: number, to: number, text: text.trim() }]
      : [],
  );

function contentOf(reading: Reading, others: readonly LeftOut[]) {
  const { composed, ground, named, formDay, flow, entry } = reading;
  const { units, issued, settings } = ground;
  const findings: SentFinding[] = [
    ...reading.said.filter(({ severity }) => severity !== 'info'),
    ...unreadIn(reading),
    ...classifiedIn(reading),
  ];
  const isForeign = tellForeign(reading, findings);
  const opening =
    composed.pieces.flatMap(({ body }) => (body.kind === 'item' ? (body.lines[0]?.text ?? '') : []))[0] ?? '';
  const whose = whoseIs(
    {
      name: entry.name,
      first: composed.first,
      signature: composed.signature,
      opening: /^[^。]*/.exec(opening)?.[0] ?? '',
    },
    units,
  );
  const pieces: Piece[] = [];
  const found = new Set<string>();
  let isUnclear = false;
  const whole: Headed[] = [];
  // Whose the next item is where nothing firm says whose all of it is.
  let loose = whose.unit !== undefined && whose.isLoose ? whose.unit : undefined;
  for (const rough of composed.pieces) {
    const inside = rough.section;
    const ways: readonly NamedSection[] = [
      ...(inside === undefined ? [] : [{ title: inside, by: 'inside' as const }]),
      ...named,
    ];
    const isFree = rough.unit === undefined && needsNone(ways, ground);
    const taken = rough.unit ?? (isFree ? undefined : (loose ?? whose.unit));
    const other = isFree ? undefined : unitAtHead(rough, taken, ground);
    // A department may tell of a county: what would stand in another section is asked about, and not moved.
    const isLoose = rough.unit === undefined && loose !== undefined;
    const isNext = isLoose && other && isSame(sectionFor(other.unit, ways, ground), sectionFor(taken, ways, ground));
    if (isNext) loose = other.unit;
    const unit = isNext ? other.unit : taken;
    const section = sectionFor(unit, ways, ground);
    const title = 'title' in section ? section.title : undefined;
    const own = headed(rough, settings.heading ?? 'drop', sectionOf(ground, title));
    whole.push(own);
    if (unit === undefined && !isFree && !isForeign) {
      if (!isUnclear) findings.push(unitUnclear(reading, whose));
      isUnclear = true;
      continue;
    }
    if (unit !== undefined) found.add(unit);
    if (!('title' in section)) {
      if (!isUnclear && !isForeign) findings.push(sectionUnclear(reading, lineOf(rough), section.candidates));
      isUnclear = true;
      continue;
    }
    const isDoubtful = other && other.unit !== unit && (isLoose || isTakenToo(other.unit, section.title, ground));
    if (unit !== undefined && other && isDoubtful) findings.push(unitOther(reading, other, unit));
    pieces.push(pieceOf(own, { unit, section: section.title, reading }));
  }
  const { source } = composed;
  for (const { line, said, after } of composed.corrections)
    findings.push(correctionInside(reading, line, said, after, [...found][0]));
  const left = [...others, ...composed.leftOut, ...whole.flatMap(({ dropped }) => dropped)];
  const kept = new Set(whole.flatMap(({ kept: line }) => line ?? []));
  const leftOut = unique(left.filter(({ reason, line }) => !(reason === 'title' && kept.has(line)))).map((one) =>
    one.text === '' || one.reason === 'heading'
      ? { ...one, text: flow.lines.find(({ number }) => number === one.line)?.text.trim() ?? '' }
      : one,
  );
  const day = (formDay === undefined ? undefined : dayOfLine(formDay, issued)) ?? composed.day;
  return {
    units: isForeign ? [] : [...found],
    pieces: source ? withSource(pieces, source, entry.file) : pieces,
    leftOut: leftOut.sort((a, b) => a.line - b.line),
    findings,
    ...(day && { day }),
    ...(isForeign && { isForeign: true as const }),
  };
}

const unique = (left: readonly LeftOut[]): readonly LeftOut[] => [
  ...new Map(left.map((one) => [`${one.line} ${one.reason}`, one])).values(),
];

const isSame = (a: ReturnType<typeof sectionFor>, b: ReturnType<typeof sectionFor>): boolean =>
  'title' in a && 'title' in b && a.title === b.title;

/** A department may tell of a county; what another of its own kind has done, that one has sent. */
function isTakenToo(unit: string, title: string, ground: Ground): boolean {
  const section = sectionOf(ground, title);
  return section?.suppliers !== undefined && takes(section, unit, ground.units);
}

/** The section it is for takes nothing by unit, so that no unit is asked for. */
function needsNone([first]: readonly NamedSection[], { sections }: Ground): boolean {
  const section = sections.find(({ title }) => title === first?.title);
  return section !== undefined && first?.by === 'folder' && !section.suppliers?.length;
}

const imagesOf = (flow: Flow, { name }: SentEntry): NonNullable<Draft['images']> => {
  const found = new Map<string, () => ReturnType<Flow['part']>>();
  for (const part of partsOf(flow))
    if (part.kind === 'picture') found.set(pictureName(name, part.part), () => flow.part(part.part ?? ''));
  return found;
};
