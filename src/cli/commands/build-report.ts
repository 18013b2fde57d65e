/** What `build` says when it is done: to a person on stderr, to a script as JSON on stdout. */

import type { Severity, Words } from '../../diagnostic.ts';
import { quoted } from '../../quoted.ts';
import type { SentSaid } from '../../records/record.ts';
import { folderOf } from '../../world/names.ts';
import { type Context, mention, tell } from '../context.ts';
import type { FontProbe } from '../fonts/installed.ts';
import { nowhere } from '../io.ts';
import { allDiagnostics, type Findings, severitiesOf } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { draftOffer, some, sumOf, unfilledIn } from '../terminal/sum.ts';
import { visible } from '../terminal/width.ts';
import type { Output } from './build-write.ts';

/** An issue whose turn has come. */
export interface Built {
  /** As messages show it. */
  readonly file: string;
  readonly outputs: readonly Output[];
  /** What is said of it. A warning of its series shows in every issue, and is none of it. */
  readonly said: readonly { readonly severity: Severity }[];
  /** Whether there is an error among it. */
  readonly isFaulty: boolean;
  /** Of an issue folder. */
  readonly sent?: SentSaid;
}
interface Told {
  readonly json: boolean;
  /** Contributions that cannot be used were left out. */
  readonly skipBroken?: boolean;
  /** How many issues there were to build. */
  readonly issues: number;
  /** Those whose turn has come, in their order. */
  readonly built: readonly Built[];
  /** What is said of no issue alone. */
  readonly others: readonly { readonly severity: Severity }[];
  /** How many had none, since somebody asked to stop. */
  readonly undone: number;
  /** Asked only for a person at a terminal: JSON and logs are about the issue, the same on every machine. */
  readonly probe?: FontProbe;
  readonly faces?: readonly string[];
}

export async function report(context: Context, findings: Findings, reported: Told): Promise<void> {
  const { io, lang } = context;
  if (reported.json) {
    const outputs = reported.built.flatMap((each) => each.outputs);
    const skipped = reported.skipBroken ? { skipped: reported.built.flatMap(skippedOf) } : {};
    io.stdout.write(json({ version: 1, outputs, ...skipped, diagnostics: allDiagnostics(findings, lang) }));
    // A log is for people, whoever reads the rest.
    if (context.log)
      await report({ ...context, io: { ...io, stderr: nowhere } }, findings, { ...reported, json: false });
    return;
  }
  await printFindings(context, io.stderr, findings);
  // Those with errors stand last, where the eye is when it is done.
  const inOrder = [...reported.built].sort((a, b) => Number(a.isFaulty) - Number(b.isFaulty));
  const isBatch = reported.issues > 1;
  for (const each of inOrder) {
    const isQuiet = isBatch && isUnchanged(each);
    for (const line of sentLines(each, reported.skipBroken ?? false, isQuiet)) mention(context, line);
    for (const line of linesOf(each, isBatch)) mention(context, line);
  }
  const still = isBatch ? reported.built.filter((each) => isUnchanged(each) && hasLeftOut(each)) : [];
  if (still[0]) mention(context, leftOutAgain(still.length, folderWord(still[0])));
  if (reported.probe && reported.faces) {
    const { fontRemark } = await import('../fonts/remark.ts');
    const remark = await fontRemark(reported.probe, reported.faces);
    if (remark) tell(context, remark);
  }
  const offer = io.env.BULLETIN_CLICKED ? noOffer : draftOffer;
  const sum = isBatch ? sumOfBatch(reported, findings, offer) : sumOfOne(findings, reported, offer);
  const isWell = findings.problems.length + findings.diagnostics.length === 0;
  if (sum) (isWell ? mention : tell)(context, sum);
}

/** One line an issue. In a batch nothing of what neither changed nor has findings: fifty such lines hide the one that matters. */
function linesOf({ file, outputs, said }: Built, isBatch: boolean): readonly Words[] {
  const shown = outputs.filter(({ output }) => output !== '-');
  const [written, unchanged] = [shown.filter((one) => !one.unchanged), shown.filter((one) => one.unchanged)];
  const found = isBatch ? { zh: sumOf(said, 'zh'), en: sumOf(said, 'en') } : {};
  const clauses: Words[] = [];
  if (written.length > 0) clauses.push({ zh: `已写出 ${namesOf(written)}`, en: `wrote ${namesOf(written, ', ')}` });
  if (unchanged.length > 0 && (!isBatch || found.zh))
    clauses.push({ zh: `没有变化 ${namesOf(unchanged)}`, en: `unchanged ${namesOf(unchanged, ', ')}` });
  // Of a single issue the sum says it.
  if (outputs.length === 0 && isBatch)
    clauses.push({ zh: `没有写出 ${visible(file)} 的文件`, en: `nothing written for ${visible(file)}` });
  if (clauses.length === 0) return [];
  return [
    {
      zh: clauses.map(({ zh }) => zh).join('；') + (found.zh ? `：${found.zh}` : ''),
      en: clauses.map(({ en }) => en).join('; ') + (found.en ? `: ${found.en}` : ''),
    },
  ];
}

const namesOf = (outputs: readonly Output[], comma = '、'): string =>
  outputs.map(({ output }) => visible(output)).join(comma);

const isUnchanged = ({ outputs }: Built): boolean => outputs.length > 0 && outputs.every(({ unchanged }) => unchanged);

