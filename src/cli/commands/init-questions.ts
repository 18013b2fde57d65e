/** What `init` has to know of a series: from the command line, else from whoever sits there, else by default. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Every } from '../../periods.ts';
import type { Asker } from '../ask.ts';
import { type Context, tell } from '../context.ts';

export interface InitFlags {
  readonly name?: string;
  readonly office?: string;
  readonly sections?: string;
  readonly every?: string;
  readonly date?: string;
  readonly keys?: string;
  readonly git?: boolean;
  readonly vscode?: boolean;
  readonly shortcuts?: boolean;
  readonly ownFolder?: boolean;
  readonly open?: boolean;
  readonly json?: boolean;
  readonly from?: readonly string[];
}

export type Answers = {
  readonly name: string;
  readonly office: string | undefined;
  readonly every: Every | undefined;
  readonly sections: readonly string[];
};

/** undefined where the person broke off; nothing is written then. */
export async function questions(
  context: Context,
  flags: InitFlags,
  every: Every | undefined,
  folder: string,
): Promise<Answers | undefined> {
  const { io, lang } = context;
  const loaded = io.asker();
  const known = { name: flags.name?.trim(), office: flags.office?.trim(), every, sections: flags.sections };
  if (!loaded) {
    const name = known.name ?? nameOf(folder);
    if (known.name === undefined) tell(context, nameTaken(name));
    return { name, office: known.office, every, sections: listOf(known.sections ?? usualSection[lang]) };
  }
  const asker = await loaded;
  asker.begin(says.begin[lang]);
  const answers = await ask(asker, lang, known, nameOf(folder));
  if (!answers) {
    asker.broken(says.broken[lang]);
    return undefined;
  }
  asker.end(says.end[lang]);
  return answers;
}

interface Known {
  readonly name: string | undefined;
  readonly office: string | undefined;
  readonly every: Every | undefined;
  readonly sections: string | undefined;
}

/** Only what the command line does not say. */
async function ask(asker: Asker, lang: Context['lang'], known: Known, byDefault: string): Promise<Answers | undefined> {
  const name = known.name ?? (await asker.line({ ask: says.name[lang], byDefault }));
  if (name === undefined) return undefined;
  const office =
    known.office ?? (await asker.line({ ask: says.office[lang], example: says.officeExample[lang], byDefault: '' }));
  if (office === undefined) return undefined;
  const every = known.every ?? (await asker.choice({ ask: says.every[lang], choices: intervals(lang) }));
  if (every === undefined) return undefined;
  const sections = known.sections ?? (await asker.line({ ask: says.sections[lang], byDefault: usualSection[lang] }));
  if (sections === undefined) return undefined;
  return {
    name,
    office: office === '' ? undefined : office,
    every: every === irregular ? undefined : (every as Every),
    sections: listOf(sections === '' ? usualSection[lang] : sections),
  };
}

const irregular = 'irregular';
const intervals = (lang: Context['lang']): readonly { readonly value: string; readonly label: string }[] =>
  (
    [
      ['month', '每月', 'every month'],
      ['half-month', '每半月', 'every half month'],
      ['week', '每周', 'every week'],
      ['day', '每日', 'every day'],
      ['quarter', '每季', 'every quarter'],
      [irregular, '不定期', 'at no fixed time'],
    ] as const
  ).map(([value, zh, en]) => ({ value, label: { zh, en }[lang] }));

const listOf = (typed: string): readonly string[] =>
  typed
    .split(/[,，、;；]/)
    .map((title) => title.trim())
    .filter((title) => title !== '');

/** A folder that is named in 汉字 is named after the series. */
const nameOf = (folder: string): string => {
  const name = path.basename(folder);
  return /\p{Script=Han}{2}/u.test(name) ? name : '工作专报';
};

const usualSection = { zh: '工作动态', en: '工作动态' } as const;
const nameTaken = (name: string): Words => ({
  zh: `名称先用“${name}”，请在 series.yaml 里改（或用 --name 写明）`,
  en: `the name is “${name}” for now: change it in series.yaml (or give --name)`,
});

const says = {
  begin: { zh: '新建一个刊物（已有的文件都不会动）', en: 'A new series (no file that is there is touched)' },
  name: { zh: '报头的名称？分行印的，用 | 隔开', en: 'The name in the masthead? Lines are parted by |' },
  office: { zh: '编发单位？可以先空着', en: 'The issuing office? It may be left blank' },
  officeExample: { zh: '云岭市安全生产委员会办公室', en: '' },
  every: { zh: '多久一期？上下键选，回车定', en: 'How often does it appear? Arrows choose, Enter takes' },
  sections: { zh: '有哪些栏目？用顿号隔开', en: 'Which sections? Parted by commas' },
  end: { zh: '好了，都可以在 series.yaml 里再改', en: 'Done; all of it can be changed in series.yaml' },
  broken: { zh: '没有建，什么也没写', en: 'Nothing was written' },
} as const satisfies Readonly<Record<string, Words>>;
