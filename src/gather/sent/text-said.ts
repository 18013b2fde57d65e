/** What is said of a text that was sent, at its lines. */

import { shortDay } from '../../calendar.ts';
import { beginning } from '../../diagnostic.ts';
import { quoted } from '../../quoted.ts';
import type { RoughItem } from './composed.ts';
import { dayHead } from './days.ts';
import { lineRange, sentFinding } from './draft.ts';
import type { TextPart } from './parts.ts';
import { lineOf, type Reading } from './reading.ts';
import type { SentFinding } from './types.ts';
import type { UnitAtHead } from './unit-at-head.ts';
import { officeStem } from './unit-names.ts';
import type { whoseIs } from './whose.ts';

/** Rule 5: a notice that was laid there, sent to everybody, or by who makes the bulletin. */
export function tellForeign({ composed, ground, entry }: Reading, findings: SentFinding[]): boolean {
  const { toAll, asks, signature } = composed;
  const own = ground.offices.find((office) =>
    signature.split('\n').some((line) => line !== '' && officeStem(line).includes(officeStem(office))),
  );
  if (!toAll && !(asks && own !== undefined)) return false;
  const line = toAll ?? asks;
  const short = /^[^，、：:]{1,12}/.exec(toAll?.text ?? '')?.[0] ?? '';
  const [zh, en] = toAll
    ? [`发给“${short}…”`, `it is sent to “${short}…”`]
    : /通知如下/.test(asks?.text ?? '')
      ? ['是发给别人的通知', 'it is a notice to others']
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

/** 机密★1年 at the head of a paper whose text would print in an issue that bears none. */
export function classifiedIn({ entry, flow, ground }: Reading): readonly SentFinding[] {
  if (ground.classification !== undefined) return [];
  const line = flow.lines.slice(0, headLines).find(({ text }) => classified.test(text));
  const said = line && classified.exec(line.text)?.[1];
  if (!line || said === undefined) return [];
  return [
    sentFinding(
      entry.file,
      lineRange(line.number, line.text.trim()),
      'contribution-classified',
      [`来稿标着密级“${said}”，本期没有密级`, `the paper is marked “${said}”, and this issue bears no classification`],
      [
        '不能公开的不登，在文件名前加 _；确可登的，请报送单位另报一份；本期要定密的，写 报头: 的 密级',
        'put _ before its name, or ask for another paper; where the issue is to be classified, write classification: in the masthead',
      ],
      'warning',
    ),
  ];
}
const headLines = 6;
const classified = /^[\s\u3000★☆]*(绝密|机密|秘密)(?:[\s\u3000]*★[\s\u3000]*\S{0,8})?[\s\u3000]*$/;

/** Charts, drawings and files inside a document, which do not print. */
export function unreadIn({ entry, flow }: Reading): readonly SentFinding[] {
  const parts = flow.unread.filter(({ kind }) => kind !== 'comments').map(({ part }) => part.replace(/^.*\//, ''));
  if (parts.length === 0) return [];
  return [
    sentFinding(
      entry.file,
      beginning,
      'contribution-part',
      [
        `里面的图表、图形或嵌入的文件没有印：${parts.slice(0, 3).join('、')}${parts.length > 3 ? ` 等 ${parts.length} 处` : ''}`,
        `charts, drawings or files inside it do not print: ${parts.slice(0, 3).join(', ')}${parts.length > 3 ? ` and others, ${parts.length} in all` : ''}`,
      ],
      [
        '要印的，另存为图片，写进 issue.yaml 的“图片”',
        'to print one, save it as a picture, and name it under image: in issue.yaml',
      ],
      'warning',
    ),
  ];
}

export function unitUnclear({ entry, composed }: Reading, whose: ReturnType<typeof whoseIs>): SentFinding {
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

/** What no line of its own says, is another's: a heading that need not print would leave it under a wrong name. */
export function unitOther({ entry }: Reading, { unit: other, line, isHeading }: UnitAtHead, unit: string): SentFinding {
  const at = lineRange(line.line, line.text, line.cut);
  const hint = [
    `是${other}的，在它前面单写一行“${other}”；是${unit}的，开头写${unit}`,
    `where it is of ${other}, put a line “${other}” before it; where it is of ${unit}, begin it with that name`,
  ] as const;
  if (isHeading)
    return sentFinding(
      entry.file,
      at,
      'unit-unclear',
      [
        `看不出是哪个单位的：小标题里是${other}，这一份是${unit}的`,
        `it cannot be told whose this is: its heading says ${other}, and the file is of ${unit}`,
      ],
      hint,
    );
  return sentFinding(
    entry.file,
    at,
    'unit-other',
    [`这一条开头是${other}，算作了${unit}的`, `this item begins with ${other}, and is counted for ${unit}`],
    hint,
    'warning',
  );
}

export function sectionUnclear({ entry }: Reading, line: number, candidates: readonly string[]): SentFinding {
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
export function correctionInside(
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
  const named = quoted(entry.file);
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
