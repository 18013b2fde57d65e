import type { CodeEntry } from '../../diagnostic.ts';

/** What units send for an issue (contract 3.0). */
export const sentCodes = {
  'file-kind': {
    severity: 'error',
    title: { zh: '这种文件用不了', en: 'a file of a kind that cannot be used' },
    why: {
      zh: '来稿可以是 .docx、.txt、.xlsx、.csv 和 .yaml；旧格式 .doc、.wps、.xls，PDF、图片、压缩包和链接读不了。那个单位算来过了，稿子没有进去，所以不出文件。附件的内容印在正文之后，能印的是表格（.csv、.xlsx）、图片和纯文字（.txt）。',
      en: 'Contributions are .docx, .txt, .xlsx, .csv or .yaml. Old .doc, .wps and .xls, PDF, pictures, archives and links cannot be read; the unit counts as having sent, but its text would be missing, so nothing is written. An attachment is printed after the text: tables, images and plain text can be.',
    },
    cure: {
      zh: '来稿在 WPS 里打开，另存为 .docx（表格存为 .xlsx）；不用的，在文件名前加 _；先出其余的：bulletin build --skip-broken。附件另存为能印的格式；单独送的附件，只写标题。',
      en: 'Save a contribution as .docx (a table as .xlsx); put _ before the name of what is not used; to print the others first: bulletin build --skip-broken. Save an attachment in a format that prints; of one that is sent apart give the title only.',
    },
  },
  'unit-unclear': {
    severity: 'error',
    title: { zh: '看不出是哪个单位的来稿', en: 'it cannot be told which unit sent this' },
    why: {
      zh: '单位依次从稿子里面（单独一行的单位名、报送单）、文件夹、文件名、第一行、落款看；都没有，或者一处有两个、两处对不上，就不猜。',
      en: 'The unit is looked for inside the file, in its folder, its name, its first line and its signature. Where none is found, or two that differ, nothing is guessed.',
    },
    cure: {
      zh: '在文件名里写上单位名录里的名称；几个单位合成一份的，每个单位前单写一行单位名；不用单位的，放进以栏目命名的文件夹。',
      en: 'Put the name of the unit into the name of the file; before each part of a joint file a line with its unit; or the file into a folder named by its section.',
    },
  },
  'unit-other': {
    severity: 'warning',
    title: { zh: '来稿里有一条开头是别的单位', en: 'an item of a contribution begins with another unit' },
    why: {
      zh: '几个单位的稿子合成一份，没有单写单位名的，都算作文件名、落款上那个单位的：排在它那里，采用也记在它名下。',
      en: 'Where several units share a file and no lines say whose each part is, all of it stands and counts under the unit in the name of the file or its signature.',
    },
    cure: {
      zh: '收成 .yaml 或在来稿里，给每个单位前面单写一行单位名；确是本单位的，开头写本单位的名称。',
      en: 'Put a line with its unit before each part, or make a .yaml of it; begin what is the unit’s own with its own name.',
    },
  },
  'contribution-classified': {
    severity: 'warning',
    title: { zh: '来稿标着密级，本期没有', en: 'a contribution is classified, and the issue is not' },
    why: {
      zh: '单位的来文上有“机密”“秘密★1年”，标记本身不印，内容却会登在没有密级的一期里。',
      en: 'The mark of the paper does not print, and its content would, in an issue without one.',
    },
    cure: {
      zh: '先问清楚能不能登：不能登的在文件名前加 _；本期要定密的，写报头的密级。',
      en: 'Ask first: put _ before its name, or give the issue its classification.',
    },
  },
  'section-unclear': {
    severity: 'error',
    title: { zh: '看不出登在哪个栏目', en: 'it cannot be told for which section this is' },
    why: {
      zh: '栏目依次看稿子里写的、所在的文件夹、文件名，再看哪个栏目的“供稿单位”收这个单位；栏目写了“供稿单位”的，只收那些单位的。',
      en: 'The section is that named inside the file, by its folder or its name, else the one whose suppliers hold the unit; a section with suppliers takes only theirs.',
    },
    cure: {
      zh: '在 series.yaml 的栏目里写 供稿单位；或把文件放进以栏目命名的文件夹；.yaml 来稿里写 栏目。',
      en: 'Write suppliers: for the sections in series.yaml; or put the file into a folder named by the section; in a .yaml write section:.',
    },
  },
  'not-a-contribution': {
    severity: 'error',
    title: { zh: '不像来稿', en: 'this looks like no contribution' },
    why: {
      zh: '发给“各…”的，或者请别人报送、落款又是本刊编发单位的，多半是转发的通知，印出来就闹笑话了。',
      en: 'What is addressed to everybody, or asks others to send and is signed by who makes the bulletin, is most likely a notice that was passed on.',
    },
    cure: {
      zh: '移出文件夹，或在文件名前加 _；确是稿件的，把正文收成 .yaml。',
      en: 'Move it away, or put _ before its name; where it is a contribution make a .yaml of its text.',
    },
  },
  'correction-inside': {
    severity: 'error',
    title: { zh: '来稿里夹着更正说明', en: 'a correction inside a contribution' },
    why: {
      zh: '“更正：……应为……”“刚才写错了”这样的话不是稿件正文；程序不印它，也从不替您照着改。',
      en: 'What says that a text was wrong is none of it: it is not printed, and never applied by itself.',
    },
    cure: {
      zh: 'bulletin import 来稿 收成 .yaml，照它改好正文，删去这一句；原来的来稿留着，照算报送。',
      en: 'Make a .yaml of it with bulletin import, mend the text, and delete the line; the sent file is kept and counted.',
    },
  },
  'two-versions': {
    severity: 'error',
    title: { zh: '同一件事有两稿', en: 'two versions of one piece' },
    why: {
      zh: '同一个单位的两份来稿里有大半相同的一条，都印就重了。只报在像是后来的那一稿上。',
      en: 'Two files of one unit share most of an item, which would print twice. It is said once, at the one that seems to be the later.',
    },
    cure: {
      zh: '在不用的一稿的文件名前加 _，或在 issue.yaml 里写 来稿: { 不用: [文件名] }；照算报送。',
      en: 'Put _ before the name of the one that is not used, or name it under contributions: unused: in issue.yaml.',
    },
  },
  'contribution-old': {
    severity: 'error',
    title: { zh: '来稿全是上期以前的事', en: 'a contribution older than the last issue' },
    why: {
      zh: '一份来稿里各条的日期都不晚于上一期的日期，多半是旧稿，或者报晚了。',
      en: 'All its days are not after the day of the last issue: an old text, or one that came late.',
    },
    cure: {
      zh: '不登的，在文件名前加 _；确要补登的，bulletin import 收成 .yaml。',
      en: 'Put _ before its name, or make a .yaml of it with bulletin import where it is to print all the same.',
    },
  },
  'contribution-repeated': {
    severity: 'error',
    title: { zh: '来稿里有一条往期登过', en: 'an item that an earlier issue has had' },
    why: {
      zh: '与前三期里的一条八成以上相同：单位把旧稿又报了一遍。',
      en: 'It is four fifths like an item of one of the last three issues: it was sent again.',
    },
    cure: {
      zh: '不登的，收成 .yaml 删去这一条，或在文件名前加 _；确要再登的，收成 .yaml。',
      en: 'Make a .yaml of the file and delete the item, or put _ before its name; a .yaml prints again.',
    },
  },
  'contribution-empty': {
    severity: 'warning',
    title: { zh: '来稿里没有可印的', en: 'a contribution with nothing to print' },
    why: {
      zh: '除了标题、称呼、落款一类不印的行，里面没有别的。',
      en: 'But for lines that never print, such as a title or a signature, there is nothing in it.',
    },
    cure: {
      zh: '看看是不是拿错了文件；不用的，在文件名前加 _。',
      en: 'See whether it is the right file, or put _ before its name.',
    },
  },
  'contribution-part': {
    severity: 'warning',
    title: { zh: '来稿里有的东西没有印', en: 'a part of a contribution that does not print' },
    why: {
      zh: 'Word 文件里的图表、智能图形、嵌入的表格和文件读不出来，正文照印，它们没有印。',
      en: 'Charts, SmartArt and embedded files of a Word document cannot be read: its text prints, and they do not.',
    },
    cure: {
      zh: '要印的，另存为图片，写进 issue.yaml 的“图片”；不要印的不用管。',
      en: 'To print one, save it as a picture, and name it under image: in issue.yaml.',
    },
  },
  'contribution-absent': {
    severity: 'warning',
    title: { zh: '所说的来稿不在文件夹里', en: 'a sent file that is named is not there' },
    why: {
      zh: '“不用”或“来自”里写的文件，期文件夹里没有；名字差一个字，要不用的就还会印。',
      en: 'A file named under unused or madeFrom is not in the folder; one character off, and what was to be left out prints.',
    },
    cure: { zh: '照文件夹里的名字写，连同后缀。', en: 'Write its name as in the folder, with the ending.' },
  },
} as const satisfies Record<string, CodeEntry>;
