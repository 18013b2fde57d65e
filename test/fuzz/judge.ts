/** What must hold whatever comes in: a document or reasons, in whole sentences and at a place; never an exception. */

import { checkText } from '../../src/check-text.ts';
import { checks } from '../../src/checks/list.ts';
import { type Compiled, compile } from '../../src/compile.ts';
import { readImage } from '../../src/data/read-image.ts';
import { splitSheet } from '../../src/data/sheet-name.ts';
import { readTableFile } from '../../src/data/table-file.ts';
import type { Diagnostic, Words } from '../../src/diagnostic.ts';
import { lintDocx } from '../../src/docx/lint.ts';
import { sealVerdict } from '../../src/docx/seal/read.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { textOfLines } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { isIn, textOf } from '../../src/flow/text.ts';
import { readList } from '../../src/gather/lists/read-list.ts';
import { naturally } from '../../src/gather/natural.ts';
import { sheetsOf } from '../../src/gather/sent/sheet-read.ts';
import { unitsInCells } from '../../src/gather/sent/sheet-units.ts';
import { importDocument } from '../../src/imported.ts';
import { isFigureTyped, isNoFigure } from '../../src/schema/form.ts';
import type { Case } from './target.ts';

/** What is wrong, or undefined. Exceptions are the caller's to catch. */
export function judge(one: Case): string | undefined {
  if (one.task === 'build') return judgeBuild(one);
  if ('text' in one.task) return judgeText(one.task.text, one);
  if ('old' in one.task) return judgeOld(one.task.old, one);
  const [name] = Object.values(one.task) as [string];
  const bytes = one.files.get(splitSheet(name).file) ?? one.files.get(name) ?? new Uint8Array();
  return 'image' in one.task ? judgeImage(bytes) : judgeTable(name, bytes);
}

function judgeImage(bytes: Uint8Array): string | undefined {
  const read = readImage(bytes);
  if ('message' in read) return unspoken(read.message) ?? (read.hint && unspoken(read.hint));
  const { width, height } = read;
  return width > 0 && height > 0 && width * height <= 40e6 ? undefined : `a picture of ${width} × ${height}`;
}

function judgeTable(name: string, bytes: Uint8Array): string | undefined {
  const read = readTableFile(name, bytes);
  const asSent = judgeSheets(bytes);
  if (asSent !== undefined) return asSent;
  if ('message' in read) return unspoken(read.message) ?? (read.hint && unspoken(read.hint));
  const width = read.rows[0]?.length ?? 0;
  if (width === 0) return 'a table of nothing';
  if (read.rows.some((row) => row.length !== width)) return 'rows of different length';
  const sides = [read.rows[0], read.rows.at(-1), read.rows.map((row) => row[0]), read.rows.map((row) => row.at(-1))];
  if (sides.some((side) => side?.every((text) => text?.trim() === ''))) return 'an empty edge';
  return read.reported && unspoken(read.reported);
}

/** As a unit sends it, and as a list of units or people: every figure is one, everything said has its words. */
function judgeSheets(bytes: Uint8Array): string | undefined {
  const reads = sheetsOf(bytes, aboutSheets);
  if (reads.length === 0) return 'neither a sheet nor a reason';
  const lists = (['units', 'roster'] as const).map((list) => readList(list, '名录.xlsx', bytes));
  const said: readonly { readonly message: Words; readonly hint?: Words | undefined }[] = [
    ...reads.flatMap(({ findings }) => findings),
    ...lists.flatMap((list): typeof said => ('message' in list ? [list] : list.findings)),
  ];
  for (const { message, hint } of said) {
    const bad = unspoken(message) ?? (hint && unspoken(hint));
    if (bad !== undefined) return bad;
  }
  const cells = reads.flatMap((read) =>
    read.kind === 'figures' ? [...read.values.values()].flatMap((all) => [...all.values()]) : [],
  );
  const odd = cells.find(({ value }) => !isFigureTyped(value) && !isNoFigure(value));
  return odd && `a figure that is none: ${odd.value}`;
}

