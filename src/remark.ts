/** A remark that was meant for the writer alone, behind a sign that no YAML takes for one: 2024-04-28 ＃周日. */

/** Behind a blank, a mark or a figure, and not ＃1机组; // only behind a blank, for it stands in addresses too. */
const sign =
  /(?:[\s\u3000]+|(?<=[。；，、）\d日]))＃(?=[\s\u3000]*[\p{Script=Han}（(])|[\s\u3000]+\/\/(?=[\s\u3000]*\p{Script=Han})/u;

/** Where it begins, with the blanks before it; undefined where there is none. */
export function remarkAt(text: string): number | undefined {
  if (!text.includes('＃') && !text.includes('//')) return undefined;
  const at = text.search(sign);
  return at > 0 ? at : undefined;
}

/** The same in what holds a figure, a day or a word: there a # without a blank before it begins nothing else, 60#备查. */
export function remarkInValueAt(text: string): number | undefined {
  const at = remarkAt(text);
  if (at !== undefined) return at;
  const hash = text.indexOf('#');
  return hash > 0 ? hash : undefined;
}
