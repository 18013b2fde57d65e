import type { Path } from '../../diagnostic.ts';
import type { IssueSubject } from '../subject.ts';

/** Whether a value is written as a member of a list; a text in the place of a list is located as the list is. */
export function isMember(path: Path, issue: IssueSubject): boolean {
  const end = path.findLastIndex((step) => typeof step === 'number');
  return end > 0 && !isSamePlace(path.slice(0, end), path.slice(0, end + 1), issue);
}

export function isSamePlace(a: Path, b: Path, { locate }: IssueSubject): boolean {
  const [one, other] = [locate(a).range, locate(b).range];
  return one.line === other.line && one.column === other.column;
}
