/** What is said of a key that stands twice in one map. */

import type { Said } from '../placed.ts';
import { said, shownKey } from './structure.ts';

/** Two maps under one key, of which one is of an issue before. `says`: what shows it; `lines`: its first and last. */
export const oldMap = (key: string, first: number, says: string, lines: Lines): Said =>
  said(
    'duplicate-key',
    `“${shownKey(key)}”写了两次，第一次在第 ${first} 行`,
    `“${shownKey(key)}” is written twice, first on line ${first}`,
    `${inZh(lines)}的一处（${says}）是旧的，整段删去，另一处不动`,
    `the one on ${inEn(lines)} (${says}) is the old one: delete all of it, and leave the other`,
  );

/** `shared`: a key that both have. */
export const rivalMaps = (key: string, shared: string, first: Lines, second: Lines): Said =>
  said(
    'duplicate-key',
    `“${shownKey(key)}”写了两次，第一次在第 ${first[0]} 行`,
    `“${shownKey(key)}” is written twice, first on line ${first[0]}`,
    `两处都写了“${shownKey(shared)}”，只留一处：${inZh(first)}，或${inZh(second)}，把不要的整段删去`,
    `both have “${shownKey(shared)}”: delete all of one of them, ${inEn(first)} or ${inEn(second)}`,
  );

/** The first and the last. */
type Lines = readonly [from: number, to: number];
const inZh = ([from, to]: Lines): string => (from === to ? `第 ${from} 行` : `第 ${from} 行到第 ${to} 行`);
const inEn = ([from, to]: Lines): string => (from === to ? `line ${from}` : `lines ${from} to ${to}`);

/**
 * `holds`: what the second one has for a value; a text of a sentence or more is a paragraph. `head`: the key that the entry of a
 * list begins with: two entries, of which the second has lost it, look the same. `both`: the one entry that
 * holds the two.
 */
export function duplicateKey(
  key: string,
  line: number,
  holds: 'list' | 'map' | 'paragraph' | 'text',
  head?: string,
  both?: { readonly entry: string; readonly isOneLine: boolean },
): Said {
  const name = shownKey(key);
  const [otherZh, otherEn] = head
    ? [
        `是另一项的，上面补一行“- ${shownKey(head)}: …”；`,
        `for another entry put the line “- ${shownKey(head)}: …” above; `,
      ]
    : ['', ''];
  const [zh, en] = {
    list: [
      `两处都要的，删去这一行，把它下面的各行移到第 ${line} 行“${name}”的末尾`,
      `to keep both, delete this line, and move the lines below it to the end of the “${name}” on line ${line}`,
    ],
    map: [
      `两处都要的，删去这一行，把它下面的各行并到第 ${line} 行的“${name}”里`,
      `to keep both, delete this line, and move the lines below it into the “${name}” on line ${line}`,
    ],
    paragraph: [
      `${otherZh}两段都要印的，第 ${line} 行“${name}:”后面改为“|”，两段各起一行，都比“${name}”多缩进两格；只要一段，删去另一处`,
      `${otherEn}to print both, put “|” behind “${name}:” on line ${line}, and each paragraph on a line indented by two more; else delete one`,
    ],
    text: both
      ? [
          both.isOneLine
            ? `两个都要的，合成一个：${both.entry}；只要一个的，删去另一个`
            : `两个都要的，第 ${line} 行改成 ${both.entry}，删去这一行；只要一个的，删去另一行`,
          both.isOneLine
            ? `for both make one of them, ${both.entry}; for one delete the other`
            : `for both write ${both.entry} on line ${line} and delete this line; for one delete the other`,
        ]
      : ['只留一处，删去另一处', 'keep one, and delete the other'],
  }[both ? 'text' : holds] as [string, string];
  return said(
    'duplicate-key',
    `“${name}”写了两次，第一次在第 ${line} 行`,
    `“${name}” is written twice, first on line ${line}`,
    zh,
    en,
  );
}
