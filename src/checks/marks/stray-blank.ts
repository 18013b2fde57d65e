import type { Words } from '../../diagnostic.ts';
import { matchesIn } from '../../pattern.ts';
import { spacedPosts } from '../../people/posts.ts';
import { remarkAt } from '../../remark.ts';
import type { Role } from '../../schema/role.ts';
import { check, type Found } from '../check.ts';
import { levelOf } from '../levels.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { isUnclearDay } from '../unclear-day.ts';
import { isMeant } from './blanks/meant.ts';
import { type BlankRun, blankRuns, insideOf } from './blanks/run.ts';

export const strayBlank = check({
  code: 'stray-blank',
  severity: 'warning',
  basis: {
    zh: '公文里汉字、数字、标点之间不空格（公文排版惯例）',
    en: 'practice: no blanks between characters, figures and marks in official texts',
  },
  words: () => ({
    title: { zh: '多余的空格', en: 'stray blanks' },
    why: {
      zh: '公文里汉字、数字、标点之间不空格。多的空格常从别的软件粘贴来；YAML 里在数字或字母旁边换行，印出来也是一个空格。名单里两个字的姓名、标题后接正文的一个全角空格，不在此列。',
      en: 'Official texts have no blanks between characters, figures and marks. They come with pasted text, or from a line of YAML that ends beside a figure or a letter. Padded names and the blank behind a head are right.',
    },
    cure: {
      zh: '删去空格；在换行处的，改在两个汉字之间换行。',
      en: 'Delete it; where a line ends, break it between 汉字.',
    },
  }),
  *run(subject) {
    for (const passage of subject.passages) {
      for (const run of blankRuns(passage)) {
        const said = judge(run, subject);
        if (!said) continue;
        const { isSafe = true, ...words } = said;
        yield { ...at(passage, run.start, run.end), ...(isSafe && { replace: '' }), ...words };
      }
      yield* unseen(passage);
    }
  },
});

type Said = Pick<Found, 'message' | 'hint' | 'severity'> & {
  /** Whether the blank can be taken out unasked. */
  readonly isSafe?: false;
};

const remove: Words = { zh: '删去空格', en: 'delete it' };
const inDate: Said = { message: { zh: '日期、期号中间多了空格', en: 'a blank inside a date or number' }, hint: remove };
const between: Readonly<Record<string, Said>> = {
  'han han': { message: { zh: '汉字之间多了空格', en: 'a blank between 汉字' }, hint: remove },
  'han figure': { message: { zh: '汉字和数字之间多了空格', en: 'a blank between 汉字 and a figure' }, hint: remove },
  'figure han': { message: { zh: '数字和汉字之间多了空格', en: 'a blank between a figure and 汉字' }, hint: remove },
};
const besideMark: Said = { message: { zh: '标点旁边多了空格', en: 'a blank beside a mark' }, hint: remove };
const atFold: Said = {
  message: { zh: '这里换了行，印出来是一个空格', en: 'the line ends here, and a blank is printed' },
  hint: {
    zh: '换行处两边都是汉字或全角标点，才不留空格：把数字、字母和前后的汉字写在同一行',
    en: 'break the line between 汉字: beside a figure or letter a blank is printed',
  },
};

/** Lines that are laid out by hand, or whose parts a blank divides. */
const laidOut: ReadonlySet<Role> = new Set<Role>([
  'name',
  'office',
  'title',
  'section-title',
  'head',
  'caption',
  'cell',
  'person',
  'recipients',
]);

function judge(run: BlankRun, subject: Subject): Said | undefined {
  const { passage, before, after, sentence } = run;
  if (passage.role === 'contact' || remarkAt(passage.text) === run.start) return undefined;
  if (before === 'edge' || after === 'edge') return atEdge(run);
  // A tab in a text that somebody sent divides columns.
  if (passage.path[0] === 'paragraphs' && run.text.slice(run.start, run.end).includes('\t')) return undefined;
  const addressed =
    passage.path[0] === 'addressee' ? severalUnits(run, passage.text, passage.text.trim().split(/\s+/)) : undefined;
  if (addressed) return addressed;
  const split = insideName(run);
  if (split) return split;
  const sides = `${before} ${after}`;
  if (['han latin', 'latin han', 'han figure', 'figure han'].includes(sides) && isFold(run, subject)) return atFold;
  const inside = insideOf(run);
  if (passage.role === 'date' && between[sides]) return isUnclearDay(passage) ? undefined : inDate;
  if (inside) return inside === 'date' ? inDate : between[sides];
  if (levelOf(passage)?.end === run.start) return behindNumber;
  if (isMeant(run)) return undefined;
  const prose = sentence && !laidOut.has(passage.role);
  if (before === 'mark' || after === 'mark') return prose || clings(run) ? besideMark : undefined;
  return prose ? between[sides] : undefined;
}

const severalRoles: ReadonlySet<Role> = new Set<Role>(['unit', 'responsible']);
const names: ReadonlySet<Role> = new Set<Role>(['person', 'unit', 'post', 'responsible']);

