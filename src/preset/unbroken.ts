/** What no line of a cell is broken inside: a date, the name of a district, a unit that the office has listed. */

/** From and to, in UTF-16 offsets; in their order, none over another. */
export type Unbroken = readonly (readonly [from: number, to: number])[];

const figures =
  /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底末初])?(?:之前|以前|[前后起])?|\d{4}年(?:\d{1,2}季度|[底末初度])?前?|\d{4}[-./]\d{1,2}[-./]\d{1,2}/gu;
const districts = /(?<!\p{Script=Han})\p{Script=Han}{1,3}[县区市乡镇](?!\p{Script=Han})/gu;

const kept = [
  { holds: /[年月]|\d[-./]/, pattern: figures },
  { holds: /[县区市乡镇]/, pattern: districts },
] as const;

/** @param names of units, as the office lists them */
export function unbrokenWith(names: readonly string[]): (text: string) => Unbroken {
  const byFirst = new Map<string, string[]>();
  for (const name of [...new Set(names)].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length))
    byFirst.set(name[0] as string, [...(byFirst.get(name[0] as string) ?? []), name]);
  return (text) => {
    const found: [from: number, to: number][] = [];
    // Few cells hold any, and looking behind every character for one costs more than all the rest of a cell.
    for (const { holds, pattern } of kept)
      if (holds.test(text))
        for (const { index, 0: match } of text.matchAll(pattern)) found.push([index, index + match.length]);
    for (let at = 0; at < text.length && byFirst.size > 0; at += 1) {
      const name = byFirst.get(text[at] as string)?.find((each) => text.startsWith(each, at));
      if (name === undefined) continue;
      found.push([at, at + name.length]);
      at += name.length - 1;
    }
    return found.length < 2 ? found : apart(found);
  };
}

/** The one that begins first, and of two the longer. */
function apart(found: readonly (readonly [number, number])[]): Unbroken {
  let end = 0;
  return [...found]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([from, to]) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
