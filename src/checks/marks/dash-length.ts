import type { Words } from '../../diagnostic.ts';
import { isHan } from '../characters.ts';
import { check } from '../check.ts';
import { type Match, matches } from '../matches.ts';

/** What is typed for ——: hyphens, lines of tables, three dashes; and one dash alone. */
const pattern =
  /(?<!-)-{2,3}(?!-)|(?<!－)－{2}(?!－)|(?<!─)─{1,2}(?!─)|(?<!―)―{1,2}(?!―)|(?<!—)—{3}(?!—)|(?<!—)—(?!—)/g;

export const dashLength = check({
  code: 'dash-length',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.10：破折号的形式是“——”，占两个字',
    en: 'GB/T 15834-2011, 4.10: the dash is ——, in the place of two characters',
  },
  words: () => ({
    title: { zh: '破折号写法不对', en: 'a wrong dash' },
    why: {
      zh: '破折号是“——”，占两个字；不写成 --、制表线或一个“—”。一个“—”是一字线，用在起止之间。',
      en: 'The dash is ——, in the place of two characters; not --, lines of a table or a single —, which stands between the ends of a range.',
    },
    cure: { zh: '写作“——”。', en: 'Write ——' },
  }),
  *run({ passages }) {
    for (const match of matches(passages, pattern)) {
      const { passage, index, text, place } = match;
      const [before, after] = [passage.text[index - 1], passage.text[index + text.length]];
      const between =
        (isHan(before) || '”》）'.includes(before ?? ' ')) && (isHan(after) || '“《（'.includes(after ?? ' '));
      if (!between && !(before === undefined && isHan(after))) continue;
      const single = text === '—';
      const isJoint = text.length === 1 && before !== undefined && !dividesClauses(match);
      if (single && isJoint) continue;
      // 工委―社区党组织, 县─镇─村, “书记--网格员--党员”: encodings, and hands, write the line of one character (4.13) so.
      if ((/^[―─]$/.test(text) && isJoint) || isOfChain(match)) {
        yield { ...place, severity: 'info', ...joint(text), replace: '—' };
        continue;
      }
      yield {
        ...place,
        ...(single ? { severity: 'info' } : {}),
        message: said(text),
        hint: { zh: '写作“——”', en: 'write ——' },
        ...(single ? {} : { replace: '——' }),
      };
    }
  },
});

const joint = (text: string): { readonly message: Words; readonly hint: Words } => ({
  message: { zh: `连接号写成了“${text}”`, en: `“${text}” for the line that joins` },
  hint: { zh: '写作“—”', en: 'write —' },
});

/** “书记--网格员--党员”: three links and more in quotes, each of a few characters. */
function isOfChain({ passage, index, text: mark }: Match): boolean {
  if (!/^(?:--|－－|──|――)$/.test(mark)) return false;
  const before = passage.text.slice(Math.max(index - 40, 0), index);
  const open = before.lastIndexOf('“');
  const rest = passage.text.slice(index, index + 40);
  const close = rest.indexOf('”');
  if (open < 0 || close < 0) return false;
  const links = `${before.slice(open + 1)}${rest.slice(0, close)}`.split(mark);
  return links.length > 2 && links.every((link) => /^\p{Script=Han}{1,8}$/u.test(link));
}

const said = (text: string): Words =>
  text === '—'
    ? { zh: '破折号只有半截', en: 'half a dash' }
    : { zh: `破折号写成了“${text}”`, en: `“${text}” for a dash` };

/** As many characters on either side, with no mark between, make it a clause, not the end of a span (城东客运站—古渡大桥). */
const clause = 9;
const span = /[站路桥市县区乡镇村段口线国省港江河湖山期年月日级周季]$/;

function dividesClauses({ passage: { text }, index }: Match): boolean {
  const before = text.slice(Math.max(index - clause, 0), index);
  const after = text.slice(index + 1, index + 1 + clause);
  const words = /^\p{Script=Han}{9}$/u;
  return words.test(before) && words.test(after) && !span.test(before);
}
