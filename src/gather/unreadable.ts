/** An issue that others would be compared with, and that cannot be read: said at its own first error. */

import { beginning, type Range, type Severity, type Words } from '../diagnostic.ts';
import type { Placed } from '../source/placed.ts';
import type { IssueReading } from './read-issue.ts';
import type { Unreadable } from './siblings.ts';

/** The same words from whichever issue one looks, so that a run over all of them says it once. */
export function whyUnreadable({ reading }: Unreadable): Placed {
  const first = reading && firstError(reading);
  return {
    range: first?.range ?? beginning,
    code: 'previous-unreadable',
    severity: 'error',
    message: first
      ? {
          zh: `这一期有错，读不成，后面的期没法同它比：${first.message.zh}`,
          en: `this issue cannot be read, so later ones cannot be compared with it: ${first.message.en}`,
        }
      : {
          zh: '这一期的文件打不开，后面的期没法同它比',
          en: 'this file cannot be opened, so later issues cannot be compared with it',
        },
    hint: {
      zh: '先把它改好；不再算一期的，在文件名前加 _',
      en: 'mend it first; put _ before its name if it is no issue any more',
    },
  };
}

interface Said {
  readonly range: Range;
  readonly message: Words;
}

function firstError({ source, findings, resolved, joined }: IssueReading): Said | undefined {
  const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === 'error';
  const read = findings.find(isError);
  if (read) return read;
  const said = resolved.findings.find(isError) ?? joined?.findings.find(isError);
  return said && { range: source.locate(said.path, said.span, said.target), message: said.message };
}
