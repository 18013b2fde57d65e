/** The text of the issue to be written, the file it belongs in, and what is said of it. */

import fs from 'node:fs';
import path from 'node:path';
import { type Day, dayCount, isoDay, shortDay } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import { isIssueName } from '../../gather/walk.ts';
import { type Every, onePeriodLater } from '../../periods.ts';
import { type Context, exit, mention } from '../context.ts';
import { isContribution } from '../disk/issue-folder.ts';
import { below, shown } from '../disk/place.ts';
import { misuse } from '../usage.ts';
import type { Around } from './new-series.ts';

export interface Wanted {
  /** As typed: the name of the file or folder, with or without its ending. */
  readonly name: string | undefined;
  readonly day: Day | undefined;
  readonly every: Every | undefined;
  readonly folder: boolean;
}

export interface Made {
  readonly file: string;
  readonly text: string;
  /** Which issue it is, and which it follows. */
  readonly title: Words;
  readonly lines: readonly Words[];
}

export async function makeNext(context: Context, around: Around, wanted: Wanted): Promise<Made | number> {
  const { io, lang } = context;
  const fault = nameFault(io, around, wanted.name);
  if (fault) return misuse(context, fault.message, fault.hint);
  const last = around.last as NonNullable<Around['last']>;
  const [
    { nextIssue, labelOf },
    { countedOn },
    { intervalOf },
    { nextStem },
    { readSeries },
    { readIssue },
    { isUntouched },
  ] = await Promise.all([
    import('../../next/next.ts'),
    import('../../next/number.ts'),
    import('../../next/last.ts'),
    import('../../next/file-name.ts'),
    import('../../gather/read.ts'),
    import('../../gather/read-issue.ts'),
    import('../../next/untouched.ts'),
  ]);
  const text = (file: string | undefined) => {
    const bytes = file === undefined ? undefined : around.read(file);
    return file !== undefined && bytes ? { file, bytes } : undefined;
  };
  const lastText = text(last.file);
  const seriesText = around.series && { ...around.series, file: around.series.shown };
  const reading = seriesText && readSeries(seriesText);
  const own = lastText && readIssue(lastText, reading).resolved.value?.value;
  if (!lastText || !own) return misuse(context, gone(last.file));
  const { standing } = last;
  const lastLabel = labelOf(standing);
  if (isUntouched(own) && !hasContributions(path.resolve(io.cwd, last.file))) {
    mention(context, notFilled(lastLabel, last.file, standing.day ? undefined : wanted.day));
    return exit.done;
  }
  const settled = wanted.every ?? reading?.resolved.value?.value.every ?? intervalOf(around.before?.standing, standing);
  const due = settled && standing.day && onePeriodLater(settled, standing.day);
  if (wanted.day && standing.day && dayCount(wanted.day) < dayCount(standing.day))
    return misuse(context, tooEarly(isoDay(wanted.day), isoDay(standing.day), last.file), dateHint(due));
  const numbers = countedOn(
    standing,
    (wanted.day ?? due)?.year,
    around.counted.map((one) => one.standing),
  );
  const lastAt = placeOf(path.resolve(io.cwd, last.file));
  const before = around.before && placeOf(path.resolve(io.cwd, around.before.file));
  const isFolder = wanted.folder || lastAt.isFolder;
  const stem =
    wanted.name === undefined
      ? nextStem({ ...standing, stem: lastAt.stem }, before && { ...around.before?.standing, stem: before.stem }, {
          ...numbers,
          ...(wanted.day && { day: wanted.day }),
        })
      : path.basename(wanted.name).replace(/\.ya?ml$/i, '');
  if (stem === 'needs-date') return misuse(context, namedByDay(lastAt.stem), dateHint(due));
  if (stem === undefined) return misuse(context, noPattern(lastAt.stem), nameHint);
  const folder =
    wanted.name === undefined
      ? folderFor(lastAt.folder, standing.year, numbers)
      : path.dirname(path.resolve(io.cwd, wanted.name));
  const made = nextIssue(lastText, text(around.before?.file), seriesText, {
    numbers,
    day: wanted.day,
    // Asked for by the option, it is for this once; by the series, it is a rule that a comment may repeat.
    proposed: wanted.every === undefined ? due : undefined,
    stems: { last: lastAt.stem, next: stem },
    lastName: lastAt.isFolder ? `${lastAt.stem}/${path.basename(last.file)}` : path.basename(last.file),
    isFolder,
    lang,
    sent: around.sent(last.file),
  });
  if (!made) return misuse(context, gone(last.file));
  const file = isFolder ? path.join(folder, stem, 'issue.yaml') : path.join(folder, `${stem}${lastAt.ending}`);
  const taken = takenBy(folder, stem, file);
  if (taken !== undefined) return misuse(context, isThere(shown(io, taken)), nameHint);
  const label = labelOf({ ...numbers });
  const lastDay = standing.day && shortDay(standing.day);
  return {
    ...made,
    file,
    title: {
      zh: `${label.zh || stem}，接 ${last.file}${bracket([lastLabel.zh, lastDay], '（', '，', '）')}`,
      en: `${label.en || stem}, after ${last.file}${bracket([lastLabel.en, standing.day && isoDay(standing.day)], ' (', ', ', ')')}`,
    },
  };
}

