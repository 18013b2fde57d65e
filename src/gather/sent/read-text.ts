/** A .txt or .docx that was sent → what of it prints (contract 3.0). */

import type { Day } from '../../calendar.ts';
import { shortDay } from '../../calendar.ts';
import type { Bytes } from '../../data/bytes.ts';
import type { Flow } from '../../flow/flow.ts';
import { textOfLines } from '../../flow/lines.ts';
import { readFlow } from '../../flow/read-flow.ts';
import type { Item } from '../../schema/item.ts';
import type { Block } from '../../schema/section.ts';
import { type Composed, compose, type Rough, type RoughItem } from './compose.ts';
import { dayHead, dayOfLine } from './days.ts';
import { type Draft, draftOf, lineRange, sentFinding } from './draft.ts';
import type { SentEntry } from './folder.ts';
import { type Form, formIn } from './form.ts';
import { type Ground, type NamedSection, sectionFor, sectionIn, standingHead } from './ground.ts';
import { type Part, partsOf, type TextPart } from './parts.ts';
import { type Stretch, stretched } from './stretches.ts';
import { tableOf } from './tables.ts';
import type { LeftOut, Piece, SentFinding } from './types.ts';
import { officeStem } from './unit-names.ts';
import { whoseIs } from './whose.ts';

export function readText(entry: SentEntry, bytes: Bytes, ground: Ground): Draft | undefined {
  const { flow, findings } = readFlow(bytes, entry.file);
  const kind = /\.docx$/i.test(entry.name) ? 'document' : 'text';
  const said = findings.map((each): SentFinding => ({ ...each, file: entry.file }));
  if (!flow) return draftOf(entry, kind, { findings: said });
  if (isOurs(flow)) return undefined;
  const parts = partsOf(flow);
  const form = parts.length < 40 ? formAmong(parts) : undefined;
  const named = sectionsNamed(entry.name, ground);
  const composed = compose(form ? form.parts : parts, {
    units: ground.units,
    sections: ground.sections.map(({ title }) => title),
    issued: ground.issued,
    headOf: (text, section) => standingHead(text, sectionOf(ground, section ?? named[0]?.title))?.head,
  });
  const reading: Reading = { entry, flow, composed, ground, named, said, ...(form && { form: form.form }) };
  const others = [...(form?.leftOut ?? []), ...marginsOf(flow)];
  return {
    ...draftOf(entry, kind, contentOf(reading, others)),
    text: textOfLines(flow.lines),
    images: imagesOf(flow, entry),
  };
}

interface Reading {
  readonly entry: SentEntry;
  readonly flow: Flow;
  readonly composed: Composed;
  readonly ground: Ground;
  readonly named: readonly NamedSection[];
  readonly said: readonly SentFinding[];
  readonly form?: Form;
}

/** A document that this program has built bears its seal. */
const isOurs = (flow: Flow): boolean => {
  const custom = flow.part('docProps/custom.xml');
  return custom instanceof Uint8Array && new TextDecoder().decode(custom).includes('"bulletin-seal"');
};

const sectionOf = ({ sections }: Ground, title: string | undefined) => sections.find((one) => one.title === title);

function sectionsNamed(name: string, { sections }: Ground): readonly NamedSection[] {
  const [folder, base] = name.includes('/') ? name.split('/') : ['', name];
  const [above, own] = [sectionIn(folder ?? '', sections), sectionIn(base ?? '', sections)];
  return [
    ...(above === undefined ? [] : [{ title: above, by: 'folder' as const }]),
    ...(own === undefined ? [] : [{ title: own, by: 'name' as const }]),
  ];
}

/** A form stands for all lines of its text; its labels, and whatever stands round it, do not print. */
function formAmong(
  parts: readonly Part[],
): { readonly form: Form; readonly parts: readonly Part[]; readonly leftOut: readonly LeftOut[] } | undefined {
  for (const part of parts) {
    const form = part.kind === 'table' ? formIn(part) : undefined;
    if (!form || part.kind !== 'table') continue;
    const used = new Set([...form.lines.map(({ line }) => line)]);
    const others = [...new Set(part.lines.values())].filter((line) => !used.has(line));
    const texts = parts.flatMap((one) => (one.kind === 'text' ? one : []));
    return {
      form,
      parts: [...form.lines, ...parts.filter(({ kind }) => kind === 'picture')],
      leftOut: [
        ...texts.map(({ line, text }): LeftOut => ({ reason: 'title', line, to: line, text })),
        ...others.map((line): LeftOut => ({ reason: 'form', line, to: line, text: '' })),
      ],
    };
  }
  return undefined;
}

