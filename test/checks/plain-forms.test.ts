/** Forms and words of a text that somebody sent: each line is a paragraph, and what is a heading only its look tells. */

import { expect, test } from 'vitest';
import type { CheckCode } from '../../src/checks/list.ts';
import { subjectOfText } from '../../src/checks/plain-subject.ts';
import { findingsOf } from '../../src/checks/run.ts';

function found(lines: readonly string[], codes: readonly CheckCode[], numbered = false): string[] {
  const sent = lines.map((text, index) => ({ text, number: index + 1, kind: 'body' as const, numbered }));
  return findingsOf(subjectOfText(sent))
    .filter(({ code }) => (codes as readonly string[]).includes(code))
    .map(({ path, found, severity }) => `${Number(path[1]) + 1} ${severity} ${found}`);
}

const plan = [
  '青石县岁末年初安全防范工作方案',
  '一、工作目标',
  '坚决不发生较大以上事故，全县安全生产形势持续稳定向好。',
  '二、主要任务',
  '（一）排查隐患。一是企业自查；三是部门抽查。',
  '（三）整改隐患。逐条登记、逐条销号。',
  '四、有关要求',
  '【工作提示】',
  '一、请各单位做好准备。',
];

test('numbers go on over the lines, and begin anew behind a title in 【】', () => {
  expect(found(plan, ['level-sequence'])).toEqual(['5 error 三是', '6 error （三）', '7 error 四、', '9 warning 一、']);
});

test('where Word counts some paragraphs, only what runs on inside a text is judged', () => {
  expect(found(plan, ['level-sequence'], true)).toEqual(['5 error 三是']);
});

test('a sentence that a page break cut in two', () => {
  const lines = [
    '　　3月8日，县安委会召开会议，听取情况汇报。会议要求，各单位出席全县',
    '自然资源和规划工作会议，抓好落实。',
    '　　（一）提高站位。高危企业重大事故隐患要及时报告主管和监管',
    '部门。（县安委办牵头）',
    '【工作动态】',
    '　　3月9日，青石县应急管理局到企业检查，发现隐患12处。企业要限期整改',
    '　　3月10日，芦县应急管理局到企业检查，发现隐患5处。',
  ];
  expect(found(lines, ['cut-sentence'])).toEqual(['1 warning 县', '3 warning 管']);
});

test('what a newspaper sets between title and text has no full stop', () => {
  const text = '工作队进村那天，老支书领着大家看了三条没有修完的水渠。村民说，渠修好了，地就活了。';
  const lines = [
    '把清单做细（评论员观察）',
    '账算明白，路找准。对症下药、步步走稳，日子一年比一年好',
    '从群众的视角跳出来想一想，摆正位置，站稳立场，才能把好事情办到每一个人的心坎里',
    text,
    '各镇把清单送到网格，一件一件对账。县里每周看一次进度',
    text,
  ];
  expect(found(lines, ['cut-sentence'])).toEqual(['5 warning 度']);
});

test('paired stars are bold in a plain text too', () => {
  const lines = [
    '副市长**邵伯安**到*市调研，结合*实际提出要求。',
    '**青石县委书记到企业检查。',
    '3月5日，**县委书记**调研。',
  ];
  expect(found(lines, ['leftover'])).toEqual(['1 error *', '1 warning *', '2 error **']);
});

test('a mobile number is told, mildly on a line that says whom to call', () => {
  const lines = [
    '驾驶人手机13900000000。',
    '联系人：林知远　联系电话：13900000000',
    '联系人：身份证11010519491231002X',
  ];
  expect(found(lines, ['private-number'])).toEqual([
    '1 warning 13900000000',
    '2 info 13900000000',
    '3 error 11010519491231002X',
  ]);
});

test('a headline, and whose words stand above, are no sentences that break off', () => {
  const lines = [
    '县融媒体中心署名文章：让红色历史照亮全县人民奋进的明天——写在云岭解放七十五周年纪念日',
    '本台消息，今天发表署名文章，回顾云岭解放的历程，号召全县干部群众继续奋斗。',
    '县防汛指挥部新闻发布会：18日全县首次无新增险情 沿河乡镇转入排查整改和群众回迁安置阶段',
    '今天上午，县防汛指挥部召开新闻发布会，通报全县防汛情况，沿河群众陆续回迁。',
    '“青石人所表现的精神，使全县朝着一个无人能够预言的未来前进！”——省报记者林知远',
    '林知远当年走遍全县各镇，写下十余万字的报道，至今仍有人提起。',
  ];
  expect(found(lines, ['cut-sentence'])).toEqual([]);
});

