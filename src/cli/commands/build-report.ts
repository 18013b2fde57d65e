/** What `build` says when it is done: to a person on stderr, to a script as JSON on stdout. */

import { type Context, tell } from '../context.ts';
import type { FontProbe } from '../fonts/installed.ts';
import { allDiagnostics, type Findings } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { draftOffer, sumOf } from '../terminal/sum.ts';
import { visible } from '../terminal/width.ts';
import type { Output } from './build-write.ts';

interface Told {
  readonly json: boolean;
  /** How many issues there were to build. */
  readonly issues: number;
  /** Issues that an error kept from being written. */
  readonly unwritten: readonly string[];
  /** Asked only for a person at a terminal: JSON and logs are about the issue, the same on every machine. */
  readonly probe?: FontProbe;
  readonly faces?: readonly string[];
}

export async function report(
  context: Context,
  findings: Findings,
  outputs: readonly Output[],
  told: Told,
): Promise<void> {
  const { io, lang } = context;
  if (told.json) {
    io.stdout.write(json({ outputs, diagnostics: allDiagnostics(findings, lang) }));
    return;
  }
  printFindings(context, io.stderr, findings);
  for (const { output, unchanged } of outputs) {
    if (output === '-') continue;
    const name = visible(output);
    tell(
      context,
      unchanged ? { zh: `没有变化 ${name}`, en: `unchanged ${name}` } : { zh: `已写出 ${name}`, en: `wrote ${name}` },
    );
  }
  // Of a single issue the sum below says it.
  if (told.issues > 1)
    for (const file of told.unwritten)
      tell(context, {
        zh: `没有写出 ${visible(file)} 的文件`,
        en: `nothing written for ${visible(file)}`,
      });
  if (told.probe && told.faces) {
    const { fontRemark } = await import('../fonts/remark.ts');
    const remark = await fontRemark(told.probe, told.faces);
    if (remark) tell(context, remark);
  }
  const counted = sumOf(
    [...findings.diagnostics, ...findings.problems.map(({ severity = 'error' }) => ({ severity }))],
    lang,
  );
  const offer = draftOffer(findings.diagnostics, lang);
  if (!counted) return;
  const sum = {
    zh: told.issues > 0 ? `共 ${told.issues} 期：${counted}` : counted,
    en: told.issues > 0 ? `${told.issues} ${told.issues === 1 ? 'issue' : 'issues'}: ${counted}` : counted,
  };
  const nothing = outputs.length === 0;
  tell(context, {
    zh: `${sum.zh}${nothing ? '，没有写出文件' : ''}。${offer}`,
    en: `${sum.en}${nothing ? '; nothing was written' : ''}.${offer}`,
  });
}
