/** Lists and rows of tables as a Chinese keyboard, a chat or a sheet has them, in a text. */

export const plainName = /^\p{L}{1,20}$/u;

/** The members of a list as a Chinese keyboard types it: 【甲，乙】, 甲、乙. */
export function membersIn(text: string): readonly string[] | undefined {
  const inside = /^\s*[【〔［[（(](.*)[】〕］\])）]\s*$/.exec(text)?.[1] ?? text;
  const parted = inside.split(/[，、,；;]/).map((member) => member.trim().replace(/^["“”]|["“”]$/g, ''));
  const members = parted.length > 1 ? parted : inside.trim().split(/[ \t\u3000]+/);
  return members.length > 1 && members.length <= 20 && members.every((member) => plainName.test(member))
    ? members
    : undefined;
}

/** The rows of a table as Markdown, a chat or a sheet has it: cells between bars or tabs; none where there is but one. */
export function rowsIn(text: string): readonly (readonly string[])[] {
  if (text.length > 20_000) return [];
  const lines = /[|｜]/.test(text)
    ? text.split(/[|｜][ \n]+(?=[|｜])|\n/)
    : text.includes('\t')
      ? text.split(/[ \n]+/)
      : [];
  const rows = lines
    .map((line) => line.trim().replace(/^[|｜]|[|｜]$/g, ''))
    .filter((line) => !/^[-—:|｜\s]*$/.test(line))
    .map((line) => line.split(/[|｜\t]/).map((cell) => cell.trim()));
  const isTable =
    rows.length > 1 && rows.every((cells) => cells.length > 1 && cells.every((cell) => plainCell.test(cell)));
  return isTable ? rows : [];
}
const plainCell = /^[\p{L}\p{N}][\p{L}\p{N}（）.%％／/]{0,29}$/u;

/** 城北镇58、石门镇50, 城北镇 58 石门镇 50: figures by unit, as the entries of a map. */
export function valuesIn(text: string): string | undefined {
  if (text.length > 2000) return undefined;
  const parts = text
    .replace(/[。.；;]\s*$/, '')
    .split(/\s*[、，,；;]\s*|(?<=[\d家处起个人次件户])\s+(?=\p{Script=Han})/u);
  const entries = parts.map((part) =>
    /^(\p{Script=Han}{2,15}?)\s*[:：=]?\s*(\d+(?:\.\d+)?)[家处起个人次件户座条]*$/u.exec(part.trim()),
  );
  return entries.length > 1 && entries.every((entry) => entry !== null)
    ? entries.map((entry) => `${entry?.[1]}: ${entry?.[2]}`).join(', ')
    : undefined;
}
