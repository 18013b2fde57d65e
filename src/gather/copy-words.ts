/** The words that are put to the name of a copy. */

/** `series(1)`, `series - 副本` of `series`: the words that such programs put to a copy, and nothing else. */
export function isCopyOf(name: string, original: string): boolean {
  const at = name.indexOf(original);
  return at >= 0 && isOfCopies(`${name.slice(0, at)} ${name.slice(at + original.length)}`);
}

/**
 * What Windows, macOS, WPS, OneDrive, 坚果云, 百度网盘, Syncthing and people put to the name of a copy: the words by which
 * such programs say so, and a bare (2) or v2. A single figure may as well count something.
 */
export const isOfCopies = (more: string): boolean =>
  copyWords.test(more) || /^[\s_.-]*(\(\d+\)|v\d+)?[\s_.-]*$/.test(more);
const copyWords =
  /副本|复件|复制|拷贝|冲突|备份|旧|原稿|初稿|草稿|修改|改后|最终|终稿|定稿|copy|conflict|backup|\bbak\b|\bold\b|\bfinal\b|\bdraft\b/;