/** 蔡 景 明, 方　静, 芦 县, of an item: it stands in a sentence. In lists a name of two characters is spread, to be as wide as the others. */
function insideName(run: BlankRun): Said | undefined {
  const { passage, before, after } = run;
  const { role, path, text } = passage;
  if (!names.has(role) || !path.includes('items') || before !== 'han' || after !== 'han') return undefined;
  const parts = text.trim().split(/\s+/);
  const bare = parts.join('');
  if (severalRoles.has(role) && parts.length > 1) {
    const several = severalUnits(run, text, parts);
    if (several) return several;
  }
  if (role === 'post' && spacedPosts(text).length > 0) return severalPosts(run, text, spacedPosts(text));
  if (!/^\p{Script=Han}{2,20}$/u.test(bare) || !parts.some((part) => part.length === 1)) return undefined;
  if (role === 'person' && bare.length > 4) return undefined;
  return {
    message: { zh: `“${text}”中间多了空格，会照样印出来`, en: `the blank inside “${text}” is printed` },
    hint: { zh: `删去空格：${bare}`, en: `delete it: ${bare}` },
  };
}

/** 市委副书记　市长: said once. */
const severalPosts = ({ start }: BlankRun, text: string, parts: readonly string[]): Said | undefined =>
  text.trimStart().search(/\s/) === start
    ? {
        isSafe: false,
        message: { zh: `“${text}”中间有空格，会照样印出来`, en: `the blank inside “${text}” is printed` },
        hint: { zh: `写作 ${parts.join('、')}`, en: `write ${parts.join('、')}` },
      }
    : undefined;

/** 青石县 芦县: units that are parted by 、 where they are printed; said once, and no cure made: 云岭市 应急管理局 is one. */
function severalUnits({ start }: BlankRun, text: string, parts: readonly string[]): Said | undefined {
  const [first, second] = parts.map((part) =>
    /(?:[县区旗镇乡局委办厅院所队站室处科]|部门|单位|中心|公司|学校)$/u.test(part),
  );
  if (!first || !second || /^\d/.test(text) || text.trimStart().search(/\s/) !== start) return undefined;
  const right = parts.map((part, index) => (index > 0 ? part.replace(/^[和及与、](?=.{2})/, '') : part)).join('、');
  return {
    isSafe: false,
    message: { zh: `“${text}”中间有空格，会照样印出来`, en: `the blank inside “${text}” is printed` },
    hint: {
      zh: `是${parts.length > 2 ? '几' : '两'}个单位，写作 ${right}；是一个，删去空格`,
      en: `for several units write ${right}; for one delete the blank`,
    },
  };
}

const behindNumber: Said = {
  severity: 'info',
  message: { zh: '序号后面多了空格', en: 'a blank behind the number of a level' },
  hint: remove,
};

/** Behind what opens, before what closes or divides: no layout needs a blank there. */
const clings = ({ text, start, end }: BlankRun): boolean =>
  '（《【〔“‘「'.includes(text[start - 1] ?? ' ') || '，、。；：？！）》】〕”’」'.includes(text[end] ?? ' ');

/** An indent of two characters, and a line that was pushed to its place, are the look of a text that somebody sent. */
function atEdge({ passage, text, start, end, after }: BlankRun): Said | undefined {
  const sent = passage.path[0] === 'paragraphs';
  if (end - start === text.length) return undefined;
  if (after === 'edge') {
    return { severity: 'info', message: { zh: '末尾多了空格', en: 'a blank at the end' }, hint: remove };
  }
  const length = end - start;
  if (sent && (length > 3 || text.startsWith('　　') || text.startsWith('\t'))) return undefined;
  return {
    message: { zh: '开头多了空格', en: 'a blank at the beginning' },
    hint: sent ? remove : { zh: '删去空格；段首缩进由程序加', en: 'delete it: the indent is added by the program' },
  };
}

/** Whether the author wrote a line end here, in a text that joins its lines (contract 2.1). */
function isFold({ passage, start, end }: BlankRun, { issue }: Subject): boolean {
  if (!issue || end - start > 1 || passage.text[start] !== ' ') return false;
  const { range } = issue.locate(passage.path, passage.span(start, end));
  return range.endLine > range.line;
}

/** Characters without width: nobody sees them, and a search does not find the word they are in. */
function* unseen(passage: Passage): Iterable<Found> {
  for (const { 0: run, index } of matchesIn(passage.text, /[\u200b\u2060\ufeff]+/g)) {
    if (/^[\s\u200b\u2060\ufeff]*$/.test(passage.text)) return;
    const plain = (text: string): string => text.replace(/[\u200b\u2060\ufeff]/g, '');
    const [before, after] = [
      plain(passage.text.slice(0, index)).slice(-4),
      plain(passage.text.slice(index)).slice(0, 4),
    ];
    const where = [before, after].filter((one) => one !== '').map((one) => `“${one}”`);
    yield {
      ...at(passage, index, index + run.length),
      replace: '',
      message: {
        zh: `${where.join('和')}${where.length > 1 ? '之间' : before === '' ? '前面' : '后面'}有一个看不见的字符（零宽空格）`,
        en: `an invisible character (a blank of no width) beside ${where.join(' and ')}`,
      },
      hint: {
        zh: `把“${before}${after}”删去重打；或用 bulletin check --fix 删去，多半是从网页粘贴来的`,
        en: `type “${before}${after}” anew, or delete it with bulletin check --fix; it was probably pasted from a web page`,
      },
    };
  }
}