const hasLeftOut = ({ sent }: Built): boolean =>
  (sent?.files ?? []).some(({ leftOut, fate }) => leftOut.length > 0 && fate !== 'set-aside' && fate !== 'replaced');

/** An issue folder, as a word of a command. */
const folderWord = ({ file }: Built): string => quoted(visible(folderOf(file)));

/** In one line for all that did not change: a year of issues would say it a dozen times. */
const leftOutAgain = (count: number, folder: string): Words =>
  count === 1
    ? {
        zh: `没有变化的 ${folder}，没有印的行：bulletin status ${folder} 列出`,
        en: `lines of ${folder}, unchanged, that were not printed: bulletin status ${folder} lists them`,
      }
    : {
        zh: `没有变化的 ${count} 期，没有印的行：bulletin status ${folder} 这样，一期一期列出`,
        en: `lines of ${count} unchanged issues that were not printed: bulletin status ${folder}, and so on, lists them`,
      };

/** What did not print of what units sent, and what was put in; `isQuiet` leaves the words for those of all such issues. */
function sentLines(built: Built, skipBroken: boolean, isQuiet: boolean): readonly Words[] {
  const { sent } = built;
  if (!sent) return [];
  const lines: Words[] = [];
  const skipped = skipBroken ? skippedOf(built).map(visible) : [];
  if (skipped.length > 0)
    lines.push({
      zh: `没有用的来稿：${skipped.join('、')}`,
      en: `contributions left out: ${skipped.join(', ')}`,
    });
  if (isQuiet) return lines;
  if (hasLeftOut(built)) {
    const folder = folderWord(built);
    lines.push({
      zh: `没有印的行：bulletin status ${folder} 列出`,
      en: `lines that were not printed: bulletin status ${folder} lists them`,
    });
  }
  if (sent.added.length > 0)
    lines.push({
      zh: `补了单位名的：${sent.added.map(visible).join('、')}。`,
      en: `the name of the unit was put in for ${sent.added.map(visible).join(', ')}.`,
    });
  return lines;
}

const skippedOf = ({ sent }: Built): readonly string[] =>
  (sent?.files ?? []).flatMap(({ file, fate }) => (fate === 'broken' ? file : []));

/** Whoever only double-clicks can give no command. */
const noOffer: typeof draftOffer = () => '';

function sumOfOne(findings: Findings, { issues, built }: Told, offer: typeof draftOffer): Words | undefined {
  const all = [...findings.diagnostics, ...severitiesOf(findings.problems)];
  const [zh, en] = [sumOf(all, 'zh'), sumOf(all, 'en')];
  if (!zh) return undefined;
  const nothing = built.every(({ outputs }) => outputs.length === 0);
  // A fragment made of a sent file is that file once more.
  const files = built[0]?.sent?.files.filter(({ madeFrom }) => madeFrom === undefined).length ?? 0;
  const counted =
    files > 0
      ? { zh: `共 ${files} 份来稿：`, en: `${files} ${files === 1 ? 'contribution' : 'contributions'}: ` }
      : { zh: issues > 0 ? `共 ${issues} 期：` : '', en: issues > 0 ? `${issues} issue: ` : '' };
  return {
    zh: `${counted.zh}${zh}${nothing ? '，没有写出文件' : ''}。${offer(built, 'zh')}`,
    en: `${counted.en}${en}${nothing ? '; nothing was written' : ''}.${offer(built, 'en')}`,
  };
}

/** 共 50 期：写出 2，没有变化 46，有错 2（2024-03.yaml、2024-07.yaml），有警告 1。 */
function sumOfBatch(
  { issues, built, others, undone }: Told,
  { diagnostics }: Findings,
  offer: typeof draftOffer,
): Words {
  const written = built.filter(({ outputs }) => outputs.some(({ unchanged }) => !unchanged)).length;
  const unchanged = built.filter(({ outputs }) => outputs.length > 0).length - written;
  const faulty = built.filter((each) => each.isFaulty).map(({ file }) => visible(file));
  const warned = built.filter(({ said }) => said.some(({ severity }) => severity === 'warning')).length;
  const parts: Words[] = [];
  const add = (n: number, zh: string, en: string): void => {
    if (n > 0) parts.push({ zh: `${zh.replace('#', `${n}`)}`, en: en.replace('#', `${n}`) });
  };
  add(written, '写出 #', '# written');
  add(unchanged, '没有变化 #', '# unchanged');
  add(faulty.length, `有错 #（${some(faulty, '、', ' 等')}）`, `# with errors (${some(faulty, ', ', ' …')})`);
  add(warned, '有警告 #', '# with warnings');
  add(unfilledIn(diagnostics), '还没填 # 处', '# places not filled in');
  add(undone, '停下来没有做的 #', '# not done, as you stopped it');
  if (written + unchanged === 0) parts.push({ zh: '没有写出文件', en: 'nothing was written' });
  const [zh, en] = [sumOf(others, 'zh'), sumOf(others, 'en')];
  return {
    zh: `共 ${issues} 期：${parts.map((part) => part.zh).join('，')}${zh ? `；另有 ${zh}` : ''}。${offer(built, 'zh')}`,
    en: `${issues} issues: ${parts.map((part) => part.en).join(', ')}${en ? `; besides ${en}` : ''}.${offer(built, 'en')}`,
  };
}
