/** Watches a run of own parts and stops it where it costs more than any document needs: parts may call each other without end. */

import { limits } from '../limits.ts';

/** Where a run was stopped: what was too much of, and the parts open then, the outermost first. */
export interface Stopped {
  readonly limit: 'partDepth' | 'partCalls' | 'partLoops' | 'markupSize';
  readonly open: readonly string[];
}

type Fill = HandlebarsTemplateDelegate;
type Each = (this: unknown, list: unknown, options: Handlebars.HelperOptions) => string;

export interface Watch {
  /** Stands round each part. */
  part(name: string, fill: Fill): Fill;
  /** Stands round the helper of that name. */
  each(each: Each): Each;
  /** Once the run has thrown. What it was not stopped for by us, the depth of the machine's own stack stopped. */
  stopped(): Stopped;
}

/** Throws a RangeError, as the machine does where its stack ends. */
export function watchOver(main: string): Watch {
  const open = [main];
  let limit: Stopped['limit'] = 'partDepth';
  let calls = 0;
  let rounds = 0;
  let written = 0;
  /** Written so far by what the part or round at hand has called: it is in the text of its caller as well. */
  let inside = 0;
  const stop = (passed: Stopped['limit']): never => {
    limit = passed;
    throw new RangeError(passed);
  };
  const counted = (fill: () => string): string => {
    const before = inside;
    inside = 0;
    const text = fill();
    written += text.length - inside;
    if (written > limits.markupSize.most) stop('markupSize');
    inside = before + text.length;
    return text;
  };
  return {
    part: (name, fill) => (context, options) => {
      open.push(name);
      calls += 1;
      if (open.length > limits.partDepth.most) stop('partDepth');
      if (calls > limits.partCalls.most) stop('partCalls');
      const text = counted(() => fill(context, options));
      open.pop();
      return text;
    },
    each: (each) =>
      function (list, options) {
        const fn: Fill = (context, more) => {
          rounds += 1;
          if (rounds > limits.partLoops.most) stop('partLoops');
          return counted(() => options.fn(context, more));
        };
        return each.call(this, list, { ...options, fn });
      },
    stopped: () => ({ limit, open: [...open] }),
  };
}
