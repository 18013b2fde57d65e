/** In our own documents these paragraphs are broken where their lines are full, so that no name and no figure is cut: no break of theirs is of the text. */
export const isBrokenByPage = (style = ''): boolean =>
  style === '版记' || style === '出席情况' || style.startsWith('表格文字');
