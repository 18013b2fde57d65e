/** Texts and bytes with a few things wrong. */

import type { Random } from './random.ts';

/** Characters that mean something somewhere: to YAML, to templates, to XML, to the eye, to a decoder. */
const odd = [
  ...'：，。；、“”‘’（）【】［］－—…·　#&*!|>%@`\'"{}[]<>?:,-~=+\\/$^\t\n\r 0１①Ⅷ甲𠮷é',
  '\0',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\u0301',
  '👨‍👩‍👧',
];
const bits = [
  '**',
  '- ',
  ': ',
  '：',
  '\n',
  '\r\n',
  '\n\n',
  '  ',
  '\t',
  '"',
  "'",
  '---\n',
  '...\n',
  '&a',
  '*a',
  '!!x',
  '|\n',
  '>-\n',
];

type Edit = (text: string, random: Random, snippets: readonly string[]) => string;

const between = (text: string, random: Random): readonly [number, number] => {
  const start = random.int(text.length + 1);
  return [start, Math.min(text.length, start + 1 + random.int(random.chance(0.2) ? 200 : 12))];
};
const byLine =
  (edit: (lines: string[], random: Random) => void): Edit =>
  (text, random) => {
    const lines = text.split('\n');
    edit(lines, random);
    return lines.join('\n');
  };

const edits: readonly Edit[] = [
  (text, random) => {
    const [start, end] = between(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const at = random.int(text.length + 1);
    return text.slice(0, at) + random.pick(odd) + text.slice(at + random.int(2));
  },
  (text, random) => {
    const at = random.int(text.length + 1);
    return text.slice(0, at) + random.pick(bits) + text.slice(at);
  },
  (text, random, snippets) => {
    const at = random.int(text.length + 1);
    return text.slice(0, at) + random.pick(snippets) + text.slice(at + random.int(4));
  },
  (text, random) => {
    const [start, end] = between(text, random);
    const at = random.int(text.length + 1);
    return text.slice(0, at) + text.slice(start, end) + text.slice(at);
  },
  (text, random) => {
    const [start, end] = between(text, random);
    const times = 1 + random.int(random.chance(0.1) ? 400 : 5);
    return text.slice(0, end) + text.slice(start, end).repeat(times) + text.slice(end);
  },
  (text, random) => text.slice(0, random.int(text.length + 1)),
  byLine((lines, random) => lines.splice(random.int(lines.length), 1 + random.int(3))),
  byLine((lines, random) => {
    lines.splice(random.int(lines.length + 1), 0, random.pick(lines));
  }),
  byLine((lines, random) => {
    const [a, b] = [random.int(lines.length), random.int(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  byLine((lines, random) => {
    const at = random.int(lines.length);
    const blanks = random.pick(['', ' ', '  ', '    ', '\t', '　', '- ']);
    lines[at] = blanks + (lines[at] ?? '').trimStart();
  }),
  byLine((lines, random) => {
    const at = random.int(lines.length);
    lines[at] = (lines[at] ?? '').replace(/: (?=.)/, () =>
      random.pick(['：', ':', ': |\n', ': >\n', ': [', ': {', ': &a ', ' ']),
    );
  }),
];

/** One edit, or a handful. */
export function mutate(text: string, random: Random, snippets: readonly string[]): string {
  let now = text;
  const times = 1 + random.int(random.chance(0.3) ? 8 : 3);
  for (let i = 0; i < times && now.length < 200_000; i += 1) now = random.pick(edits)(now, random, snippets);
  return now;
}

/** Bytes changed, cut, doubled, or overwritten by numbers that sizes and counts are afraid of. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let now: Uint8Array = bytes.slice();
  const times = 1 + random.int(random.chance(0.3) ? 12 : 3);
  for (let i = 0; i < times; i += 1) {
    const at = random.int(now.length + 1);
    // Headers are where damage is of interest.
    const near = random.chance(0.5) ? random.int(Math.min(now.length, 64) + 1) : at;
    switch (random.int(6)) {
      case 0:
        if (near < now.length) now[near] = random.int(256);
        break;
      case 1:
        if (near < now.length) now[near] = (now[near] ?? 0) ^ (1 << random.int(8));
        break;
      case 2:
        now.set(extremes(random).slice(0, Math.max(0, now.length - near)), near);
        break;
      case 3:
        now = now.slice(0, at);
        break;
      case 4:
        now = joined(now.subarray(0, at), now.subarray(random.int(at + 1), at), now.subarray(at));
        break;
      default:
        now = joined(now.subarray(0, near), now.subarray(near + 1 + random.int(16)));
    }
  }
  return now;
}

const extremes = (random: Random): Uint8Array =>
  random.pick([
    Uint8Array.of(0, 0, 0, 0),
    Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0x7f, 0xff, 0xff, 0xff),
    Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
    Uint8Array.of(0, 0, 0, 0x80),
    Uint8Array.of(0xff, 0xff),
    Uint8Array.of(0, 1),
  ]);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
