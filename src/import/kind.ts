/** Which kind of document it is, by what its title calls it and how its sections are headed. */

import type { BulletinFile } from '../schema/issue-file.ts';

type Kind = NonNullable<BulletinFile['kind']>;

const byWord: readonly (readonly [RegExp, Kind])[] = [
  [/通报$/, 'circular'],
  [/(?:方案|计划|规划|预案)$/, 'plan'],
  [/(?:汇报|总结|小结|情况报告材料)$/, 'report'],
  [/通知$/, 'notice'],
  [/意见$/, 'opinion'],
  [/报告$/, 'statement'],
  [/请示$/, 'request'],
  [/批复$/, 'reply'],
  [/决定$/, 'decision'],
  [/决议$/, 'resolution'],
  [/公告$/, 'announcement'],
  [/通告$/, 'proclamation'],
  [/公报$/, 'communique'],
  [/议案$/, 'motion'],
  [/纪要$/, 'minutes'],
  [/函$/, 'letter'],
];

interface Evidence {
  /** Its lines joined. */
  readonly title: string;
  /** 报名, its lines joined. */
  readonly name: string;
  /** 出席：… below the text. */
  readonly hasAttendance: boolean;
  readonly hasDocumentNumber: boolean;
  readonly hasIssueNumber: boolean;
  /** Sections in 【】. */
  readonly isBracketed: boolean;
  /** Sections under 一、, （一）. */
  readonly isNumbered: boolean;
}

export function kindOf({ title, name, hasAttendance, ...evidence }: Evidence): Kind {
  const { hasDocumentNumber, hasIssueNumber, isBracketed, isNumbered } = evidence;
  // A 纪要 may be numbered as a 刊物 is, and bear no title (10.3).
  if (hasAttendance || /纪要$/.test(name)) return 'minutes';
  if (isBracketed) return 'bulletin';
  const bare = title.replace(/[（(][^（）()]*[）)]$/, '');
  const named = byWord.find(([word]) => word.test(bare))?.[1];
  if (named !== undefined && !hasIssueNumber) return named;
  if (hasDocumentNumber) return 'circular';
  return hasIssueNumber || !isNumbered ? 'bulletin' : 'report';
}
