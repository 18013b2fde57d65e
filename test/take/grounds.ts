/** What the chief's document was built from: an issue of a series, an issue folder, one with tables in files. */

import fs from 'node:fs';
import path from 'node:path';
import { engine } from '../../src/cli/io.ts';
import { decode } from '../../src/source/decode.ts';
import { filesIn, runIn } from '../cli/harness.ts';
import { number, text, workbook } from '../data/workbook.ts';
import { inGbk } from './gbk.ts';

export interface Ground {
  /** Issue file or folder. */
  readonly issue: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const safety = new URL('../../examples/safety/', import.meta.url).pathname;

function folderIn(name: string): Ground['files'] {
  const names = fs.readdirSync(path.join(safety, name), { recursive: true }) as string[];
  return Object.fromEntries(
    names.flatMap((one) => {
      const file = path.join(safety, name, one);
      const key = `${name}/${one.replaceAll(path.sep, '/')}`;
      if (!fs.statSync(file).isFile()) return [];
      return [[key, one.endsWith('.yaml') ? fs.readFileSync(file, 'utf8') : new Uint8Array(fs.readFileSync(file))]];
    }),
  );
}

const inSafety = (name: string): string => fs.readFileSync(path.join(safety, name), 'utf8');

const table = `标题: 各地排查情况
栏目:
  - 标题: 总体情况
    正文: 各地情况见下表。
    表格: { 文件: 隐患表.FORM, 表题: 隐患排查情况表 }
`;
const rows = '地区,排查,整改\n临江区,12,11\n青石县,37,35\n"梅岭县（含""两管""）",25,24\n';

export const grounds = {
  issue: {
    issue: '2024-10.yaml',
    files: { '2024-10.yaml': inSafety('2024-10.yaml'), 'series.yaml': inSafety('series.yaml') },
  },
  /** Issue and series as an old editor saves them. */
  oldEncoding: {
    issue: '2024-10.yaml',
    files: { '2024-10.yaml': inGbk(inSafety('2024-10.yaml')), 'series.yaml': inGbk(inSafety('series.yaml')) },
  },
  folder: {
    issue: '2024-11',
    files: { ...folderIn('2024-11'), '2024-10.yaml': inSafety('2024-10.yaml'), 'series.yaml': inSafety('series.yaml') },
  },
  csv: { issue: '2024-07.yaml', files: { '2024-07.yaml': table.replace('FORM', 'csv'), '隐患表.csv': rows } },
  gbk: { issue: '2024-07.yaml', files: { '2024-07.yaml': table.replace('FORM', 'csv'), '隐患表.csv': inGbk(rows) } },
  xlsx: {
    issue: '2024-07.yaml',
    files: {
      '2024-07.yaml': table.replace('FORM', 'xlsx#分县'),
      '隐患表.xlsx': workbook({
        sheets: [
          { rows: [[text('说明')]] },
          {
            name: '分县',
            rows: [
              [text('地区'), text('排查'), text('整改')],
              [text('临江区'), number(12), number(11)],
              [text('青石县'), number(37), number(35)],
            ],
          },
        ],
      }),
    },
  },
} as const satisfies Readonly<Record<string, Ground>>;

export interface Built {
  readonly docx: Uint8Array;
  readonly record: readonly (readonly [string, Uint8Array])[];
}

export async function builtFrom({ files, issue }: Ground): Promise<Built> {
  const cwd = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'bulletin-chief-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    fs.writeFileSync(path.join(cwd, name), content);
  }
  await runIn({ cwd, engine: await engine() }, 'build', issue);
  const docx = fs.readFileSync(path.join(cwd, `${issue.replace(/\.yaml$/, '')}.docx`));
  const folder = path.join(cwd, '.bulletin');
  const record = fs
    .readdirSync(folder)
    .map((name) => [`.bulletin/${name}`, new Uint8Array(fs.readFileSync(path.join(folder, name)))] as const);
  fs.rmSync(cwd, { recursive: true });
  return { docx, record };
}

/** What people write, in a folder. */
export const textsIn = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(cwd)
      .filter((name) => /\.(yaml|csv)$/.test(name))
      .map((name) => [name, decode(fs.readFileSync(path.join(cwd, name))).text]),
  );