const bracket = (parts: readonly (string | undefined)[], open: string, between: string, close: string): string => {
  const there = parts.filter((part) => part !== undefined && part !== '');
  return there.length > 0 ? `${open}${there.join(between)}${close}` : '';
};

/** The first issue of a series that has none. */
export async function makeFirst(context: Context, { series }: Around, wanted: Wanted): Promise<Made | number> {
  const { io, lang } = context;
  if (!series) return exit.failed;
  const fault = nameFault(io, { series }, wanted.name);
  if (fault) return misuse(context, fault.message, fault.hint);
  const { firstIssue } = await import('../../next/first.ts');
  const { keysOfSeries } = await import('../../next/keys.ts');
  const year = wanted.day?.year ?? new Date().getFullYear();
  const stem = wanted.name === undefined ? `${year}-01` : path.basename(wanted.name).replace(/\.ya?ml$/i, '');
  const folder = wanted.name === undefined ? series.folder : path.dirname(path.resolve(io.cwd, wanted.name));
  const text = { ...series, file: series.shown };
  const made = firstIssue(text, {
    year,
    day: wanted.day,
    keys: keysOfSeries(series.bytes),
    isFolder: wanted.folder,
    lang,
  });
  const file = wanted.folder ? path.join(folder, stem, 'issue.yaml') : path.join(folder, `${stem}.yaml`);
  const taken = takenBy(folder, stem, file);
  if (taken !== undefined) return misuse(context, isThere(shown(io, taken)), nameHint);
  return {
    ...made,
    file,
    title: { zh: `${year}年第1期，这里还没有别的期`, en: `no. 1 of ${year}, the first issue here` },
  };
}

interface At {
  /** Where the file, or the issue's folder, lies. */
  readonly folder: string;
  readonly stem: string;
  readonly ending: string;
  readonly isFolder: boolean;
}

function placeOf(file: string): At {
  const isFolder = isIssueName(path.basename(file));
  const own = isFolder ? path.dirname(file) : file;
  const ending = isFolder ? '.yaml' : path.extname(file);
  return { folder: path.dirname(own), stem: path.basename(own, isFolder ? '' : ending), ending, isFolder };
}

/** A folder that is named after its year is followed by that of the next. */
function folderFor(
  last: string,
  was: number | undefined,
  numbers: { readonly year?: number; readonly isNewYear: boolean },
): string {
  const name = path.basename(last);
  if (!numbers.isNewYear || was === undefined || !name.includes(String(was))) return last;
  return path.join(path.dirname(last), name.replace(String(was), String(numbers.year)));
}

