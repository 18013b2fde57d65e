/** A text in its sentences. */

/** Marks that end a sentence, or a clause as long as one, with the quotes and brackets that close behind it. */
const end = /[。！？；…]+[”’）》」』】〕]*/gu;

/** The sentences of a paragraph, each with its mark; joined they are the paragraph. 12：30 and 3.5 end none, nor does a mark within a bracket. */
export function sentencesIn(paragraph: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of paragraph.matchAll(end)) {
    const stop = index + mark.length;
    if (stop === paragraph.length || /^[，、：。；！？…]/u.test(paragraph.slice(stop))) continue;
    // （一是……；二是……） and “……。……” are one piece, whatever stands in it.
    if (isOpen(paragraph.slice(start, stop))) continue;
    found.push(paragraph.slice(start, stop));
    start = stop;
  }
  if (start < paragraph.length) found.push(paragraph.slice(start));
  return found;
}

const pairs = [
  ['（', '）'],
  ['《', '》'],
] as const;
const isOpen = (text: string): boolean => pairs.some(([left, right]) => count(text, left) > count(text, right));
const count = (text: string, mark: string): number => text.split(mark).length - 1;
