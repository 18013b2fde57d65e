import { lexicon } from '../../words/lexicon.ts';
import { surnames } from '../../words/surnames.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { isCertain, isTraditional, simplifiedFor } from './simplified.ts';

export const traditionalCharacter = check({
  code: 'traditional-character',
  severity: 'error',
  basis: {
    zh: '《中华人民共和国国家通用语言文字法》第九条：国家机关以规范汉字为公务用字',
    en: 'Law on the Standard Spoken and Written Chinese Language, article 9',
  },
  words: () => ({
    title: { zh: '繁体字、异体字', en: 'a character that is not simplified' },
    why: {
      zh: '公文用规范汉字。繁体字、异体字、日文汉字多半是从别处粘贴带来的。“著、乾、於、瞭、藉”这些两可的字不报。',
      en: 'An office writes simplified characters; others mostly came with pasted text. Characters that may be right (著 乾 於 瞭 藉) are not reported.',
    },
    cure: {
      zh: '改成规范字；人名确实用这个字的，写进“校核”的“允许”。',
      en: 'Write the simplified one; a name that has it goes under 允许.',
    },
  }),
  *run({ passages }) {
    const told = new Set<string>();
    for (const passage of passages) if (anyTraditional(passage.text)) yield* inPassage(passage, told);
  },
});

function anyTraditional(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (isTraditional(text.charCodeAt(index))) return true;
  return false;
}

/** @param told the names of which something was said: the one who bears it is named again and again */
function* inPassage(passage: Passage, told: Set<string>): Iterable<Found> {
  const { text, role } = passage;
  for (let index = 0; index < text.length; index += 1) {
    const [start, right] = [index, simplifiedFrom(text, index)];
    if (right === '') continue;
    index += right.length - 1;
    const wrong = text.slice(start, start + right.length);
    const place = at(passage, start, start + right.length);
    const name = `${text[start - 1] ?? ''}${wrong}`;
    if (told.has(name)) continue;
    const isName = isOfName(text, start, right);
    if (isName) told.add(name);
    const message = { zh: `“${wrong}”是繁体字或异体字`, en: `“${wrong}” is not simplified` };
    // A person's name is as the person writes it.
    if (role === 'person' || role === 'contact')
      yield {
        ...place,
        severity: 'info',
        message,
        hint: { zh: `本人姓名如果用“${right}”，改过来`, en: `change it if the person writes “${right}”` },
      };
    else
      yield {
        ...place,
        message,
        hint: isName
          ? { zh: `写作“${right}”；是人名用字的，写进“允许”`, en: `write “${right}”; a name goes under 允许` }
          : { zh: `写作“${right}”`, en: `write “${right}”` },
        ...(!isName && [...wrong].every(isCertain) ? { replace: right } : {}),
      };
  }
}

/** 邹骏億, 杨闇公: one character behind a surname, which makes no word with what stands beside it. */
function isOfName(text: string, start: number, right: string): boolean {
  const [before = '', after = ''] = [text[start - 1], text[start + right.length]];
  if (right.length !== 1 || !(surnames.has(before) || surnames.has(text[start - 2] ?? ''))) return false;
  return ![before + right, right + after].some(isWord);
}

function isWord(two: string): boolean {
  const words = lexicon();
  const [first, second] = words.numbers(two, 0, two.length);
  return first !== undefined && second !== undefined && words.pair(first, second) >= 0;
}

/** The simplified form of the run of traditional characters that begins here, '' where none does. */
function simplifiedFrom(text: string, start: number): string {
  let right = '';
  for (let index = start; index < text.length; index += 1) {
    const simplified = simplifiedFor(text[index] as string);
    if (simplified === undefined) break;
    right += simplified;
  }
  return right;
}