/** The other forms that an issue of this name may have: `.yml`, a file beside its folder. */
function takenBy(folder: string, stem: string, file: string): string | undefined {
  const forms = [`${stem}.yaml`, `${stem}.yml`, path.join(stem, 'issue.yaml'), path.join(stem, 'issue.yml')];
  return forms
    .map((form) => path.join(folder, form))
    .find((form) => form !== file && fs.lstatSync(form, { throwIfNoEntry: false }) !== undefined);
}

/** Something has come for the issue, though nothing is written in it yet. */
function hasContributions(file: string): boolean {
  if (!isIssueName(path.basename(file))) return false;
  const folder = path.dirname(file);
  try {
    return (fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).some((name) => {
      const at = path.join(folder, name);
      return !isIssueName(path.basename(name)) && isContribution(at);
    });
  } catch {
    return false;
  }
}

/** A name under which nobody would find the issue again. */
function nameFault(
  io: Context['io'],
  { series }: Pick<Around, 'series'>,
  typed: string | undefined,
): { readonly message: Words; readonly hint: Words } | undefined {
  if (typed === undefined) return undefined;
  const file = path.resolve(io.cwd, typed);
  const base = path.basename(file);
  if (series && below(file, series.folder) === undefined)
    return {
      message: { zh: `${typed} 不在刊物文件夹里`, en: `${typed} lies outside the folder of the series` },
      hint: { zh: '只写名字，如 bulletin new 2024-11', en: 'give the name alone, such as bulletin new 2024-11' },
    };
  const stem = base.replace(/\.ya?ml$/i, '');
  if (/^[._~]/.test(base) || stem === 'issue' || stem === 'series')
    return {
      message: { zh: `“${typed}”不能作一期的名字`, en: `“${typed}” cannot be the name of an issue` },
      hint: {
        zh: '名字以 . 或 _ 开头的不算期，issue 和 series 另有用处；换一个名字',
        en: 'names that begin with . or _ are no issues, issue and series mean something else; choose another',
      },
    };
  return undefined;
}

const tooEarly = (day: string, last: string, file: string): Words => ({
  zh: `--date ${day} 早于上期的日期 ${last}（${file}）`,
  en: `--date ${day} is before the day of the last issue, ${last} (${file})`,
});
/** @param asked the day of `--date`, which it does not bear yet */
const notFilled = (label: Words, file: string, asked: Day | undefined): Words => ({
  zh: `${label.zh || '上一期'}还没填：${file}（没有另写一期${asked ? `；日期填在它的 报头 里，${isoDay(asked)}` : ''}）`,
  en: `${label.en || 'the last issue'} is not filled in yet: ${file} (no other was made${asked ? `; its day, ${isoDay(asked)}, is to be filled in there` : ''})`,
});
const gone = (file: string): Words => ({ zh: `读不了 ${file}`, en: `${file} cannot be read` });
const isThere = (file: string): Words => ({
  zh: `已经有 ${file}，没有动它，也没有另写一期`,
  en: `${file} is there already; it is left as it is, and no other was made`,
});
const nameHint: Words = { zh: '自己定名字：bulletin new 名字', en: 'give a name: bulletin new NAME' };
const namedByDay = (stem: string): Words => ({
  zh: `${stem} 是按日期起的名，要知道下一期是哪一天`,
  en: `${stem} is named by its day, and the day of the next issue is not known`,
});
/** @param due the day that the interval of the series leads to */
const dateHint = (due: Day | undefined): Words => {
  const day = due ? isoDay(due) : '2024-10-27';
  return {
    zh: `写上日期：bulletin new --date ${day}；或自己定名字：bulletin new 名字`,
    en: `give the day: bulletin new --date ${day}; or a name: bulletin new NAME`,
  };
};
const noPattern = (stem: string): Words => ({
  zh: `从 ${stem} 看不出下一期该叫什么名字`,
  en: `${stem} does not tell how the next issue is named`,
});