const listedUnits = ['青石县', '白沙县', '甲'].map((name) => ({ name }));
const aboutSheets = {
  unitOf: unitsInCells(listedUnits),
  units: listedUnits.map(({ name }) => name),
  indicators: new Map([
    ['起数', { measure: '起', cumulative: '2024-01-01' }],
    ['比率', {}],
    ['丙', { measure: '万元' }],
  ]),
  sections: ['动态'],
  unit: '青石县',
};

/** A paragraph is a line of the text, with something on it; where there is no text, an error says why. */
function judgeText(name: string, { files, lang }: Case): string | undefined {
  const bytes = files.get(name) ?? new Uint8Array();
  // Its seal, where it has one, is of another document.
  if (!['edited', 'foreign'].includes(sealVerdict(bytes))) return 'taken for one of ours';
  const { flow, findings } = readFlow(bytes, name);
  const text = flow && textOfLines(flow.lines);
  const lines = text?.split(/\r?\n/) ?? [];
  const slip = flow?.lines.find(({ text, number }) => text.trim() === '' || lines[number - 1] !== text);
  if (slip) return `a paragraph that is no line: ${JSON.stringify(slip)}`;
  if (flow?.lines.length === 0) return 'a text of nothing';
  const lost = flow && lostIn(flow);
  if (lost) return `words that are in no line: ${lost}`;
  if (!flow && !findings.some(({ severity }) => severity === 'error')) return 'neither text nor error';
  for (const { message, hint } of findings) {
    const fault = unspoken(message) ?? (hint && unspoken(hint));
    if (fault) return fault;
  }
  const checked = checkText({ file: name, bytes }, { lang });
  const source = text ?? '';
  for (const each of checked.diagnostics) {
    const fault = (flow && misplaced(each, checked.texts)) ?? odd(each.message, source) ?? odd(each.hint ?? '', source);
    if (fault) return `${fault}: ${JSON.stringify(each)}`;
  }
  return undefined;
}

/** An issue file that builds and has every word of the document in it or above it, or an error that says why there is none. */
function judgeOld(name: string, { files, lang }: Case): string | undefined {
  const bytes = files.get(name) ?? new Uint8Array();
  const made = importDocument({ file: name, bytes }, { keys: 'zh', lang, stem: '旧稿' });
  const { flow } = readFlow(bytes, name);
  const source = flow ? textOfLines(flow.lines) : '';
  const bad = made.diagnostics
    .map(({ message, hint }) => odd(message, source) ?? odd(hint ?? '', source))
    .find(Boolean);
  if (bad) return bad;
  if (!('text' in made)) return made.diagnostics.length > 0 ? undefined : 'neither issue nor error';
  const pictures = new Map(made.pictures.map((one) => [one.name, one.bytes]));
  const { outputs, diagnostics } = compile(
    {
      file: '旧稿.yaml',
      bytes: new TextEncoder().encode(made.text),
      readFile: (asked) => pictures.get(asked) ?? { kind: 'absent', message: { zh: asked, en: asked } },
    },
    { formats: ['text'], lang, draft: false, proofread: false },
  );
  const page = outputs.get('text');
  if (!page) return `an issue that does not build: ${JSON.stringify(diagnostics[0])}`;
  const kept = bare(
    `${made.text}${new TextDecoder().decode(page)}${made.remarks.map(({ words }) => words.zh).join('')}`,
  );
  const lost = bare(source)
    .match(/\p{Script=Han}{4,12}/gu)
    ?.find((words) => !kept.includes(words));
  return lost && `lost on the way: ${lost}`;
}
const bare = (text: string): string => text.replace(/[\s\u3000*]+/g, '');

/** A paragraph with words on the page whose number leads to no line with its beginning. */
function lostIn({ blocks, lines }: Flow): string | undefined {
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  for (const block of blocks) {
    if (block.kind === 'table') {
      // What a revision takes away with its row or cell is in no line.
      const cells = block.rows.flatMap((row) => (isIn(row.changes, 'accepted') ? row.cells : []));
      for (const { blocks, changes } of cells) {
        const lost = isIn(changes, 'accepted') ? lostIn({ blocks, lines } as Flow) : undefined;
        if (lost) return lost;
      }
    } else {
      const [first] = textOf(block)
        .split('\n')
        .filter((line) => line.trim() !== '');
      if (first !== undefined && !texts.get(block.number ?? 0)?.includes(first)) return JSON.stringify(block);
    }
  }
  return undefined;
}

