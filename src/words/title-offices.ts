/** Which offices stand beside each other at the head of a title: 云岭省财政厅|云岭省公安厅|中国人民银行…中心支行关于…. */

/** What the name of an office ends with. */
const body =
  /(?:办公[室厅]|委员会|管委会|联合会|联合社|总工会|工商联|监管局|总局|[厅局署]|[省市县区州旗盟]委|[革康建资监农]委|国资委|党委|宣传部|组织部|统战部|[一-龥]{1,6}部|政府|军分区|警备区|人武部|人民法院|检察院|国务院|中心支行|支行|分行|银行|总[队社会行]|[支大]队|指挥部|领导小组|中心|协会|商会|学会|公司|集团|大学|学院|医院|妇联|团[省市县区]委|团中央|中央|全国妇联)$/;
const place =
  '(?:(?:(?![厅局委署])[\\u4e00-\\u9fa5]){2,7}?自治[区州县]|(?:(?![厅局委署])[\\u4e00-\\u9fa5]){2,4}?(?:新区|[省市县区州旗盟镇乡]))';
/** Of a place that is not named: 省|财政厅, but no 市场, 区域. */
const bare =
  '(?:省(?!级|直|内|际|间)|市(?!场(?!监)|容|级|直|辖|属|内|民(?!政|族|宗))|县(?!级|域|直|内)|区(?!域|块|划|级|直|内)|州(?!级|直|内)|自治[区州县])';
/** What an office does, where nothing says of which place it is. */
const field =
  '(?:财政|公安|司法|民政|教育|审计|统计|农业农村|水利|水务|商务|交通运输|自然资源|规划和自然资源|生态环境|应急管理|退役军人事务|市场监督管理|医疗保障|卫生健康|文化和旅游|住房和城乡建设|人力资源和?社会保障|工业和信息化|发展和?改革|科学技术|乡村振兴|林业和草原|税务|地方金融监督管理)';
const tailOfField = '(?:厅|局|委员会|委|总局)';
/** Of the whole country, or of a party. */
const national =
  '(?:国家(?!级)|中国|中华|中共|中央(?!委|书|企)|最高人民|全国|国务院|共青团|海关总署|税务总局|市场监管总局|审计署|民航局|人民银行|财政部|教育部|科技部|科学技术部|公安部|民政部|司法部|工业和信息化部|人力资源(?:和)?社会保障部|自然资源部|生态环境部|住房(?:和)?城乡建设部|交通运输部|水利部|农业(?:农村)?部|商务部|文化(?:和旅游)?部|卫生(?:计生委|健康委|部)|退役军人(?:事务)?部|应急管理部|铁道部|国土资源部|环境保护部)';
const begins = new RegExp(`^(?:${national}|${place}(?![一-龥]{0,2}关于)|${bare}[一-龥]{2}|${field}${tailOfField})`);
const named = new RegExp(`^${place}`);
/** Of a body that stands before it: 云岭市公安局|青石分局, 国家税务总局|云岭省税务局. */
const branch = /(?:分[局行会院部]|分公司|支行|监管局|专员办事处|特派员办事处|调查总?队|[支大]队)$/;
const nationalBody = /国家[一-龥]{2,8}局$/;
const nationalBank = /中国[一-龥]{2,6}银行$/;
/** 委|员会, 部|门. */
const goesOn = /^(?:员|门|分|长|属|机关|驻|办公|组织|宣传|统战|政法|机构编制|编办|网信|老干部|党校|党史|研究室|巡察)/;
const longestHead = 16;
const leastOffice = 2;

/**
 * Where an office behind the first begins.
 * @param from where the run of 汉字 begins that is nothing but offices
 * @param to where it ends
 */
export function officeStarts(text: string, from: number, to: number): readonly number[] {
  const found: number[] = [];
  let start = from;
  for (let at = from + leastOffice; at + leastOffice <= to; at += 1) {
    if (at < start + leastOffice) continue;
    const before = text.slice(start, at);
    if (!endsOffice(before) || goesOn.test(text.slice(at, at + 4))) continue;
    const behind = text.slice(at, to);
    if (!begins.test(behind) || belongsBefore(before, behind)) continue;
    found.push(at);
    start = at;
  }
  return found;
}

function belongsBefore(before: string, behind: string): boolean {
  const next = nextEnd(behind);
  if (next === undefined) return true;
  if (!named.test(next)) return false;
  return (nationalBody.test(before) && /局$/.test(next)) || branchOf(before, next);
}

/** 云岭市公安局|云岭市消防救援支队 are two, for each begins with its place. */
const branchOf = (before: string, next: string): boolean =>
  !before.startsWith(named.exec(next)?.[0] ?? ' ') &&
  (nationalBank.test(before) || /[局行会院司队]$/.test(before)) &&
  branch.test(next);

/** The first office of what stands behind, up to where its name ends; none where none ends. */
function nextEnd(behind: string): string | undefined {
  for (let size = leastOffice; size <= behind.length; size += 1) {
    const name = behind.slice(0, size);
    if (!endsOffice(name) || goesOn.test(behind.slice(size, size + 4))) continue;
    if (size === behind.length || begins.test(behind.slice(size))) return name;
  }
  return undefined;
}

/** Whether it may be the name of an office. */
export const endsOffice = (name: string): boolean => body.test(name.slice(-longestHead));

/** Whether an office stands at the head of a title. */
export const hasOffice = (title: string): boolean => !title.startsWith('关于');
