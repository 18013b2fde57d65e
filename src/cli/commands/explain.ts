/** `bulletin explain CODE`: what a message means, why, how to cure it, what is behind it. */

import { entries } from '../../checks/entries.ts';
import type { CodeEntry } from '../../codes/entry.ts';
import type { Code } from '../../codes/index.ts';
import type { Severity, Words } from '../../diagnostic.ts';
import { nearest } from '../../schema/nearest.ts';
import { type Context, exit } from '../context.ts';
import { textWidth } from '../terminal/width.ts';
import { misuse } from '../usage.ts';

const severities: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};
const known: Readonly<Record<string, CodeEntry>> = entries;

export async function run([code]: readonly string[], _flags: object, context: Context): Promise<number> {
  const { io, lang } = context;
  if (code === undefined) {
    io.stdout.write(list(context));
    return exit.done;
  }
  const entry = known[code.toLowerCase()];
  if (entry === undefined || !Object.hasOwn(known, code.toLowerCase())) return unknown(context, code);
  const labels = {
    zh: ['含义', '处理', '依据'],
    en: ['Meaning', 'Cure', 'Basis'],
  }[lang];
  const texts = [entry.why, entry.cure, entry.basis];
  const colon = lang === 'zh' ? '：' : ': ';
  const rows = texts.flatMap((text, index) => (text ? [`${labels[index]}${colon}${text[lang]}\n`] : []));
  io.stdout.write(
    `${code.toLowerCase()}  ${severities[entry.severity][lang]}  ${entry.title[lang]}\n\n${rows.join('')}`,
  );
  return exit.done;
}

function list({ lang }: Context): string {
  const names = Object.keys(entries).sort() as Code[];
  const width = Math.max(...names.map(textWidth));
  return names
    .map((name) => `${name.padEnd(width)}  ${severities[entries[name].severity][lang]}  ${entries[name].title[lang]}\n`)
    .join('');
}

function unknown(context: Context, code: string): number {
  const near = nearest(code, Object.keys(entries));
  return misuse(
    context,
    { zh: `没有代码“${code}”`, en: `there is no code “${code}”` },
    near === undefined
      ? {
          zh: '只写 bulletin explain，可列出全部代码',
          en: 'bulletin explain alone lists all codes',
        }
      : { zh: `是不是 ${near}？`, en: `did you mean ${near}?` },
  );
}