const marginsOf = ({ lines }: Flow): readonly LeftOut[] =>
  lines.flatMap(({ kind, number, text }): readonly LeftOut[] =>
    kind === 'header' || kind === 'footer' || kind === 'note'
      ? [{ reason: 'margin', line: number, to: number, text: text.trim() }]
      : [],
  );

function contentOf(reading: Reading, others: readonly LeftOut[]) {
  const { composed, ground, named, form, flow, entry } = reading;
  const { units, issued, settings } = ground;
  const findings: SentFinding[] = [...reading.said.filter(({ severity }) => severity !== 'info')];
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
    form?.unit,
  );
  const inForm = form?.section === undefined ? undefined : sectionIn(form.section, ground.sections);
  const pieces: Piece[] = [];
  const found = new Set<string>();
  let isUnclear = false;
  const whole = composed.pieces.map((rough) => headed(rough, settings.heading ?? 'drop'));
  for (const rough of whole) {
    const inside = rough.section ?? inForm;
    const ways: readonly NamedSection[] = [
      ...(inside === undefined ? [] : [{ title: inside, by: 'inside' as const }]),
      ...named,
    ];
    const isFree = rough.unit === undefined && needsNone(ways, ground);
    const unit = rough.unit ?? (isFree ? undefined : whose.unit);
    if (unit === undefined && !isFree && !isForeign) {
      if (!isUnclear) findings.push(unitUnclear(reading, whose));
      isUnclear = true;
      continue;
    }
    if (unit !== undefined) found.add(unit);
    const section = sectionFor(unit, ways, ground);
    if (!('title' in section)) {
      if (!isUnclear && !isForeign) findings.push(sectionUnclear(reading, lineOf(rough), section.candidates));
      isUnclear = true;
      continue;
    }
    pieces.push(pieceOf(rough, { unit, section: section.title, reading }));
  }
  const { source } = composed;
  for (const { line, said, after } of composed.corrections)
    findings.push(correctionInside(reading, line, said, after, [...found][0]));
  const left = [...others, ...composed.leftOut, ...whole.flatMap(({ dropped }) => dropped)];
  const kept = new Set(whole.flatMap(({ kept: line }) => line ?? []));
  const leftOut = unique(left.filter(({ reason, line }) => !(reason === 'title' && kept.has(line)))).map((one) =>
    one.text === '' ? { ...one, text: flow.lines.find(({ number }) => number === one.line)?.text.trim() ?? '' } : one,
  );
  const day = (form?.day === undefined ? undefined : dayOfLine(form.day, issued)) ?? composed.day;
  return {
    units: [...found],
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

/** The section it is for takes nothing by unit, so that no unit is asked for. */
function needsNone([first]: readonly NamedSection[], { sections }: Ground): boolean {
  const section = sections.find(({ title }) => title === first?.title);
  return section !== undefined && first?.by === 'folder' && !section.suppliers?.length;
}

type Headed = Rough & { readonly dropped: readonly LeftOut[]; readonly kept?: number; readonly head?: TextPart };

/** 来稿.标题: a heading inside does not print, or prints as it stands, or is the head of its item. */
function headed(rough: Rough, heading: 'drop' | 'keep' | 'head'): Headed {
  const own = rough.body.kind === 'item' ? rough.body.heading : undefined;
  if (!own) return { ...rough, dropped: [] };
  if (heading === 'drop')
    return { ...rough, dropped: [{ reason: 'title', line: own.line, to: own.line, text: own.text }] };
  return { ...rough, dropped: [], kept: own.line, head: own };
}

const lineOf = ({ body }: Rough): number =>
  body.kind === 'item' ? (body.lines[0]?.line ?? 1) : body.kind === 'table' ? body.table.line : body.picture.line;

interface Of {
  readonly unit: string | undefined;
  readonly section: string;
  readonly reading: Reading;
}

function pieceOf(rough: Headed, of: Of): Piece {
  const { body } = rough;
  const { file, name } = of.reading.entry;
  const whose = { section: of.section, ...(of.unit !== undefined && { unit: of.unit }) };
  if (body.kind === 'item') return itemPiece(body, rough.head, of);
  if (body.kind === 'table') {
    const { value, lineOf: lineAt } = tableOf(body.table, body.caption);
    return {
      kind: 'block',
      ...whose,
      value,
      line: body.table.line,
      length: 0,
      locate: (path, span) => {
        const line = lineAt(path);
        const range = lineRange(line, '');
        return {
          file,
          range: span ? { ...range, column: span.start + 1, endColumn: span.end + 1 } : { ...range, endColumn: 2 },
        };
      },
    };
  }
  const { picture, caption } = body;
  const value: Block = {
    image: [
      {
        file: pictureName(name, picture.part),
        ...(caption && { caption: caption.text }),
        ...(picture.width !== undefined && picture.width <= typeWidth && { width: `${picture.width}mm` }),
        ...(picture.alt !== undefined && { alt: picture.alt }),
      },
    ],
  };
  return {
    kind: 'block',
    ...whose,
    value,
    line: caption?.line ?? picture.line,
    length: 0,
    locate: (path, span) => {
      const own = path.includes('caption') ? caption : undefined;
      const start = (own?.cut ?? 0) + (span?.start ?? 0) + 1;
      const length = span ? span.end - span.start : Array.from(own?.text ?? '').length;
      const line = own?.line ?? picture.line;
      return { file, range: { line, column: start, endLine: line, endColumn: start + length } };
    },
  };
}

/** A picture is no wider than the type area (GB/T 9704-2012, 5.2.1). */
const typeWidth = 156;

function itemPiece(body: RoughItem, heading: TextPart | undefined, { unit, section, reading }: Of): Piece {
  const { entry, ground } = reading;
  const [first, ...rest] = body.lines as [TextPart, ...TextPart[]];
  const standing = standingHead(first.text, sectionOf(ground, section));
  const opening: TextPart = standing
    ? {
        ...first,
        text: first.text.slice(standing.end),
        cut: first.cut + Array.from(first.text.slice(0, standing.end)).length,
      }
    : first;
  const text = stretched([...stretchesOf(opening), ...rest.flatMap(stretchesOf)]);
  const head = standing ? { ...first, text: standing.head } : heading;
  const value: Item = {
    ...(head && { head: head.text }),
    ...(standing && { separator: standing.separator }),
    ...(!standing && heading && ground.settings.heading === 'keep' && { separator: 'newline' as const }),
    text: text.value,
  };
  const day = dayHead(opening.text, ground.issued)?.day ?? dayInside(text.value, ground.issued);
  return {
    kind: 'item',
    section,
    ...(unit !== undefined && { unit }),
    value,
    line: first.line,
    length: Array.from(`${value.head ?? ''}${text.value}`).length,
    ...(day && { day }),
    locate: ([key], span) => {
      if (key !== 'head' || !head) return { file: entry.file, range: text.place(span) };
      const column = head.cut + 1 + (span?.start ?? 0);
      const length = span ? span.end - span.start : Array.from(head.text).length;
      return { file: entry.file, range: { line: head.line, column, endLine: head.line, endColumn: column + length } };
    },
  };
}

/** A number that Word counts stands before its paragraph, and is none of its text. */
const stretchesOf = ({ text, line, cut, number }: TextPart): readonly Stretch[] => [
  ...(number === undefined ? [] : [{ text: number, line, column: cut + 1, isAdded: true as const }]),
  { text, line, column: cut + 1 },
];

/** The first day of a sentence that does not begin with it: 党工委委员王思齐10月16日带队检查. */
function dayInside(text: string, issued: Day | undefined): Day | undefined {
  const at = text.search(/\d{1,2}[ \u3000]*月[ \u3000]*\d{1,2}[ \u3000]*日/);
  return at < 0 ? undefined : dayHead(text.slice(at), issued)?.day;
}

const pictureName = (name: string, part: string | undefined): string =>
  `${name}：${part?.replace(/^.*\//, '') ?? '图片'}`;

const imagesOf = (flow: Flow, { name }: SentEntry): NonNullable<Draft['images']> => {
  const found = new Map<string, () => ReturnType<Flow['part']>>();
  for (const part of partsOf(flow))
    if (part.kind === 'picture') found.set(pictureName(name, part.part), () => flow.part(part.part ?? ''));
  return found;
};

function withSource(
  pieces: readonly Piece[],
  { name, line }: NonNullable<Composed['source']>,
  file: string,
): readonly Piece[] {
  const last = pieces.findLastIndex(({ kind }) => kind === 'item');
  return pieces.map((piece, index) =>
    index === last
      ? {
          ...piece,
          value: { ...piece.value, source: name },
          locate: (path, span, target) =>
            path[0] === 'source'
              ? { file, range: lineRange(line.line, name, line.cut) }
              : piece.locate(path, span, target),
        }
      : piece,
  );
}

/** Rule 5: a notice that was laid there, sent to everybody, or by who makes the bulletin. */
function tellForeign({ composed, ground, entry }: Reading, findings: SentFinding[]): boolean {
  const { toAll, asks, signature } = composed;
  const own = ground.offices.find((office) =>
    signature.split('\n').some((line) => line !== '' && officeStem(line).includes(officeStem(office))),
  );
  if (!toAll && !(asks && own !== undefined)) return false;
  const line = toAll ?? asks;
  const short = /^[^，、：:]{1,12}/.exec(toAll?.text ?? '')?.[0] ?? '';
  const [zh, en] = toAll
    ? [`发给“${short}…”`, `it is sent to “${short}…”`]
    : ['是请别人报送的', 'it asks others to send'];
  findings.push(
    sentFinding(
      entry.file,
      lineRange(line?.line ?? 1, line?.text ?? '', line?.cut),
      'not-a-contribution',
      [
        `不像来稿：${zh}${own === undefined ? '' : '，落款是本刊编发单位'}`,
        `this looks like no contribution: ${en}${own === undefined ? '' : ', and signed by who makes this bulletin'}`,
      ],
      ['移出文件夹，或在文件名前加 _', 'move it out of the folder, or put _ before its name'],
    ),
  );
  return true;
}

function unitUnclear({ entry, composed }: Reading, whose: ReturnType<typeof whoseIs>): SentFinding {
  const candidates = 'candidates' in whose ? whose.candidates : [];
  const line = composed.pieces[0] ? lineOf(composed.pieces[0]) : 1;
  const [whereZh, whereEn] = 'where' in whose ? whose.where : ['', ''];
  return sentFinding(
    entry.file,
    lineRange(line, ''),
    'unit-unclear',
    candidates.length === 0
      ? ['看不出是哪个单位的来稿', 'it cannot be told which unit sent this']
      : [
          `看不出是哪个单位的来稿：${whereZh}里有${candidates.join('、')}`,
          `it cannot be told which unit sent this: ${whereEn} says ${candidates.join(', ')}`,
        ],
    [
      '在文件名里写上单位名录里的一个单位；几个单位合一份的，每段前单写一行单位名',
      'put the name of one unit into the name of the file, or before each part a line with its unit',
    ],
  );
}

function sectionUnclear({ entry }: Reading, line: number, candidates: readonly string[]): SentFinding {
  return sentFinding(
    entry.file,
    lineRange(line, ''),
    'section-unclear',
    candidates.length === 0
      ? ['看不出登在哪个栏目', 'it cannot be told for which section this is']
      : [
          `看不出登在哪个栏目：可能是${candidates.join('、')}`,
          `it cannot be told for which section this is: perhaps ${candidates.join(', ')}`,
        ],
    [
      '放进以栏目命名的文件夹，或在 series.yaml 的栏目里写 供稿单位',
      'put it into a folder named by the section, or write suppliers: for the sections in series.yaml',
    ],
  );
}

/** Rule 5: said, and never applied. */
function correctionInside(
  { entry, ground }: Reading,
  line: TextPart,
  said: string,
  after: RoughItem | undefined,
  unit: string | undefined,
): SentFinding {
  const at = line.text.indexOf(said);
  const range = lineRange(line.line, said, line.cut + Array.from(line.text.slice(0, Math.max(at, 0))).length);
  const day = after && dayHead(after.lines[0]?.text ?? '', ground.issued)?.day;
  const folder = entry.file.slice(0, entry.file.length - entry.name.length);
  const named = /\s/.test(entry.file) ? `"${entry.file}"` : entry.file;
  const into = `${folder}${unit ?? '单位名'}.yaml`;
  if (/^[【（(]?(?:更正|勘误|订正|说明)/.test(line.text))
    return sentFinding(
      entry.file,
      range,
      'correction-inside',
      ['这一段是更正说明，不是稿件正文', 'this is a correction, and no text of the contribution'],
      [
        `按它改好正文，删去这一段；或 bulletin import ${named} 收成 ${into} 再改`,
        `mend the text by it and delete it; or make ${into} of it with bulletin import ${named}, and mend that`,
      ],
    );
  return sentFinding(
    entry.file,
    range,
    'correction-inside',
    [
      `“${said}”是更正说明${day ? `，上一条还写着${shortDay(day)}` : ''}`,
      `“${said}” is a correction${day ? `, and the item before still says ${shortDay(day)}` : ''}`,
    ],
    [`bulletin import ${named} 收成 ${into}，再改`, `make ${into} of it with bulletin import ${named}, and mend that`],
  );
}