function judgeBuild({ files, lang, draft }: Case): string | undefined {
  const bytes = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  const series = files.has('series.yaml') ? { series: { file: 'series.yaml', bytes: bytes('series.yaml') } } : {};
  const templates = [...files.keys()]
    .filter((name) => name.startsWith('templates/'))
    .map((name) => ({
      name: name.slice(10, -4),
      file: name,
      text: new TextDecoder().decode(bytes(name)).replace(/\r(?!\n)/g, '\n'),
    }));
  const compiled = compile(
    {
      file: 'issue.yaml',
      bytes: bytes('issue.yaml'),
      ...series,
      ...(templates.length > 0 && { templates }),
      siblings: {
        names: [...files.keys()].filter((name) => name.endsWith('.yaml') && name !== 'series.yaml').sort(naturally),
        read: bytes,
      },
      readFile: (name) =>
        files.get(name) ?? { kind: 'absent', message: { zh: `没有这个文件：${name}`, en: `no such file: ${name}` } },
    },
    { formats: ['docx', 'text', 'json'], lang, draft },
  );
  const sources = [...files.values()].map((content) => new TextDecoder().decode(content)).join('\n');
  return faultOf(compiled, sources);
}

function faultOf(compiled: Compiled, sources: string): string | undefined {
  const { outputs, diagnostics, texts } = compiled;
  const failed = diagnostics.some(({ severity, code }) => severity === 'error' && !proofReading.has(code));
  if (failed !== (outputs.size === 0)) return failed ? 'a document in spite of an error' : 'neither document nor error';
  for (const each of diagnostics) {
    const fault = misplaced(each, texts) ?? odd(each.message, sources) ?? odd(each.hint ?? '', sources);
    if (fault) return `${fault}: ${JSON.stringify(each)}`;
    if (each.message.trim() === '') return `nothing said: ${JSON.stringify(each)}`;
  }
  const docx = outputs.get('docx');
  if (!docx) return undefined;
  const [fault] = lintDocx(docx);
  if (fault) return `the docx: ${fault}`;
  const page = new TextDecoder().decode(outputs.get('text'));
  const slip = odd(page, sources, tags);
  return slip && `on the page, ${slip}`;
}

/** What never stops a document (contract 3). */
const proofReading: ReadonlySet<string> = new Set([
  ...checks.map(({ code }) => code),
  'unknown-check',
  'allow-unused',
  'previous-unreadable',
  'previous-twice',
]);

/** Words that come of a slip in the program, unless the author wrote them. Messages may show how a template is written. */
const slips = ['undefined', 'NaN', '[object'];
const tags = ['{{', '<text', '<p>'];
const odd = (text: string, sources: string, more: readonly string[] = []): string | undefined => {
  const slip = [...slips, ...more].find((word) => text.includes(word) && !sources.includes(word));
  return slip && `“${slip}”`;
};
const unspoken = ({ zh, en }: Words): string | undefined =>
  zh.trim() === '' || en.trim() === '' ? 'nothing said' : odd(zh + en, '');

/** A place beyond the text, or one that ends before it begins. */
function misplaced({ file, line, column, endLine, endColumn }: Diagnostic, texts: ReadonlyMap<string, string>) {
  const text = texts.get(file);
  // A part of the program's own that runs without end, or prints what the office's parts have spoilt.
  if (text === undefined) return /^templates\/[a-z-]+\.hbs$/.test(file) ? undefined : 'a file nobody knows';
  const lines = text.split('\n');
  const fits = (at: number, col: number): boolean =>
    at >= 1 && at <= lines.length && col >= 1 && col <= Array.from(lines[at - 1] ?? '').length + 2;
  const order = endLine > line || (endLine === line && endColumn >= column);
  return fits(line, column) && fits(endLine, endColumn) && order ? undefined : 'a place that is not there';
}
