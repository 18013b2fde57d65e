/** The one entry that two of one key become, where the key takes several: whoever deletes one of them loses what it says. */

import type { TreeEntry } from './tree.ts';

/** 送: 甲, 送: 乙 → 送: [甲, 乙]; undefined where only one can be right. `keys`: all of the map. */
export function bothAsOne(name: string, first: TreeEntry, second: TreeEntry, keys: readonly string[]) {
  const [one, other] = [membersOf(first), membersOf(second)];
  if (!one || !other) return undefined;
  const members = [...new Set([...one.map(withoutStop), ...other])];
  if (members.length < 2) return undefined;
  if (asText.has(name) && !isAmongRecipients(keys)) {
    const isText = one.length === 1 && other.length === 1;
    return isText ? `${name}: ${members.join('、')}` : undefined;
  }
  const isList =
    asList.has(name) ||
    recipients.has(name) ||
    duty.test(name) ||
    (offices.has(name) && keys.some((key) => signed.has(key)));
  return isList ? `${name}: [${members.join(', ')}]` : undefined;
}

const asList: ReadonlySet<string> = new Set([
  ...['领导', 'leader', '签发人', 'signer', '附件', 'attachments', '图片', 'image', '要目', '本期要目', 'contents'],
  ...['简称', 'short', '不用', 'unused', '供稿单位', 'suppliers', '小标题', 'heads', '加分', 'credit', '加粗', 'bold'],
  ...['差额', 'difference', '出席', '请假', '列席', '缺席', '参加', '记录', '主持', '联系人', 'contacts'],
]);
/** Classes of 报送发. */
const recipients: ReadonlySet<string> = new Set('报 送 发 抄送 抄报 主送 分送 印送 呈报 报送 印发'.split(' '));
const isAmongRecipients = (keys: readonly string[]): boolean => keys.every((key) => recipients.has(key));
/** What takes one text: its parts stand one behind the other. */
const asText: ReadonlySet<string> = new Set(['职务', 'post', '主送', 'addressee', '供稿', '来源', 'source']);
const duty = /^(?:(?:牵头|配合|主办|协办|承办|参与|协助|责任)(?:单位|部门|领导|人)?|lead|support)$/;
/** 单位 of 落款. */
const offices: ReadonlySet<string> = new Set(['单位', 'offices']);
const signed: ReadonlySet<string> = new Set(['盖章', 'seal']);

/** Short texts, also those of a list in brackets. */
function membersOf({ node }: TreeEntry): readonly string[] | undefined {
  const all = node.kind === 'text' ? partsOf(node.data) : node.kind === 'list' && node.flow ? node.data : undefined;
  return Array.isArray(all) && all.length > 0 && all.every((one) => typeof one === 'string' && plain.test(one))
    ? (all as readonly string[])
    : undefined;
}

/** A full-width comma in brackets would be read as a part of a name. */
const partsOf = (data: string | null): readonly string[] => data?.split(/，(?![^（]*）)/) ?? [];
const withoutStop = (text: string): string => text.replace(/[。，、；]$/, '');
const plain = /^[\p{L}\p{N}（）()·、.\-_ ]{1,60}。?$/u;
