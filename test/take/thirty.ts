/** Thirty kinds of edits that a chief makes in WPS, on examples/safety/2024-10.yaml. */

import type { grounds } from './grounds.ts';
import { bold, commented, cutBefore, joinedWithNext, putBehind, rewritten, swappedIn, tracked, typed } from './hand.ts';

export interface ChiefEdit {
  /** Its number and kind; the file with what is wanted is called so. */
  readonly name: string;
  /** Done to the document. */
  readonly make: (docx: Uint8Array) => Uint8Array;
  /** Options behind `take`. */
  readonly options?: readonly string[];
  /** What it was built from, where that is not the issue alone. */
  readonly ground?: keyof typeof grounds;
  /** Done to the files after they were built. */
  readonly meanwhile?: Readonly<Record<string, (text: string) => string>>;
}

const inBody =
  (...changes: readonly ((xml: string) => string)[]) =>
  (docx: Uint8Array): Uint8Array =>
    rewritten(docx, (xml) => changes.reduce((made, change) => change(made), xml));

const over = (find: string, became: string, within?: string) => (xml: string) =>
  typed(xml, find, became, within === undefined ? {} : { within });

const each =
  (find: string, became: string) =>
  (xml: string): string =>
    xml.replaceAll(find, became);

export const chiefEdits: readonly ChiefEdit[] = [
  { name: '01-word', make: inBody(over('务求安全平稳', '确保安全平稳')) },
  { name: '02-sentence-cut', make: inBody(over('要把消防常识送进社区、送进家庭，增强居民自防自救能力。', '')) },
  {
    name: '03-sentence-at-seam',
    make: inBody(over('决不让同类事故重演。', '决不让同类事故重演。会后看望了受伤群众。')),
  },
  {
    name: '04-item-at-seam',
    make: inBody(over('务求安全平稳。', '务求安全平稳。10月12日，副市长梁启文到罗水县检查水库除险加固。'), (xml) =>
      bold(xml, '梁启文'),
    ),
  },
  {
    name: '04-item-at-seam-plain',
    make: inBody(over('务求安全平稳。', '务求安全平稳。10月12日，副市长梁启文到罗水县检查水库除险加固。')),
  },
  {
    name: '05-item-removed',
    make: inBody(
      over(
        '罗水县10月12日召开全县森林防灭火工作会议，要求各乡镇加大巡护力度，尽快清理涉电线路通道内的杂树和林下可燃物。',
        '',
      ),
    ),
  },
  {
    name: '06-items-swapped',
    make: inBody((xml) => swappedIn(xml, '韩静宜', '10月10日下午', '10月11日，市委常委、常务副市长程立群')),
  },
  {
    name: '06-items-swapped-and-edited',
    make: inBody(
      (xml) => swappedIn(xml, '韩静宜', '10月10日下午', '10月11日，市委常委、常务副市长程立群'),
      over('学校食堂治理要严字当头、', '校园食堂治理要严字当头、'),
    ),
  },
  { name: '07-post', make: inBody(over('市委常委、常务副市长程立群', '市委常委、市政府常务副市长程立群')) },
  { name: '08-name', make: inBody(over('龙跃川', '龙耀川')) },
  { name: '09-day', make: inBody(over('龙跃川10月9日', '龙跃川10月10日')) },
  { name: '10-day-literal', make: inBody(over('蔡景明10月8日', '蔡景明10月8日至9日')) },
  { name: '11-masthead-day', make: inBody(over('2024年10月12日', '2024年10月14日')) },
  { name: '11-masthead-number', make: inBody(over('第10期', '第11期')) },
  { name: '12-indicator', make: inBody(over('7422', '7425')) },
  { name: '13-computed', make: inBody(over('99.62%', '99.6%')) },
  { name: '14-series-sentence', make: inBody(over('予以曝光、约谈或联合惩戒', '予以公开曝光、约谈或联合惩戒')) },
  {
    name: '14-series-too',
    make: inBody(over('予以曝光、约谈或联合惩戒', '予以公开曝光、约谈或联合惩戒')),
    options: ['--series-too'],
  },
  { name: '15-distribution', make: inBody(over('市政府副秘书长', '市政府秘书长、副秘书长')) },
  { name: '16-section-title', make: inBody(over('部门动态', '部门工作动态')) },
  { name: '17-split', make: inBody((xml) => cutBefore(xml, '枫林县委常委')) },
  { name: '18-joined', make: inBody((xml) => joinedWithNext(xml, '安全生产　10月11日')) },
  {
    name: '19-paragraph',
    make: inBody((xml) => putBehind(xml, '社会稳定　', '基层治理　10月9日，全市推行“一格多员”。')),
  },
  {
    name: '19-paragraph-behind-run-on',
    make: inBody((xml) => putBehind(xml, '务求安全平稳', '10月12日，副市长梁启文到罗水县检查水库除险加固。')),
  },
  {
    name: '20-section',
    make: inBody(
      (xml) => putBehind(xml, '1月15日至10月12日', '近期多雾，各地要加强行车提示。'),
      (xml) => putBehind(xml, '1月15日至10月12日', '下旬有冷空气过境。'),
      (xml) => putBehind(xml, '1月15日至10月12日', '【工作提示】'),
    ),
  },
  { name: '21-bold', make: inBody((xml) => bold(xml, '把各项防范工作抓实抓牢')) },
  { name: '22-shared', make: inBody(over('临江区委书记', '临江区区委书记')) },
  { name: '23-comment', make: (docx) => commented(docx, '隐患12处', '核一下', '王主任') },
  {
    name: '23-comment-written',
    make: (docx) => commented(docx, '隐患12处', '核一下', '王主任'),
    options: ['--comments'],
  },
  {
    name: '24-two-people',
    make: inBody(
      (xml) => tracked(xml, '扩大产能、', '', '王主任', 100),
      (xml) => tracked(xml, '增加效益', '提高效益', '李副主任', 200),
    ),
  },
  {
    name: '24-one-of-two',
    make: inBody(
      (xml) => tracked(xml, '扩大产能、', '', '王主任', 100),
      (xml) => tracked(xml, '增加效益', '提高效益', '李副主任', 200),
    ),
    options: ['--author', '王主任'],
  },
  { name: '25-replace-all', make: inBody(each('隐患', '风险')) },
  { name: '26-autocorrect', make: inBody(over('2024年1—9月', '2024年1-9月')) },
  {
    name: '27-sent-docx',
    ground: 'folder',
    make: inBody(over('每天到岗、每班点名', '每天到岗'), over('白茅镇', '白茅乡')),
  },
  { name: '27-sent-gbk', ground: 'folder', make: inBody(over('火种人员15人次', '火种人员16人次')) },
  { name: '27-made-here', ground: 'folder', make: inBody(over('逐栋逐户过筛', '逐栋逐户排查')) },
  {
    name: '27-added-behind-made',
    ground: 'folder',
    make: inBody((xml) => putBehind(xml, '逐栋逐户过筛', '10月26日，清塘县检查养老机构7家。')),
  },
  { name: '27-sent-yaml', ground: 'folder', make: inBody(over('临时查封4家', '临时查封5家')) },
  {
    name: '27-sent-gone',
    ground: 'folder',
    make: inBody(
      over('10月20日，青石县住建局、消防大队检查在建工地17个，停工整改2个。', ''),
      over('截至10月25日，竹坪管理区检查企业1212家，发现重大事故隐患286个，已整改284个。', ''),
    ),
  },
  {
    name: '28-mended-meanwhile',
    make: inBody(over('务求安全平稳', '确保安全平稳')),
    meanwhile: { '2024-10.yaml': (text) => text.replace('学校食堂治理', '校园食堂治理') },
  },
  {
    name: '28-both-changed',
    make: inBody(over('务求安全平稳', '确保安全平稳'), over('学校食堂治理', '单位食堂治理')),
    meanwhile: { '2024-10.yaml': (text) => text.replace('学校食堂治理', '校园食堂治理') },
  },
  {
    name: '29-table-csv',
    ground: 'csv',
    make: inBody(over('37', '38'), over('35', '36'), over('（含"两管"）', '（含"两管"，三镇）')),
  },
  { name: '29-table-gbk', ground: 'gbk', make: inBody(over('37', '38')) },
  { name: '29-table-xlsx', ground: 'xlsx', make: inBody(over('37', '38')) },
  {
    name: '33-old-encoding',
    ground: 'oldEncoding',
    make: inBody(over('务求安全平稳', '确保安全平稳'), over('予以曝光', '予以公开曝光')),
    options: ['--series-too'],
  },
  { name: '30-signer', make: inBody((xml) => putBehind(xml, '2024年第10期', '签发人：顾怀远')) },
  { name: '31-opened-and-saved', make: inBody((xml) => xml.replace('<w:body>', '<w:body><!-- saved -->')) },
  {
    name: '32-added-in-head',
    make: inBody((xml) => putBehind(xml, '2024年第10期', '仅供内部参阅')),
  },
];
