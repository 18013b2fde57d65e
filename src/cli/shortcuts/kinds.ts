/** What lies in a series folder to be double-clicked. */

export interface Shortcut {
  /** The file's name without its ending, and what the window is called. */
  readonly name: string;
  /** What the program is told; files dropped on it follow. */
  readonly command: string;
  readonly about: string;
  /** What the window says last, by the exit code: done, something to mend, not done. */
  readonly ends: readonly [string, string, string];
}

const notDone = '没有做成：原因和办法写在上面。';

export const shortcuts: readonly Shortcut[] = [
  {
    name: '新一期',
    command: 'new --open',
    about: '照上一期做出空着的下一期',
    ends: ['填好、存盘，再双击“生成”。', '照上面说的做；没有写出下一期的，再双击一次“新一期”。', notDone],
  },
  {
    name: '生成',
    command: 'build',
    about: '检查各期，写出 Word 文件',
    ends: ['做好了，Word 文件就在这个文件夹里。', '上面列出的改好、存盘，再双击一次“生成”。', notDone],
  },
  {
    name: '校核',
    command: 'check',
    about: '只查错，不写文件',
    ends: ['查完了。', '上面列出的改好、存盘，再双击一次“校核”。', notDone],
  },
];
