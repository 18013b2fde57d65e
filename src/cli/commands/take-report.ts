/** What `take` shows: of which issue it is, what was written, what a person has to decide. */

import type { Lang, Words } from '../../diagnostic.ts';
import { isIssueName } from '../../gather/walk.ts';
import type { Taken } from '../../take.ts';
import { baseOf, folderOf, stemOf } from '../../world/names.ts';
import type { Context } from '../context.ts';
import type { Sink } from '../io.ts';
import { styleFor } from '../terminal/style.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import type { TakeBase } from './take-base.ts';
import { listedRows, short, type TakeRow, writtenRows } from './take-rows.ts';
import { revisedSaid } from './verify-rows.ts';

export interface ShownTake {
  readonly file: string;
  readonly issue: string;
  readonly taken: Taken;
  readonly base: TakeBase;
  /** It is only shown, whether asked for so or because nobody can tell who changed what. */
  readonly isShown: boolean;
  /** Somebody has opened it and saved. */
  readonly isSaved: boolean;
}

export function reportTake(context: Context, sink: Sink, shown: ShownTake): void {
  const { lang, io, log } = context;
  const style = styleFor(io, sink);
  const lines = linesOf(shown, lang);
  const text = lines.map(({ text: line, indent, isHead }) => {
    const folded = hanging(visible(line), sink, indent);
    return `${isHead ? style('bold', folded) : folded}\n`;
  });
  sink.write(text.join(''));
  log?.write(lines.map(({ text: line }) => `${visible(line)}\n`).join(''));
}

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly isHead?: true;
}

function linesOf({ file, issue, taken, base, isShown, isSaved }: ShownTake, lang: Lang): readonly Line[] {
  const { mine, rest, comments, before } = taken;
  const written = writtenRows(taken, lang);
  const listed = listedRows(taken, taken.files, lang);
  const number = before.identity?.numberLine;
  const plain = (words: Words): Line => ({ text: words[lang], indent: 2 });
  const head: Words = {
    zh: `${file} 是 ${number || issue}${mine > 0 ? `（生成之后 ${issue} 改过 ${mine} 处，不动）` : ''}`,
    en: `${file} is of ${number || issue}${mine > 0 ? ` (${issue} was changed in ${mine} ${mine === 1 ? 'place' : 'places'} since, and keeps that)` : ''}`,
  };
  const looks = rest.looks.length + rest.pictures.length;
  return [
    plain(head),
    ...(base.kind === 'unknown' ? [plain(withoutBase(isShown))] : []),
    ...table(
      written,
      {
        zh: isShown ? `可以写回（${written.length}处）` : `写回（${written.length}处）`,
        en: `${isShown ? 'to be written' : 'written'} (${written.length})`,
      }[lang],
    ),
    ...numberSaid(taken, issue).map(plain),
    ...(isShown ? taken.made.map(({ file: name, from }) => plain(notYet(name, from))) : []),
    ...table(
      listed,
      { zh: `没有写回，要您定（${listed.length}处）`, en: `not written, for you to decide (${listed.length})` }[lang],
    ),
    ...comments.map(({ author, text, about }) =>
      plain({
        zh: `批注（${author}）${about === '' ? '' : `“${short(about)}”`}：${short(text)}`,
        en: `comment (${author})${about === '' ? '' : ` “${short(about)}”`}: ${short(text)}`,
      }),
    ),
    ...revisedSaid(rest.revisions, asTaken).map(plain),
    ...(looks > 0
      ? [plain({ zh: `只改格式 ${looks} 处，不写回。`, en: `${looks} of looks alone, not written.` })]
      : []),
    ...(written.length + listed.length === 0 ? [plain(isSaved ? savedOnly : nothing)] : []),
  ];
}

/** 期号 is in names of files as well, and those behind it count on from it. */
function numberSaid({ accepted, before, after }: Taken, issue: string): readonly Words[] {
  const isChanged = accepted.some(
    ({ proposal }) => 'path' in proposal && proposal.path.join('.') === 'masthead.number',
  );
  const [old, now] = [before, after].map(({ joined }) => joined?.file.masthead?.number);
  if (!isChanged || old === undefined || now === undefined) return [];
  const isNamed = new RegExp(`(?:^|\\D)0*${old}(?:\\D|$)`).test(
    isIssueName(baseOf(issue)) ? baseOf(folderOf(issue)) : stemOf(baseOf(issue)),
  );
  return [
    {
      zh: `期号改成了 ${now}：${isNamed ? `文件名 ${issue} 还照第${old}期；` : ''}确是第${now}期的，${isNamed ? '文件一起改名，' : ''}别的期有没有第${now}期也看一下`,
      en: `the number is ${now} now: ${isNamed ? `the name of ${issue} still says ${old}; ` : ''}if that is meant, ${isNamed ? 'rename the file and ' : ''}see whether another issue is number ${now}`,
    },
  ];
}

const notYet = (file: string, from: string): Words => ({
  zh: `${file} 还没有：写回时由 ${baseOf(from)} 收成，从那时起印它；来稿不动`,
  en: `${file} is not there yet: it is made of ${baseOf(from)} when this is written, and prints from then on`,
});

const asTaken: Words = { zh: '按全部接受算', en: 'taken as accepted' };
const nothing: Words = { zh: '文字没有改动，没有要写回的。', en: 'No words were changed; there is nothing to write.' };

const savedOnly: Words = {
  zh: '存过，文字没有改动，没有要写回的。',
  en: 'It was saved without a change of words; there is nothing to write.',
};

const withoutBase = (isShown: boolean): Words => ({
  zh: `没有生成时的记录：下面是它和期里现在这一份的不同，分不出是谁改的${isShown ? '；看过都要，加 --two-way 写回' : ''}`,
  en: `there is no record of its build: below is how it differs from the issue now, whoever changed it${isShown ? '; to write all of it add --two-way' : ''}`,
});

function table(rows: readonly TakeRow[], title: string): readonly Line[] {
  if (rows.length === 0) return [];
  const [place, label] = [
    Math.max(...rows.map((row) => textWidth(row.place))),
    Math.max(...rows.map((row) => textWidth(row.label))),
  ];
  const padded = (text: string, width: number): string =>
    width === 0 ? '' : `${text}${' '.repeat(width - textWidth(text))}  `;
  return [
    { text: title, indent: 2, isHead: true },
    ...rows.map(
      (row): Line => ({
        text: `  ${padded(row.place, place)}${padded(row.label, label)}${row.text}`,
        indent: place + 6,
      }),
    ),
  ];
}
