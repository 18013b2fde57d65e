/** Runs the program in-process in a folder of its own, with a compiler that a test can read at a glance. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { watch } from 'chokidar';
import { onTestFinished } from 'vitest';
import type { Asker } from '../../src/cli/ask.ts';
import type { Engine } from '../../src/cli/engine.ts';
import type { FontProbe } from '../../src/cli/fonts/installed.ts';
import type { Disk, Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { writeDocx } from '../../src/docx/write.ts';
import { paragraph, treeOf } from '../docx/tree.ts';

/** A folder with these files (name → text or bytes), gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bulletin-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

/** A document of one paragraph, as the program writes it. */
export const sealed = (text: string): Uint8Array => writeDocx(treeOf([paragraph('BodyText', text)]));

/** Of a compiler that learns nothing. */
export const noTables = { units: [], people: [], added: { units: 0, people: 0 } };

export interface Machine {
  readonly cwd: string;
  /** `null`: there is none. */
  readonly home?: string | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly platform?: NodeJS.Platform;
  /** What is piped in. */
  readonly stdin?: string | Uint8Array;
  readonly disk?: Partial<Disk>;
  readonly engine?: Partial<Engine>;
  readonly fonts?: readonly string[];
  /** Stands for `fonts` where the looking itself is tried. */
  readonly probe?: FontProbe;
  /** Told what is written, as it is. */
  readonly heard?: (text: string) => void;
  /** Stands for what tells of changes to files. */
  readonly watch?: typeof watch;
  /** Somebody who answers questions. */
  readonly asker?: Asker;
}
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runIn(machine: Machine, ...argv: readonly string[]): Promise<Ran> {
  const written = { out: [] as Buffer[], err: [] as Buffer[] };
  const sink = (to: Buffer[]) => ({
    isTTY: machine.tty ?? false,
    columns: machine.columns ?? 80,
    write: (data: string | Uint8Array) => {
      to.push(Buffer.from(data));
      machine.heard?.(Buffer.from(data).toString());
    },
  });
  const io: Io = {
    cwd: machine.cwd,
    home: machine.home === null ? undefined : (machine.home ?? '/nowhere/home'),
    platform: machine.platform ?? 'linux',
    env: machine.env ?? {},
    stdout: sink(written.out),
    stderr: sink(written.err),
    stdin: async () => Buffer.from(machine.stdin ?? ''),
    disk: { ...fs, ...machine.disk },
    engine: async () => ({ ...fakeEngine, ...machine.engine }),
    fonts: async () =>
      machine.probe ??
      (async (faces) => machine.fonts && faces.map((names) => names.some((name) => machine.fonts?.includes(name)))),
    watch: async () => machine.watch ?? (await import('chokidar')).watch,
    asker: () => machine.asker && Promise.resolve(machine.asker),
  };
  const code = await main(argv, io);
  return {
    code,
    out: Buffer.concat(written.out).toString(),
    err: Buffer.concat(written.err).toString(),
  };
}

/** Names of all files below a folder, sorted; records, which every build leaves, are not counted. */
export const filesIn = (folder: string): readonly string[] =>
  (fs.readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !/(^|\/)\.bulletin\//.test(name))
    .sort();

/**
 * The document is the text itself, `docx:` before it. `[form]` in a line is an error of form, `[error]` and `[warning]`
 * are findings of proof-reading, a full-width colon is a warning with a cure. `year: 2024` is a field.
 */
export const fakeEngine: Engine = {
  compile(input, { formats, lang, draft }) {
    const sources = [{ file: input.file, bytes: input.bytes }, ...(input.series ? [input.series] : [])];
    const texts = new Map(sources.map(({ file, bytes }) => [file, decode(bytes)]));
    const diagnostics = [...texts].flatMap(([file, text]) => remarks(file, text, lang));
    const text = texts.get(input.file) ?? '';
    const parts = (input.templates ?? []).map(({ name }) => `+${name}`).join('');
    const stopped = diagnostics.some(({ message }) => message === '[form]');
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];
    const fields = Object.fromEntries(
      ['year', 'number', 'name', 'title', 'date'].flatMap((name) => {
        const value = field(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const document = (format: string) => Buffer.from(`${format}${parts}${draft ? '!' : ''}:${text}`);
    return {
      outputs: new Map(stopped ? [] : formats.map((format) => [format, document(format)])),
      diagnostics,
      texts,
      fields,
      named: [],
      faces: ['仿宋_GB2312'],
    };
  },
  fieldsOf: (input) => fakeEngine.compile(input, { formats: [], lang: 'zh', draft: false, proofread: false }).fields,
  checkText({ file, bytes }, { lang }) {
    const text = decode(bytes);
    return { diagnostics: remarks(file, text, lang), texts: new Map([[file, text]]) };
  },
  learn: (inputs, lang) => ({
    lessons: inputs.map(({ file, bytes }) => ({
      series: file,
      isThere: true,
      issues: 1,
      text: `${lang}:${decode(bytes)}\n`,
      tables: noTables,
    })),
    unread: [],
  }),
  readSeriesSettings({ bytes }) {
    const setting = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(decode(bytes))?.[1];
    const [output, template] = [setting('output'), setting('template')];
    return { ...(output && { output }), ...(template && { template }) };
  },
};

function remarks(file: string, text: string, lang: string): readonly Diagnostic[] {
  let at = 0;
  return text.split('\n').flatMap((line, index) => {
    const start = at;
    at += line.length + 1;
    return [...line.matchAll(/\[(form|error|warning)\]|：/g)].map((match): Diagnostic => {
      const column = Array.from(line.slice(0, match.index)).length + 1;
      const place = {
        line: index + 1,
        column,
        endLine: index + 1,
        endColumn: column + match[0].length,
      };
      const from = start + match.index;
      const base = {
        file,
        ...place,
        code: 'yaml-syntax' as const,
        message: match[0],
      };
      if (match[0] !== '：')
        return {
          ...base,
          severity: match[1] === 'warning' ? 'warning' : 'error',
        };
      return {
        ...base,
        severity: 'warning',
        hint: lang === 'zh' ? '写作 :' : 'write :',
        fix: [{ start: from, end: from + 1, text: ': ' }],
      };
    });
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
