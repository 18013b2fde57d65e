import type { Words } from '../diagnostic.ts';

/** The file of a name, and the sheet after its `#`. Any other `#` belongs to the name: `1#矿井.csv`. */
export function splitSheet(name: string): { readonly file: string; readonly sheet?: string } {
  const [, file, sheet] = /^(.+\.(?:xlsx|xlsm|csv|tsv))#(.+)$/i.exec(name) ?? [];
  return file === undefined || sheet === undefined ? { file: name } : { file, sheet };
}

/** What to write for `值班.xlsx #值班`, `值班.xlsx＃值班`, `值班.xlsx!值班`, where there is no such file. */
export function sheetApart(name: string): Words | undefined {
  const [, book, sheet] = apart.exec(name) ?? [];
  if (book === undefined || sheet === undefined || `${book}#${sheet}` === name) return undefined;
  return {
    zh: `工作表的名字紧跟在文件名和半角的 # 后面：写作 ${book}#${sheet}`,
    en: `the name of a sheet stands right behind the #: write ${book}#${sheet}`,
  };
}
const apart = /^(\S.*?\.(?:xlsx|xlsm))[\s\u3000]*[#＃!！\s\u3000][\s\u3000]*([^#＃!！\s]{1,31})$/i;
