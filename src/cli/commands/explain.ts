/** `bulletin explain CODE`: what a message means, why, how to cure it, what is behind it. */

import type { CodeEntry, Lang } from '../../diagnostic.ts';
import { nearest } from '../../schema/nearest.ts';
import { type Context, exit } from '../context.ts';
import { json } from '../terminal/formats.ts';
import { severities } from '../terminal/pretty.ts';
import { textWidth } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import { misuse } from '../usage.ts';

type Entries = ReadonlyMap<string, CodeEntry>;

export async function run(
  [code]: readonly string[],
  flags: { readonly json?: boolean },
  context: Context,
): Promise<number> {
  const { io, lang } = context;
  const { entries: known } = await import('../explain.ts');
  if (flags.json && (code === undefined || known.has(code.toLowerCase()))) {
    io.stdout.write(json(asJson(known, code?.toLowerCase(), lang)));
    return exit.done;
  }
  if (code === undefined) {
    io.stdout.write(list(known, context));
    return exit.done;
  }
  const entry = known.get(code.toLowerCase());
  if (entry === undefined) return unknown(known, context, code);
  const labels = {
    zh: ['含义', '处理', '依据'],
    en: ['Meaning', 'Cure', 'Basis'],
  }[lang];
  const texts = [entry.why, entry.cure, entry.basis];
  const colon = lang === 'zh' ? '：' : ': ';
  const rows = texts.flatMap((text, index) => (text ? [`${labels[index]}${colon}${text[lang]}`] : []));
  const indent = textWidth(`${labels[0]}${colon}`);
  const head = `${code.toLowerCase()}  ${severities[entry.severity][lang]}  ${entry.title[lang]}`;
  io.stdout.write(
    `${[hanging(head, io.stdout, 2), '', ...rows.map((row) => hanging(row, io.stdout, indent))].join('\n')}\n`,
  );
  return exit.done;
}

/** Of one code, or of all: one shape for both. */
function asJson(known: Entries, code: string | undefined, lang: Lang): object {
  const wanted = [...known]
    .filter(([name]) => code === undefined || name === code)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: 1,
    codes: wanted.map(([name, { severity, title, why, cure, basis }]) => ({
      ...{ code: name, severity, title: title[lang], why: why[lang], cure: cure[lang] },
      ...(basis && { basis: basis[lang] }),
    })),
  };
}

function list(known: Entries, { io, lang }: Context): string {
  const rows = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(...rows.map(([name]) => textWidth(name)));
  return rows
    .map(([name, { severity, title }]) => `${name.padEnd(width)}  ${severities[severity][lang]}  ${title[lang]}`)
    .map((row) => `${hanging(row, io.stdout, 2)}\n`)
    .join('');
}

function unknown(known: Entries, context: Context, code: string): number {
  const near = nearest(code, [...known.keys()]);
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