test('a headline may divide its halves by a blank', () => {
  const lines = [
    '【一线】同心战“汛” 安澜的日子一定会到来！',
    '《守望青山》 讲述护林员的故事',
    '全县同心战“汛” 安澜可期，群众回迁。',
  ];
  expect(found(lines, ['stray-blank'])).toEqual(['3 warning  ']);
});

test('two halves of a length at the end of a headline are parted by a blank', () => {
  const lines = [
    '青石县抓好党建强固堤防，小组设在班组里 课堂搬进车间来',
    '青石县防汛备汛两不误，队伍沉到堤坝上 物资备到家门口',
    '青石县强化党建夯实根基，支部建在 项目上',
    '青石县抓好党建强固堤防，小组设在班组里 课堂搬进车间来。',
  ];
  expect(found(lines, ['stray-blank'])).toEqual(['3 warning  ', '4 warning  ']);
});

test('an item behind a bullet has no full stop', () => {
  const behind = '今年以来，全县坚持问题导向，把各项任务细化到岗、落实到人，逐月对账，按季通报。';
  const lines = ['●搭建交流平台，汇编资料12期；设立联络站，明确专人负责；在3个镇试点，设置便民窗口', behind];
  expect(found([...lines, `■${lines[0]?.slice(1)}，`, behind], ['cut-sentence'])).toEqual(['3 warning ，']);
});

test('a quote that is lost makes none of those behind it an inner one', () => {
  const lines = [
    '筑牢“四个意识、坚定“四个自信”，把要求落到实处。',
    '落实“一单四制、用好“敲门行动”和“回头看”。',
    '他说：“要把“一单四制”落到实处。”',
  ];
  expect(found(lines, ['quote-order'])).toEqual(['3 warning “', '3 warning ”']);
});

test('half-width marks part points as well', () => {
  const lines = ['全县要深化两项工作，一是推进排查治理;二是推进群防群治。', '工作重点,一是排查;三是整改。'];
  expect(found(lines, ['level-sequence'])).toEqual(['2 error 三是']);
});

test('who wrote a report, or made a picture, stands behind it between blanks', () => {
  const lines = [
    '全县干部群众日夜巡堤查险，守住了一座座堤坝。（尤敏 林知远 方静）',
    '截至6月底，全县完成整改56处。（青石县委组织部 尤敏）',
    '小区换了新颜。（尤敏 林知远 记者 方静）',
    '队伍连夜转移群众。（云岭社青石7月13日电 尤敏、林知远、方静）',
    '社区居民在窗口前办理业务。记者 林知远/摄',
    '群众在广场上学习急救。 青石县融媒体中心 供图',
    '转移安置工作有序进行。（详见 附件）',
    '巡堤查险不留死角。（尤敏 同志负责）',
  ];
  expect(found(lines, ['stray-blank'])).toEqual(['7 warning  ', '8 warning  ']);
});

test('a writer may bear a surname that few have, beside others or before what was made', () => {
  const lines = [
    '村里的水渠修通了，地也活了。（尤敏 党月红 方静）',
    '村里的水渠修通了，地也活了。（尤敏 方静 记者 洪克川）',
    '党员在展馆里听取讲解，重温誓词。洪存海 摄',
    '党员在展馆里听取讲解，重温誓词。党月红 文/图',
    '整改问题十二处，已全部销号（尤敏 党月红 方静）',
    '党员在展馆里听取讲解，由办公室 整理。',
  ];
  expect(found(lines, ['stray-blank'])).toEqual(['5 warning  ', '5 warning  ', '6 warning  ']);
});

test('a second that is said in other words comes before 第三', () => {
  const lines = [
    '问：第一个问题，请介绍会谈情况。第二个问题，贵方是否收到通知？第三，如何看待民调结果？',
    '各方达成了一些共识，比如第一，都希望尽早恢复会谈。第二，都希望取得进展。',
  ];
  expect(found(lines, ['level-sequence'])).toEqual([]);
  expect(found([lines[0]?.replace('第二个', '另一个') ?? ''], ['level-sequence'])).toEqual(['1 warning 第三']);
});

