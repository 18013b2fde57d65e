/** Names of files and folders as text, with `/`: nothing is looked at. */

/** What is known of the folder that names count from. */
export interface Home {
  /** Its own name, from the top of the disk, where there is one: without it nobody knows what `..` leads to. */
  readonly at?: string;
}

/** `2024/02.yaml` → `2024`; `.` of what lies where names count from, `/` of what lies at the top of a disk. */
export function folderOf(name: string): string {
  const top = topOf(name);
  const end = name.lastIndexOf('/');
  return end < top.length ? top || '.' : name.slice(0, end);
}

export const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** As of `图1.png` the `.png`; what begins with its only dot has none. */
export function endingOf(name: string): string {
  const base = baseOf(name);
  return base.lastIndexOf('.') > 0 ? base.slice(base.lastIndexOf('.')) : '';
}
export const stemOf = (name: string): string => name.slice(0, name.length - endingOf(name).length);

/** A name that counts from this folder, or from the top of a disk; `.` and `..` are taken as far as they can be. */
export function nameIn(folder: string, name: string): string {
  const own = topOf(name);
  if (own) return own + stepsOf(name.slice(own.length)).join('/');
  const top = topOf(folder);
  return top + stepsOf(`${folder.slice(top.length)}/${name}`).join('/') || '.';
}

/** What lies in a folder by its base name; both are as short as can be already. */
export const inFolder = (folder: string, base: string): string =>
  folder === '.' ? base : folder.endsWith('/') ? folder + base : `${folder}/${base}`;

/** The folder above one; undefined above the top of a disk. */
export function above(home: Home, folder: string): string | undefined {
  if (isTop(folder) || (home.at !== undefined && isTop(full(home, folder)))) return undefined;
  const base = baseOf(folder);
  return base === '.' ? '..' : base === '..' ? `${folder}/..` : folderOf(folder);
}

/** `/`, `C:/` or `//server/share/` at the beginning of a name; empty where it counts from a folder. */
const topOf = (name: string): string => /^(?:\/\/[^/]+\/[^/]+\/|[a-z]:\/|\/)/i.exec(name)?.[0] ?? '';
const isTop = (name: string): boolean => name !== '' && topOf(name) === name;

function stepsOf(name: string): readonly string[] {
  const kept: string[] = [];
  for (const step of name.split('/')) {
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept;
}

const full = ({ at }: Home, name: string): string => (at === undefined || topOf(name) ? name : nameIn(at, name));

/** The steps to a name from the top of the disk, or from where names count; `..` that are left lead above that. */
export const wayOf = (home: Home, name: string): readonly string[] => stepsOf(full(home, name));

/** The shortest name of what is meant, as it is shown: down from where names count, or up from there and down again. */
export function shortest(home: Home, name: string): string {
  if (home.at !== undefined && topOf(full(home, name)).toLowerCase() !== topOf(home.at).toLowerCase()) return name;
  return wayFrom(home, '.', name);
}

/** The way from a folder to what lies anywhere: up from it, and down again; `.` to itself. */
export function wayFrom(home: Home, folder: string, name: string): string {
  const [own, way] = [wayOf(home, folder), wayOf(home, name)];
  let shared = 0;
  while (shared < own.length && way[shared] === own[shared]) shared++;
  return [...own.slice(shared).map(() => '..'), ...way.slice(shared)].join('/') || '.';
}

/** The way from a folder down to what lies in it, `''` to itself; undefined for what lies elsewhere. */
export function below(home: Home, name: string, folder: string): string | undefined {
  const [way, to] = [wayOf(home, name), wayOf(home, folder)];
  return to.every((step, index) => way[index] === step) ? way.slice(to.length).join('/') : undefined;
}
