/**
 * Makes attested.tsv.gz, which pack.mjs takes in: what the spelling check would suspect, or nearly, though edited texts
 * print it again and again: names of people and places, terms, the end of one word with the beginning of the next. Run by
 * hand after pack.mjs, of which it needs the words, and before it:
 *
 *   node bin/words/attested.mjs TEXT…
 *
 * Each TEXT holds items of news, a paragraph a line, each item behind a line that begins with #. Those that were taken are
 * transcripts of 新闻联播 (2012–2026), pages of 人民日报, essays, local reports, speeches, laws and bulletins as public
 * repositories keep them. Nothing is kept of them but such forms of two to four characters, with a neighbour where they
 * stand with no other, and whether they stand in several items (2) or in one (1). unattested.txt has the slips that stand
 * in them as often.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { counted, lex, ofDocument, suspectsIn } from './slips.mjs';

/** A suspect of so much is noted; of so much one may be reported in another text. */
const leastNoted = -4.5;
const leastScore = -3.5;
const leastItems = 2;
/** So much where it stands in one item only, which says less of it. */
const leastOnce = -2;
/** Below this, what everybody mixes up is a slip where it stands in few items, and the word that is meant in so many more. */
const surely = 0;
const fewItems = 8;
const commoner = 300;
const mixedUp = new Set(['classic', 'both']);
const [chanceItems, everyPage] = [3, 1000];
/** Where the word that is meant is so much commoner, a form that mostly stands beside one character is right beside that. */
const muchCommoner = 100;
const [mostly, often] = [0.6, 0.4];
const runs = /[\u4e00-\u9fa5]{2,}/g;

lex.attested = () => 0;
const slips = new Set(
  readFileSync(new URL('unattested.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/),
);
const items = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split(/^#.*\n/m)
    .filter(Boolean)
    .map((item) => item.split('\n').filter(Boolean)),
);

const forms = new Map();
const add = (map, key, item) => {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(item);
};
items.forEach((lines, item) => {
  const found = lines.flatMap((text) =>
    [...text.matchAll(runs)].flatMap(({ 0: run, index }) =>
      suspectsIn(lex, lex.numbers(run, 0, run.length), leastNoted).map((of) => ({
        ...of,
        form: run.slice(of.start, of.end),
        before: run.slice(0, of.start).slice(-1),
        behind: run.slice(of.end, of.end + 1),
        quoted: /“[^”]{0,13}$/.test(text.slice(0, index + of.start)) && /^[^“]{0,13}”/.test(text.slice(index + of.end)),
      })),
    ),
  );
  if (found.length === 0) return;
  const times = counted(lines, new Set(found.flatMap(({ form, meant }) => [form, meant])));
  for (const { form, meant, at, start, score, before, behind, quoted } of found) {
    const all = score + ofDocument(times.get(form) ?? 1, times.get(meant) ?? 0, quoted);
    if (!forms.has(form)) forms.set(form, { score: -99, items: new Set(), before: new Map(), behind: new Map() });
    const of = forms.get(form);
    if (all >= of.score) Object.assign(of, { score: all, meant, written: form[at - start], other: meant[at - start] });
    of.items.add(item);
    if (before) add(of.before, before, item);
    if (behind) add(of.behind, behind, item);
  }
});

const wanted = [...forms].filter(
  ([form, { score, items: of }]) => score >= leastScore && of.size >= leastItems && !slips.has(form),
);
/** In how many items each word stands that is meant. */
const meantIn = new Map();
const meants = new Set(wanted.map(([, { meant }]) => meant));
for (const lines of items)
  for (const meant of counted(lines, meants).keys()) meantIn.set(meant, (meantIn.get(meant) ?? 0) + 1);

const kept = wanted.flatMap(([form, { score, items: of, meant, written, other, before, behind }]) => {
  const times = meantIn.get(meant) ?? 0;
  const number = (character) => lex.number(character.charCodeAt(0));
  const isMixedUp = mixedUp.has(lex.alikeness(number(written), number(other)));
  if (score < surely && isMixedUp && of.size <= fewItems && of.size * commoner < times) return [];
  const share = (side) => Math.max(0, ...[...side.values()].map(({ size }) => size)) / of.size;
  const [left, right] = [share(before), share(behind)];
  // Some of so few are by chance what somebody types for a word of every page.
  if (of.size <= chanceItems && of.size * everyPage < times && Math.max(left, right) < mostly) return [];
  if (of.size * muchCommoner >= times || Math.max(left, right) < mostly) return [form];
  const again = (side) => [...side].filter(([, { size }]) => size >= leastItems).map(([character]) => character);
  return [
    ...(left >= often ? again(before).map((character) => character + form) : []),
    ...(right >= often ? again(behind).map((character) => form + character) : []),
  ];
});
const once = [...forms].filter(
  ([form, { score, items: of }]) => score >= leastOnce && of.size < leastItems && !slips.has(form),
);
const levels = new Map([...once.map(([form]) => [form, 1]), ...kept.map((form) => [form, 2])]);
const sorted = [...levels].sort(([one], [other]) => (one < other ? -1 : 1)).map((row) => row.join('\t'));
writeFileSync(new URL('attested.tsv.gz', import.meta.url), gzipSync(`${sorted.join('\n')}\n`, { level: 9 }));
process.stdout.write(
  `${items.length} items, ${wanted.length} forms, ${sorted.length} kept, ${once.length} of one item\n`,
);
