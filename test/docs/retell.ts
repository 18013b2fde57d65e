/**
 * A page retold by the program: every output, every printed text and every generated table as it really is. Where the page
 * is true, nothing changes.
 */

import { expect } from 'vitest';
import { type Fence, fencesOf } from './page.ts';
import type { Session } from './session.ts';
import { isSnippet, printSnippet } from './snippet.ts';

/**
 * A block with a file's name behind its language is that file. `console` is commands and what they show. Any other YAML is
 * an issue, or a piece of one; it builds without a finding, and prints the `text` that follows it.
 */
export async function retell(text: string, session: Session): Promise<string> {
  const fences = fencesOf(text);
  let told = '';
  let from = 0;
  for (const [index, fence] of fences.entries()) {
    const next = await retold(fence, fences[index - 1], session, text.slice(0, fence.at).split('\n').length - 1);
    told += text.slice(from, fence.at) + next;
    from = fence.at + fence.body.length;
  }
  return told + text.slice(from);
}

async function retold(fence: Fence, before: Fence | undefined, session: Session, line: number): Promise<string> {
  const { language, info, body } = fence;
  if (info.includes('.')) session.write(info, body);
  else if (language === 'console') return converse(body, session);
  else if (language === 'yaml') {
    expect(isSnippet(info), `line ${line}: what is ${info}?`).toBe(true);
    expect(printSnippet(info, body).diagnostics, `line ${line}`).toEqual([]);
  } else if (language === 'text' && before?.language === 'yaml' && isSnippet(before.info))
    return printSnippet(before.info, before.body).text;
  return body;
}

/** `> bulletin …`, then what it shows until the next command. */
async function converse(body: string, session: Session): Promise<string> {
  let told = '';
  for (const line of body.split('\n').filter((line) => /^[$>] /.test(line))) {
    const shown = await session.run(line.slice(2));
    const answer = shown.trim().replaceAll(/ +$/gm, '');
    told += `${told === '' ? '' : '\n'}${line}\n${answer === '' ? '' : `${answer}\n`}`;
  }
  return told;
}
