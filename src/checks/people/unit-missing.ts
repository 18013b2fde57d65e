import type { Path } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import { blocksIn } from '../../gather/statistics-in.ts';
import { allFilled } from '../../gather/unfilled.ts';
import type { Item } from '../../model/bulletin.ts';
import { unitsIn } from '../../people/senders.ts';
import type { UnitList } from '../../people/unit-list.ts';
import { check } from '../check.ts';
import { itemLists } from '../items.ts';
import type { Subject } from '../subject.ts';
import { listOf, unitSections } from './item-units.ts';

export const unitMissing = check({
  code: 'unit-missing',
  severity: 'warning',
  basis: { zh: '单位名录里的“必报”', en: '`required` in the list of units' },
  words: () => ({
    title: { zh: '必报单位没有稿件', en: 'a unit that must report sent nothing' },
    why: {
      zh: '单位名录里写明“必报: 是”，本期没有它的稿件。',
      en: 'The list of units says that it must send something every time.',
    },
    cure: { zh: '催报；本期确实不报的，写进“允许”。', en: 'Ask for it, or allow it this time.' },
  }),
  *run(subject) {
    const list = listOf(subject);
    const { bulletin, series } = subject.issue ?? {};
    const required = (series?.units ?? []).filter((unit) => unit.required);
    if (!list || !bulletin || required.length === 0) return;
    // A unit whose item waits for its text has not sent.
    const { paths } = subject.issue?.unfilled ?? allFilled;
    const isUnfilled = (path: Path): boolean =>
      paths.size > 0 && (paths.has(keyOf(path)) || paths.has(keyOf([...path, 'text'])));
    const sent = unitsIn(
      itemLists(subject).flatMap(({ items }) => items.filter((item) => isBegun(item) || !isUnfilled(item.path))),
      list,
    );
    const own = new Set((subject.issue?.sent ?? []).flatMap(({ piece }) => list.place(piece.unit ?? '') ?? []));
    const missing = required.flatMap(({ name }) => {
      const place = list.place(name);
      return place === undefined || sent.has(place) || own.has(place) ? [] : [{ name, place }];
    });
    // A document without any item of a listed unit is not made of what the units send, unless a section of it was.
    if (missing.length === 0 || (sent.size === 0 && !wasOfUnits(subject, list))) return;
    const section = sectionOf(subject, list);
    const issues = silentIssues(
      subject,
      list,
      missing.map(({ place }) => place),
    );
    // Where each sends a file of its own no section lacks it more than another. It stays in the issue: of what is said of
    // series.yaml nobody knows, in a batch, which issue lacks the unit.
    for (const { name, place } of missing) {
      const count = issues.get(place) ?? 1;
      yield {
        path: own.size > 0 ? numberOrAll(subject) : section,
        message: {
          zh: `本期没有${name}的稿件${count === 1 ? '' : `，已连续${count}期没有`}`,
          en: `${name} sent nothing this time${count === 1 ? '' : `, for ${count} issues in a row`}`,
        },
        hint: { zh: '催报；确实不报的写进“允许”', en: 'ask for it, or allow it this time' },
      };
    }
  },
});

/** The issue before has items of listed units in a section that stands here too, and nothing here waits to be filled in. */
function wasOfUnits({ issue }: Subject, list: UnitList): boolean {
  const [before] = issue?.earlier?.nearest() ?? [];
  if (!issue || !before || issue.unfilled.paths.size > 0) return false;
  const here = new Set(blocksIn(issue.file).flatMap(({ title = [] }) => title));
  return blocksIn(before.content).some(
    ({ title, block }) => title !== undefined && here.has(title) && unitsIn(block.items ?? [], list).size > 0,
  );
}

/** Whose day and leader stand there has sent: that its text is lost is said of the text. */
const isBegun = ({ date, leaders }: Item): boolean => date !== undefined && leaders.length > 0;

/** An issue without a number is told as a whole, not at the masthead of its series. */
function numberOrAll({ issue }: Subject): Path {
  const number: Path = ['masthead', 'number'];
  return issue?.locate(number).file === issue?.locate([]).file ? number : [];
}

/** The title of the section in which most of the units stand. */
function sectionOf(subject: Subject, list: UnitList): readonly (string | number)[] {
  let best: { readonly path: readonly (string | number)[]; readonly count: number } = { path: ['sections'], count: 0 };
  for (const { section, units } of unitSections(subject)) {
    const count = units.filter(({ name }) => list.place(name) !== undefined).length;
    if (section && count > best.count) best = { path: [...section.path, 'title'], count };
  }
  return best.path;
}

/** Nobody is helped by a longer count. */
const furthest = 24;

/** For how many issues units have sent nothing, as far as the earlier issues are known: place in the list of a unit that is silent now → issues in a row without it, this one among them. */
function silentIssues({ issue }: Subject, list: UnitList, silent: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map(silent.map((place) => [place, 1]));
  let still = silent;
  let issues = 1;
  for (const { content } of issue?.earlier?.nearest() ?? []) {
    const sent = unitsIn(
      blocksIn(content).flatMap(({ block }) => block.items ?? []),
      list,
    );
    // An issue of another make tells nothing of who is silent.
    if (sent.size === 0) continue;
    issues += 1;
    still = still.filter((place) => !sent.has(place));
    for (const place of still) counts.set(place, issues);
    if (still.length === 0 || issues === furthest) break;
  }
  return counts;
}
