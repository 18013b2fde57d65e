import type { CodeEntry } from '../diagnostic.ts';

/** Files, folders, options. */
export const cliCodes = {
  'path-missing': {
    severity: 'error',
    title: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
    why: { zh: '命令里写的路径不存在。', en: 'The path given does not exist.' },
    cure: {
      zh: '检查路径有没有写错；路径从当前文件夹算起，名字里有空格时加引号。',
      en: 'Check the spelling; paths count from the current folder, and names with blanks need quotes.',
    },
  },
  'no-issues': {
    severity: 'error',
    title: { zh: '这里没有可以生成的期', en: 'there is no issue here' },
    why: {
      zh: '文件夹或通配符里没有 .yaml、.yml 文件。series.yaml、名字以 .、_ 或 ~$ 开头的文件、链接和期文件夹里的来稿都不算。',
      en: 'The folder or glob holds no .yaml or .yml file. series.yaml, names that begin with ., _ or ~$, links and the parts of an issue folder do not count.',
    },
    cure: {
      zh: '换一个文件夹，或直接写上文件名。要检查别人送来的 .txt、.docx，写出文件名或 *.docx。',
      en: 'Name another folder, or the file itself. To check .txt and .docx files name them, or write *.docx.',
    },
  },
  'not-an-issue': {
    severity: 'error',
    title: { zh: '不是一期的内容', en: 'not an issue' },
    why: {
      zh: '一期写在一个 .yaml（或 .yml）文件里；series.yaml 是各期共用的刊物设置。check 还查别人送来的 .txt、.docx。',
      en: 'An issue is a .yaml (or .yml) file; series.yaml holds what all issues share. Texts to be checked may be .txt or .docx.',
    },
    cure: {
      zh: '写上某一期的文件名，或写它所在的文件夹；.doc、.wps、.pdf 先另存为 .docx。要写成某个文件，在它的名字前加 -o。',
      en: 'Name an issue, or the folder it is in; save .doc, .wps and .pdf as .docx first. To write a certain file put -o before its name.',
    },
  },
  'not-a-document': {
    severity: 'error',
    title: { zh: '不是 Word 文件', en: 'not a Word document' },
    why: {
      zh: 'verify 拿一份 .docx 和它那一期现在生成的比，给的却是别的文件，或者打不开。',
      en: 'verify holds a .docx against what its issue builds now; something else was given, or it cannot be opened.',
    },
    cure: {
      zh: '写 .docx 的名字，后面可以再写是哪一期；.doc、.wps 先用 WPS 或 Word 另存为 .docx。',
      en: 'Name a .docx, and its issue behind it if need be; save .doc and .wps as .docx first.',
    },
  },
  'revision-missing': {
    severity: 'error',
    title: { zh: 'git 里没有这一版', en: 'git has no such revision' },
    why: {
      zh: '版本:路径 指 git 里存着的一版；这里没有 git、不在仓库里，或者没有那一版、那一版里没有那个文件。',
      en: 'REV:PATH means a version that git keeps; there is no git, no repository, no such revision, or no such file at it.',
    },
    cure: {
      zh: '看 git log --oneline 有哪些版本；写作 HEAD~1:2024-02.yaml 这样。',
      en: 'See git log --oneline for the revisions; write HEAD~1:2024-02.yaml.',
    },
  },
  'nothing-before': {
    severity: 'error',
    title: { zh: '找不到上一期', en: 'there is no issue before' },
    why: {
      zh: 'diff 只写一期，是和它的上一期比；旁边没有上一期，或者有两个文件都像。',
      en: 'diff of one issue compares it with the issue before; there is none beside it, or two files could be it.',
    },
    cure: { zh: '写出要比的两份：bulletin diff 旧.yaml 新.yaml。', en: 'Name both: bulletin diff OLD.yaml NEW.yaml.' },
  },
  'not-compared': {
    severity: 'error',
    title: { zh: '这两样不能比', en: 'these cannot be compared' },
    why: {
      zh: '能比的是两期、两份 docx、一期和一份 docx、两个文件夹；花脸稿只能是两期的。',
      en: 'Two issues, two documents, an issue and a document, or two folders can be compared; a redline is of two issues.',
    },
    cure: { zh: '换成能比的两样。', en: 'Name two that can be compared.' },
  },
  'issue-unknown': {
    severity: 'error',
    title: { zh: '看不出是哪一期生成的', en: 'the issue of a document cannot be told' },
    why: {
      zh: '先看 docx 里记的校验值，再看报头的名称和期号，再看文件名；在它那个刊物、它的文件夹和当前文件夹里，没有一期对得上，或者对得上的不止一期。',
      en: 'Its digest, then its masthead and number, then its name were looked for among the issues of its series, its folder and the current one; none fits, or more than one does.',
    },
    cure: {
      zh: '在后面写上是哪一期：bulletin verify 文件.docx 2024-02.yaml。',
      en: 'Name the issue behind it: bulletin verify FILE.docx 2024-02.yaml.',
    },
  },
  'no-such-author': {
    severity: 'error',
    title: { zh: '没有这个人的修订', en: 'no revisions of this person' },
    why: {
      zh: '--author 后面写的人，在这份文件里没有留下修订。名字照 Word、WPS 记下的写，一字不差。',
      en: 'The person named behind --author has left no revisions in the document. Names are those that Word or WPS has noted.',
    },
    cure: {
      zh: '照提示里列出的名字写；不写 --author，就取全部改动。',
      en: 'Name one of those that the hint lists; without --author all changes are taken.',
    },
  },
  'issue-other': {
    severity: 'error',
    title: { zh: '是另一期生成的', en: 'it is of another issue' },
    why: {
      zh: 'docx 里记的校验值对得上另一期，那一期也在。拿它和写的这一期比，处处都不同，所以没有比。',
      en: 'The digest in the document names another issue, which is there. Held against the one given everything would differ, so nothing was compared.',
    },
    cure: {
      zh: '写对是哪一期，或者不写，由程序找。',
      en: 'Name the right issue, or none: it is found.',
    },
  },
  'cannot-write': {
    severity: 'error',
    title: { zh: '写不了文件', en: 'a file cannot be written' },
    why: {
      zh: '文件夹不许写，磁盘已满，原有的文件是只读的或是别人的，或者要写的管道没有程序在读。原有的文件没有动。',
      en: 'The folder may not be written, the disk is full, the file there is read-only or somebody else’s, or nobody reads from the pipe. What was there is untouched.',
    },
    cure: {
      zh: '换一个文件夹（-o 或 --out-dir），或请管理员给予写的权限，再试一次。',
      en: 'Choose another folder (-o or --out-dir), or ask for the right to write, and try again.',
    },
  },
  'target-held': {
    severity: 'error',
    title: { zh: '要写的文件正开着', en: 'the target is open' },
    why: {
      zh: 'Word、WPS 打开着同名文件时不能替换它，新的文件写在旁边，名字后面加 (2)、(3)……。',
      en: 'Word or WPS holds the file open and it cannot be replaced; the new one stands beside it, with (2), (3) … after its name.',
    },
    cure: {
      zh: '关掉打开着的文件，再运行一次。如果并没有打开，删去旁边名字以 ~$ 或 .~ 开头的文件。',
      en: 'Close the document and run again. If it is not open, delete the file beside it whose name begins with ~$ or .~.',
    },
  },
  'target-edited': {
    severity: 'error',
    title: { zh: '要写的文件改过内容', en: 'the target was edited' },
    why: {
      zh: '上次生成的文件在 Word、WPS 里改过内容，换掉它，这些改动就没有了。所以没有动它，新的也没有写。程序写出的每份 docx 里记着各部分和正文的校验值，据此判断；页眉、页脚、版式、批注的改动不算内容。',
      en: 'The document built before was edited in Word or WPS, and replacing it would lose that. It was left alone and nothing was written. Every docx bears digests of its parts and of its text, by which this is reported; headers, footers, layout and comments do not count as text.',
    },
    cure: {
      zh: '改动里还要的，用 bulletin take 写回 YAML，再生成，旧文件改名为“……（改过）.docx”留着；都不要的，加 --overwrite 生成，旧文件一样留着。',
      en: 'Take back what shall stay with bulletin take, and build again; if nothing shall, build with --overwrite. Either way the old file stays as “…（改过）.docx”.',
    },
  },
  'target-not-ours': {
    severity: 'error',
    title: { zh: '要写的地方有别的文件', en: 'the target is not ours' },
    why: {
      zh: '那里已有一个同名的文件，不是 bulletin 生成的，或者已经损坏、看不出是谁生成的。没有动它，新的也没有写。',
      en: 'A file of that name is there that bulletin did not make, or that is too damaged to tell. It was left alone and nothing was written.',
    },
    cure: {
      zh: '换一个文件名（-o 或 --out-dir）；确实要换掉它，加 --overwrite，旧文件改名为“……（改过）.docx”留着。',
      en: 'Choose another name (-o or --out-dir); with --overwrite it is replaced and stays as “…（改过）.docx”.',
    },
  },
  'target-kept': {
    severity: 'warning',
    title: { zh: '换下来的文件改名留着', en: 'the file that was replaced is kept' },
    why: {
      zh: '原有的文件在 Word、WPS 里存过（版式、批注可能不同，文字没有改动），或者照 --overwrite 换掉了。新的已写好，旧的改名为“……（改过）.docx”，已有这个名字就加数字。',
      en: 'The file there had been saved by Word or WPS (layout or comments may differ, the words do not), or was replaced as --overwrite asks. The new one is written; the old one is “…（改过）.docx”, with a number if that name is taken.',
    },
    cure: {
      zh: '旧的里面有要用的，抄进 YAML；没有用了就删去它。要改文字和版式，改 YAML，不要改 docx。',
      en: 'Copy what is needed into the YAML file, and delete the old one when it is not needed. Change the YAML, not the docx.',
    },
  },
  'path-long': {
    severity: 'warning',
    title: { zh: '路径太长，Word 打不开', en: 'a path too long for Word' },
    why: {
      zh: 'Windows 上的 Word、WPS 和资源管理器只认259个字以内的完整路径（盘符、各层文件夹、文件名都算）。文件写好了，但打不开。',
      en: 'On Windows Word, WPS and Explorer take whole paths of 259 characters at most, drive and folders included. The file is written and cannot be opened.',
    },
    cure: {
      zh: '把刊物的文件夹移到浅一点、名字短一点的地方，如 D:\\专报，再生成一次。',
      en: 'Move the folder of the series to a shorter path, such as D:\\bulletins, and build again.',
    },
  },
  'output-collision': {
    severity: 'error',
    title: { zh: '两期要写成同一个文件', en: 'two inputs for one output' },
    why: {
      zh: '照写下去，后一份会盖掉前一份，所以一份也没有写。',
      en: 'The second would overwrite the first, so nothing was written.',
    },
    cure: {
      zh: '是另存的副本的，删去，或在名字前加 _；年度、期号写重了的，改过来；不然给其中一期改名，或改刊物设置里的“输出”，让每期的文件名不同。',
      en: 'Delete a copy, or put _ before its name; mend a year and number that are those of another issue; else rename one of them, or change `output` in series.yaml so that every issue has its own name.',
    },
  },
  'output-is-input': {
    severity: 'error',
    title: { zh: '要写的文件就是读的文件', en: 'the output is an input' },
    why: {
      zh: '写下去会毁掉原稿，所以没有写。',
      en: 'Writing it would destroy the source, so nothing was written.',
    },
    cure: {
      zh: '换一个输出的文件名。',
      en: 'Choose another name for the output.',
    },
  },
  'cannot-annotate': {
    severity: 'error',
    title: { zh: '加不进批注', en: 'it takes no comments' },
    why: {
      zh: '--annotate 把查出的写成 Word 批注，只有一个读得懂的 .docx 加得进去。',
      en: '--annotate writes findings as comments of Word, which only a .docx that can be read takes.',
    },
    cure: {
      zh: '用 WPS 或 Word 打开，另存为 .docx 再试；.txt 和 YAML 看屏幕上列出的。',
      en: 'Open it in WPS or Word, save it as .docx and try again; of .txt and YAML files read the list on the screen.',
    },
  },
  'output-pattern': {
    severity: 'error',
    title: {
      zh: '输出文件名的样式用不了',
      en: 'the pattern of the output name cannot be used',
    },
    why: {
      zh: '刊物设置里的“输出”用了不认识的占位，或这一期没有写占位要用的内容，或写出的位置在刊物文件夹之外。',
      en: '`output` in series.yaml has an unknown placeholder, names something that this issue does not state, or leads out of the series folder.',
    },
    cure: {
      zh: '可用的占位：{年度} {期号} {名称} {标题} {日期} {文件名}。位置写在刊物文件夹以内。',
      en: 'Placeholders: {year} {number} {name} {title} {date} {file}. Stay inside the series folder.',
    },
  },
  'worker-died': {
    severity: 'error',
    title: { zh: '做到这一期，程序的一路断了', en: 'a worker died at this issue' },
    why: {
      zh: '用了 --jobs，几路同时做，其中一路做到这一期时断了，多半是内存用完了。这一期没有做完，其他各期照做了。',
      en: 'With --jobs several workers build at once, and one died at this issue, most likely for want of memory. The issue is not done; the others are.',
    },
    cure: {
      zh: '不加 --jobs，单独再做这一期；是内存用完了的，--jobs 后面写小一点的数。还是不行，请把这个文件交给维护的人。',
      en: 'Build it by itself, without --jobs; if memory ran out, give --jobs a smaller number. If that does not help, report the file.',
    },
  },
} as const satisfies Record<string, CodeEntry>;

export type CliCode = keyof typeof cliCodes;
