/** What `verify` says to a person: the answer first, then each difference on a line of its own. */

import type { Words } from '../../diagnostic.ts';
import type { Verified } from '../../verify.ts';
import type { Context } from '../context.ts';
import type { Sink } from '../io.ts';
import { styleFor } from '../terminal/style.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import type { ShownVerdict } from './verify-json.ts';
import { changeRows, type DifferenceRow, remarksOf } from './verify-rows.ts';

/** More than these fill some screens; `--json` has them all. */
const mostShown = 100;

export function reportVerdict(context: Context, sink: Sink, shown: ShownVerdict): void {
  const { lang, quiet, log, io } = context;
  const { verified } = shown;
  const all = verified.changes.flatMap((change) => changeRows(change, lang));
  const rows = all.slice(0, mostShown);
  const width = Math.max(0, ...rows.map(({ place }) => textWidth(place)));
  const more = all.length - rows.length;
  const rest: readonly Words[] = [
    ...(more > 0 ? [{ zh: `另有 ${more} 处，--json 列出全部`, en: `${more} more; --json lists all` }] : []),
    ...remarksOf(verified),
  ];
  const style = styleFor(io, sink);
  const lines = (to: Sink | undefined): readonly string[] => {
    const dim = (text: string): string => (to ? style('dim', text) : text);
    const folded = (text: string, indent: number): string => (to ? hanging(text, to, indent) : text);
    return [
      folded(answer(shown, all.length)[lang], 2),
      ...rows.map((row) => folded(line(row, width), width + 4) + (row.source ? `        ${dim(row.source)}` : '')),
      ...rest.map((words) => folded(visible(words[lang]), 2)),
    ];
  };
  const isWell = verified.result === 'equal' || verified.result === 'saved';
  if (!(quiet && isWell))
    sink.write(
      lines(sink)
        .map((each) => `${each}\n`)
        .join(''),
    );
  log?.write(
    lines(undefined)
      .map((each) => `${each}\n`)
      .join(''),
  );
}

const line = ({ place, text }: DifferenceRow, width: number): string =>
  `  ${place}${' '.repeat(Math.max(0, width - textWidth(place)))}  ${visible(text)}`;

function answer({ file: document, issue: source, verified }: ShownVerdict, count: number): Words {
  const [file, issue] = [visible(document), visible(source)];
  const { result, seal, version, isDraft } = verified;
  const kind: Words = isDraft ? { zh: '（送审稿）', en: ' (as a draft)' } : { zh: '', en: '' };
  switch (result) {
    case 'equal':
      return {
        zh: `${file} 和 ${issue} 现在生成的${kind.zh}一模一样。`,
        en: `${file} is exactly what ${issue} builds now${kind.en}.`,
      };
    case 'saved':
      return saved(file, issue, seal, version, kind);
    case 'layout':
      return {
        zh: `${file} 生成以后没有人动过，文字也和 ${issue} 现在生成的${kind.zh}一样，版式却不同：后来改过版式、模板或图片。重新生成就一样了。`,
        en: `${file} is as it was built, and its words are those of ${issue} now${kind.en}, but the layout differs: style, template or pictures were changed since. Build it anew.`,
      };
    case 'differs':
      return differs(file, issue, count, verified, kind);
  }
}

function saved(file: string, issue: string, seal: Verified['seal'], version: string | undefined, kind: Words): Words {
  const same: Words = {
    zh: `文字和 ${issue} 现在生成的${kind.zh}一样`,
    en: `its words are those that ${issue} builds now${kind.en}`,
  };
  switch (seal) {
    case 'whole':
      return {
        zh: `${file} 是 ${version} 版生成的，以后没有人动过；${same.zh}，版式可能不同。`,
        en: `${file} is as version ${version} built it; ${same.en}, the layout may differ.`,
      };
    case 'saved':
      return {
        zh: `${file} 存过，文字没有改动：${same.zh}。`,
        en: `${file} was saved without a change of words: ${same.en}.`,
      };
    case 'edited':
      return {
        zh: `${file} 存过，印出来的文字没有改动：${same.zh}；只有换行、自动编号之类不同。`,
        en: `${file} was saved without a change of what is printed: ${same.en}; only breaks, automatic numbers and the like differ.`,
      };
    case 'unsealed':
    case 'foreign':
      return {
        zh: `${file} 里没有 bulletin 的校验值，是不是它生成的看不出来；${same.zh}。`,
        en: `${file} bears no seal of bulletin, so who made it cannot be told; ${same.en}.`,
      };
  }
}

function differs(file: string, issue: string, n: number, { seal, version }: Verified, kind: Words): Words {
  if (seal === 'whole') {
    const by: Words =
      version === undefined ? { zh: '', en: '' } : { zh: `（${version} 版）`, en: ` (by version ${version})` };
    return {
      zh: `${file} 生成${by.zh}以后没有人动过，和 ${issue} 现在生成的${kind.zh}有 ${n} 处不同：YAML 后来改过，重新生成就一样了（方括号里是 现在生成的→这份文件）：`,
      en: `${file} is as it was built${by.en}; ${issue} was changed since, and builds ${n} ${n === 1 ? 'thing' : 'things'} otherwise now${kind.en} (in brackets: built now→this document):`,
    };
  }
  return {
    zh: `${file} 和 ${issue} 现在生成的${kind.zh}有 ${n} 处不同（方括号里是 现在生成的→这份文件）：`,
    en: `${file} differs from what ${issue} builds now${kind.en} in ${n} ${n === 1 ? 'place' : 'places'} (in brackets: built→this document):`,
  };
}
