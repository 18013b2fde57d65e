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
    for (const passage of passages) if (anyTraditional(passage.text)) yield* inPassage(passage);
  },
});

function anyTraditional(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (isTraditional(text.charCodeAt(index))) return true;
  return false;
}

function* inPassage(passage: Passage): Iterable<Found> {
  const { text, role } = passage;
  for (let index = 0; index < text.length; index += 1) {
    const [start, right] = [index, simplifiedFrom(text, index)];
    if (right === '') continue;
    index += right.length - 1;
    const wrong = text.slice(start, start + right.length);
    const place = at(passage, start, start + right.length);
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
        hint: { zh: `写作“${right}”`, en: `write “${right}”` },
        ...([...wrong].every(isCertain) ? { replace: right } : {}),
      };
  }
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
