import { looksLikeName } from '../../people/person-names.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { isInGb2312, simplifiedFor } from './simplified.ts';

interface Rare {
  count: number;
  /** Where it stands first; in prose rather than in a name. */
  passage: Passage;
  index: number;
}

const isName = ({ role }: Passage): boolean => role === 'person' || role === 'contact';
/** ⾏ looks like 行, and comes with text that is copied from a PDF. */
const radical = /[\u2e80-\u2fd5\uf900-\ufaff]/;

export const rareCharacter = check({
  code: 'rare-character',
  severity: 'warning',
  basis: {
    zh: 'GB/T 2312-1980：仿宋_GB2312、楷体_GB2312 只有其中的6763个汉字',
    en: 'GB/T 2312-1980: the faces 仿宋_GB2312 and 楷体_GB2312 hold its 6763 characters only',
  },
  words: () => ({
    title: { zh: '字库里没有的字', en: 'a character the faces lack' },
    why: {
      zh: '仿宋_GB2312、楷体_GB2312 只有6763个汉字，别的字会换成其他字体印出来；也可能是错别字。',
      en: 'The faces 仿宋_GB2312 and 楷体_GB2312 hold 6763 characters; others print in another face, or are mistakes.',
    },
    cure: {
      zh: '错别字改正；姓名、地名用字照写，打印前看一看，或者在“版式”里换一种收字更多的字体。',
      en: 'Mend a mistake; a name stays, but look at the print, or choose a face that holds more.',
    },
  }),
  *run({ passages, issue }) {
    // An office may have chosen a face that holds more.
    const face = issue?.file.style?.faces?.body;
    if (face !== undefined && !/GB ?2312/i.test(face)) return;
    const found = new Map<string, Rare>();
    for (const passage of passages)
      for (const { character, index } of outsideGb2312(passage.text)) {
        if (simplifiedFor(character) !== undefined) continue;
        const known = found.get(character);
        if (!known) found.set(character, { count: 1, passage, index });
        else {
          known.count += 1;
          if (isName(known.passage) && !isName(passage)) Object.assign(known, { passage, index });
        }
      }
    for (const [character, rare] of found) yield say(character, rare);
  },
});

/** 汉字 that the faces lack. Nearly every character is one they hold, and is looked at once. */
function outsideGb2312(text: string): readonly { readonly character: string; readonly index: number }[] {
  const found: { readonly character: string; readonly index: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < firstHan || isInGb2312(code)) continue;
    const character = String.fromCodePoint(text.codePointAt(index) as number);
    if (han.test(character)) found.push({ character, index });
    index += character.length - 1;
  }
  return found;
}

const han = /\p{Script=Han}/u;

/** 尤文埈, 方禛, 赤牛坬村, 新潟: a person, or a place, that is written so, in a text that prints in its own face. */
const isOfName = ({ path, text }: Passage, start: number, end: number): boolean =>
  path[0] === 'paragraphs' &&
  ([1, 2].some((before) => looksLikeName(text.slice(start - before, end))) ||
    /^.?[省市县区乡镇村庄寨屯山河江湖岛湾洲沟坝桥港路街站]/u.test(text.slice(end, end + 2)) ||
    foreign.test(text.slice(Math.max(0, start - 1), end + 1)));
const foreign = /新潟|埼玉|氹仔|路氹/;
/** ⺀, the first of them. */
const firstHan = 0x2e80;

function say(character: string, { count, passage, index }: Rare): Found {
  const place = at(passage, index, index + character.length);
  const places = { zh: count > 1 ? `（共${count}处）` : '', en: count > 1 ? ` (${count} places)` : '' };
  const plain = character.normalize('NFKC');
  if (radical.test(character) && plain !== character)
    return {
      ...place,
      severity: 'error',
      message: {
        zh: `“${character}”是部首符号，不是汉字“${plain}”${places.zh}`,
        en: `“${character}” is the sign of a radical, not the character “${plain}”${places.en}`,
      },
      hint: { zh: `重新输入“${plain}”`, en: `type “${plain}” anew` },
      replace: plain,
    };
  return {
    ...place,
    ...(isName(passage) || isOfName(passage, index, index + character.length) ? { severity: 'info' as const } : {}),
    message: {
      zh: `“${character}”不在仿宋_GB2312里，印出来是别的字体${places.zh}`,
      en: `“${character}” is not in 仿宋_GB2312 and prints in another face${places.en}`,
    },
    hint: {
      zh: '先看是不是错别字；姓名、地名用字照写，打印前看一看这个字',
      en: 'see whether another character is meant; a name stays, but look at it before you print',
    },
  };
}
