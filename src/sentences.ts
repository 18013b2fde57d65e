/** A text in its sentences. */

/** Marks that end a sentence, or a clause as long as one, with the quotes and brackets that close behind it. */
const end = /[。！？；…]+[”’）》」』】〕]*/gu;

/** The sentences of a paragraph, each with its mark; joined they are the paragraph. 12：30 and 3.5 end none, nor does a mark within a bracket. */
export function sentencesIn(paragraph: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let seen = 0;
  const open = { '（': 0, '《': 0 };
  for (const { index, 0: mark } of paragraph.matchAll(end)) {
    const stop = index + mark.length;
    for (const { 0: bracket } of paragraph.slice(seen, stop).matchAll(/[（）《》]/g)) {
      if (bracket === '（' || bracket === '《') open[bracket] += 1;
      else open[bracket === '）' ? '（' : '《'] -= 1;
    }
    seen = stop;
    if (stop === paragraph.length || /[，、：。；！？…]/u.test(paragraph[stop] ?? '')) continue;
    // （一是……；二是……） and “……。……” are one piece, whatever stands in it.
    if (open['（'] > 0 || open['《'] > 0) continue;
    found.push(paragraph.slice(start, stop));
    start = stop;
    open['（'] = 0;
    open['《'] = 0;
  }
  if (start < paragraph.length) found.push(paragraph.slice(start));
  return found;
}