test('a blank before 摄 leaves the one before the name a blank between names', () => {
  const lines = ['村里建起了文化墙，环境焕然一新。云岭网 尤文静 摄', '长廊里处处体现着党建文化。 尤文静 摄'];
  expect(found(lines, ['stray-blank'])).toEqual([]);
});

test('whose words stand above is no sentence that was cut', () => {
  const words = '把河修好，把路修通，把账算清，群众看得见摸得着，干部心里也就踏实了。';
  const said = '——2024年3月12日，市委主要负责同志在全市深化作风建设暨优化营商环境工作推进会议上的讲话';
  expect(found([words, said, words, said, words], ['cut-sentence'])).toEqual([]);
  expect(found([words, words, words, words, said.slice(2), words], ['cut-sentence'])).toEqual(['5 warning 话']);
});

test('a heading between paragraphs may be two clauses of a length and what they open, or one of several', () => {
  const text = '工作队进村那天，老支书领着大家看了三条没有修完的水渠。村民说，渠修好了，地就活了。';
  const open = '先把堵点找出来。一张清单把全县四十个村的水渠都装了进去';
  const several = [
    open,
    '再把责任分下去。三支队伍同时走进田间地头和群众家中',
    '最后看群众。满意不满意由村民代表在大会上举手说了算',
  ];
  expect(
    found([text, text, text, '稳住阵脚，蓄足后劲。春耕一线的变化正在田间悄悄发生', text], ['cut-sentence']),
  ).toEqual([]);
  const closed = Array.from({ length: 4 }, () => text);
  expect(found([...closed, ...several.flatMap((line) => [line, ...closed])], ['cut-sentence'])).toEqual([]);
  expect(found([...closed, open, ...closed], ['cut-sentence'])).toEqual(['5 warning 去']);
});

test('what is said of a picture needs no full stop', () => {
  const behind = '“正是尝到了甜头，我们才下决心把这支队伍建起来。”';
  const lines = [
    '活动现场气氛热烈。图为来自青石县的学生在老师带领下，认真学习防溺水知识和急救技能。林知远摄/云岭图片',
    '图：青石县河道管理所所长、应急抢险队队长梁启文，每天带领队员巡查堤坝险工险段、清点物资储备',
    '抢险队员亮明身份，郑重承诺守堤到底。资料片由青石县委组织部提供',
    '抢险队员亮明身份，郑重承诺守堤到底。必要的物资由青石县委组织部统一提',
  ];
  expect(
    found(
      lines.flatMap((line) => [line, behind]),
      ['cut-sentence'],
    ),
  ).toEqual(['7 warning 提']);
});

test('one bar between two names joins them, and none is a dash', () => {
  const lines = [
    '健全街道工委―社区党组织―网格党支部三级体系。',
    '整治只有一个目标――把隐患消灭在萌芽。',
    '全县上下把燃气安全整治当作头等大事―各级各部门主要负责人靠前指挥。',
    '建立“书记--网格员--党员”的链条，“镇党委─村支部”上下贯通，参加青龙江―白马河合作第二次会议。',
    '整治只有一个目标--把隐患消灭在萌芽。',
  ];
  expect(found(lines, ['dash-length'])).toEqual([
    '1 info ―',
    '1 info ―',
    '2 error ――',
    '3 error ―',
    '4 info --',
    '4 info --',
    '4 info ─',
    '4 info ―',
    '5 error --',
  ]);
});

