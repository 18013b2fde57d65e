/** How deep a document may nest. */

import type { Path } from '../diagnostic.ts';
import type { ModelContext } from './context.ts';
import { fault } from './fault.ts';
import { levelNumbering } from './numbering.ts';

/** True for a level below the fourth (GB/T 9704-2012, 7.3.3); reported once, at the list that begins it. */
export function tooDeep(level: number, path: Path, { findings }: ModelContext): boolean {
  if (level <= levelNumbering.length) return false;
  findings.push(
    fault(
      'too-deep',
      path,
      ['这里已是第五层；公文的层次只有四层：一、（一）1.（1）', 'this is a fifth level; a document has four'],
      [
        '并到上一层；或写成段内的 一是…二是…：编排: 连排，编号方式: 一是',
        'move it up a level, or let it run on in the text: `layout: run-on`, `numbering: 一是`',
      ],
      'key',
    ),
  );
  return true;
}
