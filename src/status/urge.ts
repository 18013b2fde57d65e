/** 催报: what an office sends round when something is missing or has to be looked at again. In Chinese, whatever the language of messages. */

import { shortDay } from '../calendar.ts';
import type { SentFile, SentFinding } from '../gather/sent/types.ts';
import { versionNames } from '../gather/sent/versions.ts';
import { type Deadline, spokenDeadline } from './deadline.ts';
import type { UnitFile, UnitRow } from './rows.ts';

export interface Urge {
  readonly rows: readonly UnitRow[];
  /** 第11期 */
  readonly issue: string;
  /** 名称 of the 刊物. */
  readonly name: string;
  readonly deadline: Deadline | undefined;
  /** The deadline lies behind today. */
  readonly isLate: boolean;
}

/** One demand on one unit. */
export interface Demand {
  readonly unit: string;
  readonly kind: 'send' | 'look';
  /** What is the matter, in brackets behind the name; of what is to be looked at what to do, as it stands behind 请 and the name. */
  readonly what: string;
}

export function demandsOf({ rows }: Pick<Urge, 'rows'>): readonly Demand[] {
  return rows.flatMap((row) => [...wanted(row), ...unclear(row)]);
}

function wanted({ name, files, isMissing, isUnreadable, lacks }: UnitRow): readonly Demand[] {
  const send = (what: string): Demand => ({ unit: name, kind: 'send', what });
  if (isUnreadable) {
    const { why, cure } = shutWords(files);
    return [send(`${why}，请${cure}`)];
  }
  const text = isMissing ? ['没有来稿'] : [];
  const figures = lacks.length > 0 ? [`缺${lacks.length > 3 ? `${lacks.length}项数` : lacks.join('、')}`] : [];
  const what = [...text, ...figures];
  return what.length === 0 ? [] : [send(what.length === 1 && isMissing ? '' : what.join('，'))];
}

/** Why a file cannot be read, and in what form to send it again. */
function shutWords(files: readonly Pick<UnitFile, 'sent'>[]): { readonly why: string; readonly cure: string } {
  const file = files.find(({ sent }) => sent.kind === 'other') ?? files[0];
  const [, ending] = /(\.\w+)$/.exec(file?.sent.name ?? '') ?? [];
  // Of a kind that can be read, this one cannot: it is empty, or has a password.
  const said = file?.sent.findings.find(({ code }) => code === 'file-content');
  const why = said?.message.zh ?? `${ending ? `${ending} ` : '文件'}读不了`;
  const [, cure = '重报'] = said ? [] : (cures.find(([endings]) => endings.test(ending ?? '')) ?? []);
  return { why, cure };
}
const cures: readonly (readonly [endings: RegExp, cure: string])[] = [
  [/^\.(?:doc|wps|dot|rtf)$/i, '另存为 .docx 重报'],
  [/^\.(?:xls|et)$/i, '另存为 .xlsx 重报'],
  [/^\.(?:zip|rar|7z|gz|tar)$/i, '解开后重报'],
  [/^\.(?:pdf|ofd|jpe?g|png|gif|bmp|tiff?|webp|heic)$/i, '用 .docx 重报'],
];

/** One matter a file; two versions of one thing are one matter. */
function unclear({ name, files, isUnreadable }: UnitRow): readonly Demand[] {
  if (isUnreadable) return [];
  const earlier = new Set(files.flatMap(({ sent }) => sent.laterThan ?? []));
  return files.flatMap(({ sent, findings }): Demand[] => {
    const look = (what: string): Demand[] => [{ unit: name, kind: 'look', what }];
    if (sent.laterThan) return look(versionWords(sent, sent.laterThan));
    if (earlier.has(sent.name) || sent.kind === 'fragment') return [];
    const first = findings.find(isTheirs);
    if (first) return look(wordsFor(first, sent));
    // Beside what can be read a file that cannot.
    const isOther =
      sent.kind === 'other' && findings.some(({ code }) => code === 'file-kind') && /\.\w+$/.test(sent.name);
    if (!isOther) return [];
    const { why, cure } = shutWords([{ sent }]);
    return look(`把“${sent.name}”${cure}（${why}）`);
  });
}

/** What is said elsewhere, or is no matter of the unit: what the office writes, or has to decide. */
const ours: ReadonlySet<string> = new Set([
  'two-versions',
  'file-kind',
  'not-a-contribution',
  'figures-missing',
  'section-unclear',
  'section-unknown',
  'sheet-unit',
]);
const isTheirs = ({ severity, code }: SentFinding): boolean => severity === 'error' && !ours.has(code);

/** 确认以10月20日的“清塘县（更正）.docx”为准，“10月18日清塘县动态.docx”不用 */
function versionWords({ name, day }: SentFile, earlier: readonly string[]): string {
  const of = day ? `${shortDay(day)}的` : '';
  return `确认以${of}“${name}”为准，${versionNames(earlier).zh}不用`;
}

function wordsFor({ code, message }: SentFinding, { name, leftOut, pieces }: SentFile): string {
  const file = `“${name}”`;
  switch (code) {
    case 'unit-unclear':
      return `确认${file}${pieces.length > 0 ? '里各条' : ''}是哪个单位的稿件`;
    case 'correction-inside': {
      const said = leftOut.find(({ reason }) => reason === 'correction')?.text.replace(/[。；]$/, '');
      return `确认${file}里的更正${said === undefined ? '' : `（${said}）`}`;
    }
    // Which of our files has had it, nobody there can know.
    case 'contribution-repeated':
      return `核对${file}：里面有前几期登过的`;
    default:
      return `核对${file}：${message.zh.replace(/[。；]$/, '')}`;
  }
}

/** The text that goes to WeChat, without its signature; undefined where there is nothing to ask for. */
export function urgeText(urge: Urge): string | undefined {
  const demands = demandsOf(urge);
  if (demands.length === 0) return undefined;
  const send = demands.filter(({ kind }) => kind === 'send');
  const look = demands.filter(({ kind }) => kind === 'look');
  return [
    ...(send.length > 0 ? [sendSentence(send, urge)] : []),
    ...(look.length > 0 ? [lookSentences(look)] : []),
  ].join('\n');
}

/** Those of whom one thing is asked, together. */
function lookSentences(demands: readonly Demand[]): string {
  const units = new Map<string, string[]>();
  for (const { what, unit } of demands) units.set(what, [...(units.get(what) ?? []), unit]);
  return [...units].map(([what, own]) => `请${own.join('、')}${what}。`).join('');
}

function sendSentence(demands: readonly Demand[], { deadline, isLate, issue, name }: Urge): string {
  const units = demands.map(({ unit, what }) => (what === '' ? unit : `${unit}（${what}）`)).join('、');
  const material = `${issue}${shortName(name)}材料`;
  if (!deadline) return `请${units}报送${material}。`;
  const until = spokenDeadline(deadline);
  return isLate ? `${material}已于${until}截稿，请${units}尽快报送。` : `请${units}于${until}前报${material}。`;
}

/** 云岭市安全筑底行动工作专报 → 工作专报 */
export const shortName = (name: string): string =>
  /(?:工作|情况|信息)?(?:专报|简报|快报|信息|要情|动态|通报)$/.exec(name)?.[0] ?? '';
