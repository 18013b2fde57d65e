import type { CodeEntry } from '../diagnostic.ts';

/** One entry, in the order a person reads it: what, why, cure, each 中文 then English. */
const entry = (
  severity: CodeEntry['severity'],
  title: readonly [string, string],
  why: readonly [string, string],
  cure: readonly [string, string],
): CodeEntry => ({
  severity,
  title: { zh: title[0], en: title[1] },
  why: { zh: why[0], en: why[1] },
  cure: { zh: cure[0], en: cure[1] },
});

const fixed = ['用 bulletin check --fix 改正。', 'Run bulletin check --fix.'] as const;

/** Reading the file: encoding, YAML, what a Chinese keyboard types. */
export const sourceCodes = {
  encoding: entry(
    'warning',
    ['文件不是 UTF-8 编码', 'the file is not encoded in UTF-8'],
    [
      '旧软件存成了 GB18030（GBK）或 UTF-16。程序读得懂，别的工具和 git 未必读得懂。',
      'An old program saved it as GB18030 (GBK) or UTF-16. It was read, but other tools and git may fail on it.',
    ],
    [
      '用 bulletin check --fix 转成 UTF-8，或在编辑器里另存为 UTF-8。',
      'Run bulletin check --fix, or save the file as UTF-8 in your editor.',
    ],
  ),
  'encoding-broken': entry(
    'error',
    ['文字有损坏', 'part of the text is damaged'],
    [
      '文件大部分是 UTF-8，有几处却不是：多半混进了另一种编码，那里的字已读不出来。',
      'Most of the file is UTF-8, some bytes are not: another encoding was mixed in, and those characters are lost.',
    ],
    ['换用完好的一份，或重新输入显示为 � 的字。', 'Use a sound copy, or retype what shows as �.'],
  ),
  'not-text': entry(
    'error',
    ['不是文本文件', 'not a text file'],
    [
      '给的是 Word 文档、图片之类，不是 YAML 文本。',
      'The file is a Word document, an image or the like, not YAML text.',
    ],
    [
      '给出 YAML 文件，存为 UTF-8；Word 文档里的文字要先写成 YAML。',
      'Give a YAML file saved as UTF-8; the text of a Word document must be written as YAML first.',
    ],
  ),
  'line-end': entry(
    'warning',
    ['换行符不规范', 'an odd line end'],
    [
      '有的行以单个回车符（CR）结尾，许多工具会把几行看成一行。',
      'Some lines end in a lone CR, which many tools do not take for a line end.',
    ],
    fixed,
  ),
  'control-character': entry(
    'error',
    ['看不见的控制字符', 'a control character'],
    [
      'Word 文档里放不下这个字符，带着它生成的文件打不开。',
      'No Word document can hold this character; a file with it would not open.',
    ],
    [
      '删去它；它多半是从别的软件粘贴时带进来的。',
      'Delete it; it was probably pasted along with text from another program.',
    ],
  ),
  'yaml-syntax': entry(
    'error',
    ['YAML 写法不通', 'the file is not valid YAML'],
    [
      '冒号、缩进、引号或括号有误，程序读不出这一处的层次。',
      'A colon, an indent, a quote or a bracket is out of place, so the structure cannot be read.',
    ],
    [
      '改正所指的那一行；拿不准时给整段文字加一对双引号。',
      'Mend the line; when in doubt, put the whole text in double quotes.',
    ],
  ),
  'yaml-tab': entry(
    'error',
    ['用 Tab 缩进', 'a tab as indent'],
    [
      '一个 Tab 在不同编辑器里宽窄不一，YAML 不许用它缩进。',
      'A tab is of a different width in every editor, so YAML does not allow it as indent.',
    ],
    ['把每个 Tab 换成两个空格。', 'Put two blanks for each tab.'],
  ),
  'yaml-indent': entry(
    'error',
    ['缩进没有对齐', 'lines out of line'],
    [
      'YAML 凭缩进看层次：同一层的行要对齐，下一层要多缩进。',
      'YAML tells levels by indent: lines of one level are aligned, the next level is indented more.',
    ],
    ['把这一行和同一层的行对齐。', 'Align the line with the others of its level.'],
  ),
  'yaml-colon': entry(
    'error',
    ['冒号缺了，或多了', 'a colon missing, or one too many'],
    [
      '键后面须有半角冒号和空格；文字中间有半角冒号和空格，会被当作另一个键。',
      'A key needs a colon and a blank after it; inside a text a colon and a blank read as another key.',
    ],
    [
      '补上冒号，或给整段文字加引号，或把文字里的冒号改成全角“：”。',
      'Add the colon, or put the whole text in quotes, or write “：” in it.',
    ],
  ),
  'yaml-dash': entry(
    'error',
    ['列表的“- ”有误', 'the “- ” of a list is out of place'],
    [
      '列表每一项另起一行，以“- ”开头，各项对齐。',
      'Every item of a list starts on a line of its own with “- ”, all aligned.',
    ],
    ['补上“- ”，或把它移到下一行。', 'Add the “- ”, or move it to the next line.'],
  ),
  'yaml-quote': entry(
    'error',
    ['引号不成对', 'a quote without partner'],
    [
      '以半角引号开头的文字，要到同样的引号为止；后面不能再有别的字。',
      'A text that begins with a quote lasts until the same quote; nothing may follow it.',
    ],
    ['补上引号；文字里面的引号用全角“”。', 'Close the quotes; inside a text use “ ”.'],
  ),
  'yaml-bracket': entry(
    'error',
    ['括号或其中的逗号有误', 'brackets or their commas are wrong'],
    [
      '方括号 [ ] 里是列表，花括号 { } 里是键和值，各项之间用半角逗号。',
      'Brackets [ ] hold a list, { } hold keys and values, parted by half-width commas.',
    ],
    [
      '让括号成对、逗号齐全；括号若是文字的一部分，给整段加引号。',
      'Pair the brackets and mind the commas; if they belong to a text, put the whole of it in quotes.',
    ],
  ),
  'thousands-comma': entry(
    'error',
    ['括号里的数带千分位逗号', 'a thousands comma inside brackets'],
    [
      '方括号、花括号里逗号是分项的：{排查: 3,462} 会读成 3 和另一项 462，印出来就是 3。程序不替作者猜。',
      'Inside brackets a comma parts items: {排查: 3,462} reads as 3 and another item 462, and would print 3. The program does not guess.',
    ],
    [
      '去掉逗号，或给数加引号，如 "3,462"；确是两项，逗号后面空一格。不在括号里的数可以带千分位逗号。',
      'Leave the comma out, or put the figure in quotes, "3,462"; for two items put a blank behind the comma. Outside brackets a figure may have its commas.',
    ],
  ),
  'yaml-anchor': entry(
    'error',
    ['锚点、别名、合并、标签不用', 'anchors, aliases, merge keys and tags are off'],
    [
      '一处引用别处，读的人看不出印的是什么，恶意文件还能借此膨胀到撑满内存；所以照写，不展开。',
      'A reader cannot see what a reference prints, and a hostile file can grow without bound by it; so nothing is expanded.',
    ],
    [
      '把内容照写一遍；若是文字，给整段加引号。',
      'Write the contents out; if it is text, put the whole of it in quotes.',
    ],
  ),
  'yaml-escape': entry(
    'error',
    ['双引号里的反斜杠有误', 'a backslash inside double quotes'],
    [
      '在双引号里反斜杠另有含义，例如 \\n 是换行。',
      'Inside double quotes a backslash has a meaning of its own: \\n is a line end.',
    ],
    ['写两个反斜杠，或把整段文字放进单引号。', 'Write two backslashes, or put the text in single quotes.'],
  ),
  'yaml-documents': entry(
    'error',
    ['一个文件里有几份', 'several documents in one file'],
    ['“---”之后是另一份文档；一个文件只写一期。', 'Another document starts after “---”; one file holds one issue.'],
    ['分成几个文件；若只是分隔线，删去它。', 'Part them into files; if it was meant as a rule, delete it.'],
  ),
  'yaml-depth': entry(
    'error',
    ['层次太深', 'nested too deep'],
    [
      '真正的工作简报不过十来层；再深多半是括号或横线打错了。',
      'A real bulletin needs a dozen levels; more are slips of brackets or dashes, or an attack.',
    ],
    ['检查这里的括号、“- ”和缩进。', 'Mind the brackets, dashes and indent here.'],
  ),
  'duplicate-key': entry(
    'error',
    ['同一个键写了两次', 'the same key twice'],
    ['两处只能印一处，程序不替作者选。', 'Only one of them could be printed, and it is not for the program to choose.'],
    ['删去一个，或把两处的内容合在一起。', 'Delete one, or join the two.'],
  ),
  'empty-file': entry(
    'error',
    ['文件是空的', 'the file is empty'],
    ['里面没有内容，或只有注释。', 'It holds nothing, or only comments.'],
    ['至少写一行，例如 标题: 关于做好某项工作的通知。', 'Write at least one line, such as a title.'],
  ),
  'not-a-map': entry(
    'error',
    ['最外层不是“键: 值”', 'the top is not “key: value”'],
    [
      '一期由键和值组成，例如 标题、报头、栏目；最外层不能是列表或一段文字。',
      'An issue is made of keys and values such as title, masthead, sections; its top is no list and no text.',
    ],
    ['在前面写上键，例如 标题: … 或 栏目:。', 'Write a key in front, such as title: … or sections:.'],
  ),
  'keyboard-colon': entry(
    'warning',
    ['键后面的冒号是全角的，或没有空格', 'a full-width colon, or none of its blank, after a key'],
    ['只有一种读法，已按键读。', 'There is one reading only, so it was read as a key.'],
    fixed,
  ),
  'keyboard-dash': entry(
    'warning',
    ['条目前的横线不是“- ”', 'the dash of a list item is not “- ”'],
    ['只有一种读法，已按条目读。', 'There is one reading only, so it was read as a list item.'],
    fixed,
  ),
  'keyboard-indent': entry(
    'warning',
    ['用全角空格缩进', 'full-width blanks as indent'],
    [
      'YAML 只认半角空格；一个全角空格已按两格读。',
      'YAML counts half-width blanks only; a full-width one was read as two.',
    ],
    fixed,
  ),
  'keyboard-comma': entry(
    'warning',
    ['括号里的逗号是全角的', 'a full-width comma between items in brackets'],
    ['只有一种读法，已按半角逗号读。', 'There is one reading only, so it was read as a half-width one.'],
    fixed,
  ),
  'keyboard-start': entry(
    'warning',
    ['文字以 YAML 的符号开头', 'a text begins with a mark of YAML'],
    [
      '* & ! % @ ` | > { [ 和引号开头的内容在 YAML 里另有含义；这里只有一种读法，已按文字读。',
      'What begins with * & ! % @ ` | > { [ or a quote means something else in YAML; there is one reading only, so it was read as text.',
    ],
    ['给整段文字加引号，或用 bulletin check --fix 改正。', 'Put the text in quotes, or run bulletin check --fix.'],
  ),
  'two-readings': entry(
    'warning',
    ['有两种读法', 'there are two readings'],
    [
      '按 YAML 的规矩读了，但作者的意思可能不同。',
      'It was read as YAML has it, but the author may have meant something else.',
    ],
    ['照提示改写，让它只有一种读法。', 'Follow the hint, so that one reading is left.'],
  ),
} as const satisfies Record<string, CodeEntry>;

export type SourceCode = keyof typeof sourceCodes;
