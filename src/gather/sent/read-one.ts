/** One sent file, by what it is: a fragment, a text, a document, a sheet; of any other it is said what to do. */

import { beginning } from '../../diagnostic.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { isRefused } from '../../world/world.ts';
import { cannotRead } from '../open-fault.ts';
import { isYaml } from '../walk.ts';
import { type Draft, draftOf, sentFinding } from './draft.ts';
import type { SentEntry } from './folder.ts';
import type { Ground } from './ground.ts';
import { readFragment } from './read-fragment.ts';
import { readSentSheet } from './read-sheet.ts';
import { readText } from './read-text.ts';
import { unitsIn } from './unit-names.ts';

/** undefined for what is no contribution: a document that this program has made. */
export function readOne(
  entry: SentEntry,
  ground: Ground,
  indicators: ReadonlyMap<string, Indicator>,
): Draft | undefined {
  const { name, file } = entry;
  // Counted for the unit that its name says, whatever becomes of it.
  const units = unitsIn(name.replace(/\.[^.]*$/, ''), ground.units);
  const kind = entry.odd === undefined ? unreadable(name) : odd[entry.odd];
  if (kind) return draftOf(entry, 'other', { units, findings: [sentFinding(file, beginning, 'file-kind', ...kind)] });
  const bytes = entry.read();
  if (isRefused(bytes)) {
    const { at = beginning, file: _, ...fault } = cannotRead(file, bytes);
    return draftOf(entry, 'other', { units, findings: [{ ...fault, file, range: at, severity: 'error' }] });
  }
  if (isYaml(name)) return readFragment(entry, bytes, ground);
  if (/\.(?:xlsx|csv)$/i.test(name)) return readSentSheet(entry, bytes, ground, indicators);
  const read = readText(entry, bytes, ground);
  if (!read || read.units.length > 0) return read;
  // A notice is nobody's contribution.
  return { ...read, units: read.pieces.length > 0 || read.isForeign ? [] : units };
}

type Pair = readonly [zh: string, en: string];
type Said = readonly [message: Pair, hint: Pair];

const odd: Readonly<Record<NonNullable<SentEntry['odd']>, Said>> = {
  link: [
    ['这是链接，没有读', 'this is a link, and was not followed'],
    ['把文件本身拷进来；不用的，在名字前加 _', 'copy the file itself into the folder, or put _ before the name'],
  ],
  folder: [
    ['文件夹套得太深，里面的没有读', 'the folder lies too deep, and was not looked into'],
    [
      '来稿放在期文件夹里，或下面一层；不用的，在名字前加 _',
      'put what was sent into the issue folder, or one folder below, or put _ before the name',
    ],
  ],
};

const old = (zh: string, ending: string): Said => [
  [`旧格式 ${zh} 读不了`, `the old format ${zh} cannot be read`],
  [`在 WPS 里打开，另存为 ${ending}`, `open it in WPS and save it as ${ending}`],
];
const others: readonly (readonly [endings: RegExp, said: Said])[] = [
  [/\.(doc|wps|dot|rtf)$/i, old('', '.docx')],
  [/\.(xls|et)$/i, old('', '.xlsx')],
  [
    /\.(jpe?g|png|gif|bmp|tiff?|webp|heic)$/i,
    [
      ['这是图片，读不出文字', 'this is a picture, and no text can be read of it'],
      [
        '要印的，在 issue.yaml 的“图片”里写它的名字；是稿件的，请对方发文字；不用的，在名字前加 _',
        'name it under image: in issue.yaml to print it; ask for the text where it is one; or put _ before its name',
      ],
    ],
  ],
  [
    /\.(zip|rar|7z|gz|tar)$/i,
    [
      ['这是压缩包，没有解开', 'this is an archive, and was not unpacked'],
      ['解开后把里面的文件放进来，压缩包在名字前加 _', 'unpack it here, and put _ before its name'],
    ],
  ],
  [
    /\.(pdf|ofd)$/i,
    [
      ['这是版式文件（PDF、OFD），读不了', 'this is a PDF or OFD, which cannot be read'],
      [
        '请对方发 .docx，或把文字拷进 .txt；不用的，在名字前加 _',
        'ask for a .docx, or copy its text into a .txt; or put _ before its name',
      ],
    ],
  ],
];

/** undefined for what can be read. */
function unreadable(name: string): Said | undefined {
  // Notepad's ending behind the right one: read as a text, its keys would be printed.
  const [, bare] = /^(?:.*\/)?([^/]*\.ya?ml)\.txt$/i.exec(name) ?? [];
  if (bare !== undefined)
    return [
      [
        '这是 .yaml 文件，名字末尾多了 .txt，没有读',
        'this is a .yaml file with .txt behind its name, and was not read',
      ],
      [
        `把文件名改为 ${bare}（资源管理器里勾上“查看 → 文件扩展名”）；不用的，在名字前加 _`,
        `rename it to ${bare} (let Explorer show file name extensions), or put _ before its name`,
      ],
    ];
  if (/\.(ya?ml|txt|docx|xlsx|csv)$/i.test(name)) return undefined;
  const found = others.find(([endings]) => endings.test(name));
  const ending = /\.[^./]+$/.exec(name)?.[0] ?? '';
  if (found?.[1][0][0].startsWith('旧格式')) {
    const [[zh, en], hint] = found[1];
    return [[zh.replace('旧格式 ', `旧格式 ${ending}`), en.replace('format ', `format ${ending}`)], hint];
  }
  return (
    found?.[1] ?? [
      [
        `不认识的文件${ending === '' ? '' : `（${ending}）`}，没有读`,
        `a file of an unknown kind${ending === '' ? '' : ` (${ending})`} was not read`,
      ],
      [
        '来稿用 .docx、.txt、.xlsx、.csv 或 .yaml；不是来稿的，移出去或在名字前加 _',
        'contributions are .docx, .txt, .xlsx, .csv or .yaml; move anything else away, or put _ before its name',
      ],
    ]
  );
}
