/** The file of a name, and the sheet after its `#`. Any other `#` belongs to the name: `1#矿井.csv`. */
export function splitSheet(name: string): { readonly file: string; readonly sheet?: string } {
  const [, file, sheet] = /^(.+\.(?:xlsx|xlsm|csv|tsv))#(.+)$/i.exec(name) ?? [];
  return file === undefined || sheet === undefined ? { file: name } : { file, sheet };
}