test('names of writers are divided by blanks, in the bracket behind a report as before it', () => {
  const lines = [
    '老街换了新颜，住户搬回了自己的院子。（尤 敏 林知远）',
    '老街换了新颜，住户搬回了自己的院子。（林知远 方静 尤 敏）',
    '老街换了新颜，住户搬回了自己的院子。（林知远 记者方静）',
    '老街换了新颜，住户搬回了自己的院子。（林知远 方静 特约记者 尤敏）',
    '老街换了新颜，住户搬回了自己的院子。（云岭社青石12月3日电 记者林知远、方静）',
    '老街换了新颜，住户搬回了自己的院子。 （通讯员 尤敏）',
    '老街换了新颜，住户搬回了自己的院子。 云岭日报记者 尤敏',
    '队员在堤上清点物资，守住了最后一道坝。尤 敏摄',
    '本报青石12月8日讯 记者林知远 见习记者方静 12月8日下午，全县春耕现场会召开。',
    '本报讯 （记者 尤 敏） 近日，全县春耕现场会召开。',
    '本报讯（林知远 方静）年初以来，全县春耕备耕有序推进。',
    '老街换了新颜，住户搬回了自己的院子。（撰稿：尤敏 林知远 审核：方静）',
    '老街换了新颜，住户搬回了自己的院子。（ 记者 尤敏）',
    '本报讯 全县春耕现场会 近日召开，各镇参加。',
  ];
  expect(found(lines, ['stray-blank'])).toEqual(['13 warning  ', '14 warning  ']);
});

test('who says it, the years of a life and the halves of a title stand before a blank', () => {
  const lines = [
    '青石县白桥镇党委副书记 林知远：渠修好了，地就活了。',
    '青石县白桥镇牧民 扎西：草长起来了。',
    '2012－2016年　青石县委常委、副县长。',
    '1997.03—1999.05　青石县委常委、副县长。',
    '2015年7月30日 云岭市第四届人民代表大会常务委员会第十九次会议批准；2019年修订。',
    '播出专题《守护“一老一小” 办好民生实事》，今天的【云岭新貌 青石故事】讲述水渠。',
    '第三十－条 在城镇规划区内新建房屋，应当统一规划。',
    '专栏3　水网重点工程（一）清水渠。力争年内通水。',
    '青石县白桥镇水利管理站 防汛办公室：按通知要求报送，逾期通报。',
    '2015年7月30日 全县春耕现场会召开，各镇参加。',
  ];
  expect(found(lines, ['stray-blank'])).toEqual(['9 warning  ', '10 warning  ']);
  expect(found(lines, ['number-form'])).toEqual(['7 error 第三十－']);
});

test('a list of points begins anew behind a comma, and a third point follows 首先 and 其次', () => {
  const lines = [
    '他认为经验有三条，第一，早谋划；第二，早动手；第三，早见效。他指出，当前还有两个问题, 第一，人手少；第二，路不通。他建议，第一，修路；第二，招人。',
    '首先是理念新，抓引领。其次是思路新，抓融合。三是平台新，抓保障。',
    '一是理念新，抓引领。三是平台新，抓保障。',
    '问：全县水库蓄水情况如何？第二，春灌用水有没有保障？',
    '关于两点共识，一是各镇都看重水利。',
    '第二个共识是，各镇都愿意共用一条渠。',
    '要抓两件事，即修渠。第二，要抓好种子调运。',
    '（1）青石县（2）芦县（3）枫林县',
  ];
  expect(found(lines, ['level-sequence'])).toEqual(['3 error 三是', '7 warning 第二']);
});

test('a rare character in a name is a note, and one in a word may be a mistake', () => {
  const lines = ['运动员尤文埈、县长方禛到赤牛坬村和新潟县考察。', '各镇要釆取措施。'];
  expect(found(lines, ['rare-character'])).toEqual([
    '1 info 埈',
    '1 info 禛',
    '1 info 坬',
    '1 info 潟',
    '2 warning 釆',
  ]);
});

test('what stands above the first paragraph of a text without its title has no full stop', () => {
  const behind = '工作队进村那天，老支书领着大家看了三条没有修完的水渠。';
  expect(found(['渠修在田头，路通到村口，把好事办到每一户的心坎里，把账算到明处', behind], ['cut-sentence'])).toEqual(
    [],
  );
});

test('how a number is made up, and what an older text has, stand as they are', () => {
  const lines = ['第九条 许可证编号的编排方式为：云字XXXXXXXX。其中，第一位为类别。', '新锐企业哔哩哔哩等到会。'];
  expect(found(lines, ['leftover', 'word-repeated'])).toEqual([]);
  expect(
    found(['“只说不做，那末，再好的办法也没有用。”', '只说不做，那末，再好的办法也没有用。'], ['commonly-miswritten']),
  ).toEqual(['2 warning 那末']);
});
