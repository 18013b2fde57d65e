/** How the state of an issue and what units owe are said. */

import type { Lang, Words } from '../../diagnostic.ts';
import { quoted } from '../../quoted.ts';
import type { UnitRow } from '../../status/rows.ts';
import { type State, states } from '../../status/state.ts';
import type { Looked } from './look.ts';

const comma = { zh: '，', en: ', ' } as const;
const listComma = { zh: '、', en: ', ' } as const;
/** Between two things on one line. */
export const wide = { zh: '　', en: '  ' } as const;

/**
 * 还没填2处，有错7，缺数1家
 * @param shownAs names a file for the command that is offered; without it none is
 */
export function stateWords({ reasons, output, ...of }: Looked, lang: Lang, shownAs?: (file: string) => string): string {
  const said = reasons.map((reason) =>
    shownAs && reason === 'edited' && output.file !== undefined
      ? editedWords(shownAs(output.file))
      : wordsOf(reason, of),
  );
  const foreign = { zh: '有同名的别的文件', en: 'another file bears its name' };
  return [...said, ...(output.built === 'foreign' ? [foreign] : [])].map((one) => one[lang]).join(comma[lang]);
}

/** With the command that takes it back. */
function editedWords(file: string): Words {
  const command = `bulletin take ${quoted(file)}`;
  return { zh: `${states.edited.zh}：${command}`, en: `${states.edited.en}: ${command}` };
}

type Told = Omit<Looked, 'reasons' | 'output'>;

function wordsOf(reason: State, { progress, warnings, rows, fault }: Told): Words {
  switch (reason) {
    case 'unfilled':
      return { zh: `还没填${progress.unfilled}处`, en: `${progress.unfilled} not filled in` };
    case 'errors':
      return { zh: `有错${progress.errors}`, en: `${progress.errors} error${progress.errors === 1 ? '' : 's'}` };
    case 'missing':
      return missingWords(rows);
    case 'broken':
      return fault ? { zh: `${states.broken.zh}（${fault}）`, en: `${states.broken.en} (${fault})` } : states.broken;
    case 'stale':
    case 'edited':
      return states[reason];
    case 'ready':
    case 'built':
      return warnings === 0
        ? states[reason]
        : { zh: `${states[reason].zh}，警告${warnings}`, en: `${states[reason].en}, ${warnings} warnings` };
  }
}

function missingWords(rows: readonly UnitRow[]): Words {
  const count = (of: (row: UnitRow) => boolean): number => rows.filter(of).length;
  const [absent, shut, bare] = [
    count(({ isMissing, isUnreadable }) => isMissing && !isUnreadable),
    count(({ isPartlyUnreadable }) => isPartlyUnreadable),
    count(({ lacks }) => lacks.length > 0),
  ];
  const parts = [
    ...(absent > 0 ? [{ zh: `缺来稿${absent}家`, en: `${absent} sent nothing` }] : []),
    ...(shut > 0 ? [{ zh: `读不了${shut}家`, en: `${shut} cannot be read` }] : []),
    ...(bare > 0 ? [{ zh: `缺数${bare}家`, en: `${bare} without figures` }] : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

/** A list of units, cut where nobody reads on. */
export const names = (list: readonly string[], lang: Lang): string => list.join(listComma[lang]);
