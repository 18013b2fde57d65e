/** A unit that is written twice where the list of units has one that is not written: the one was typed for the other. */

import type { SeriesFile } from '../schema/series-file.ts';
import type { Placed } from '../source/placed.ts';

/** The classes of 报送发. */
const usual = ['报', '送', '发'];
const recipients: ReadonlySet<string> = new Set([...usual, '抄送', '抄报', '主送', '分送']);

/** The finding of a key that stands twice, with the unit that was most likely meant. */
export function withMeantUnit(finding: Placed, units: SeriesFile['units'] = []): Placed {
  const { twice, ...said } = finding;
  if (!twice) return finding;
  const order = new Map(units.flatMap(({ name, short = [] }, index) => [name, ...short].map((one) => [one, index])));
  const keys = twice.keys();
  const [label, other] = keys.every((key) => recipients.has(key)) ? usual.filter((key) => !keys.includes(key)) : [];
  if (label !== undefined && other === undefined && recipients.has(twice.key))
    return twice.both === undefined
      ? meant(said, `这里是不是“${label}”？`, `is “${label}” meant here?`)
      : asClass(said, label);
  const known = new Set(keys.flatMap((key) => order.get(key) ?? []));
  if (!order.has(twice.key) || known.size * 2 < keys.length) return said;
  const missing = units.flatMap(({ name }, index) => (known.has(index) ? [] : { name, index }));
  const between = (a: string | undefined, b: string | undefined): readonly string[] => {
    const [low, high] = [order.get(a ?? '') ?? -1, order.get(b ?? '') ?? units.length];
    return missing.filter(({ index }) => index > low && index < high).map(({ name }) => name);
  };
  const here = between(twice.before, twice.behind());
  const at = keys.indexOf(twice.key);
  const there = between(keys[at - 1], keys[at + 1]);
  const [first] = missing;
  if (here.length !== 1 && there.length === 1)
    return meant(said, `前一处是不是“${there[0]}”？`, `is “${there[0]}” meant at the first of them?`);
  const name = here.length === 1 ? here[0] : missing.length === 1 ? first?.name : undefined;
  return name === undefined ? said : meant(said, `这里是不是“${name}”？`, `is “${name}” meant here?`);
}

/** Both of them, or the class that is not there yet. */
const asClass = (said: Placed, label: string): Placed => ({
  ...said,
  hint: {
    zh: `${said.hint?.zh}；这一行若是“${label}”，把键改成“${label}”`,
    en: `${said.hint?.en}; if “${label}” was meant here, write that for the key`,
  },
});

const meant = (said: Placed, zh: string, en: string): Placed => ({
  ...said,
  hint: { zh: `${zh}不是的，只留一处，删去另一处`, en: `${en} if not, keep one, and delete the other` },
});
