import type { Check } from '../check.ts';
import { listedNames } from './listed-names.ts';
import { isOneOff } from './person-names.ts';
import { namedInProse } from './prose.ts';
import { nearInProse } from './roster-in-prose.ts';
import { verdicts } from './verdicts.ts';

/** More names than any 报送发 has; comparing each with each would cost time. */
const most = 500;

export const nameNear: Check = {
  code: 'name-near',
  severity: 'warning',
  basis: { zh: '姓名须与名录一致', en: 'names are written as in the roster' },
  *run(subject) {
    for (const verdict of verdicts(subject)) {
      if (verdict.kind !== 'near') continue;
      const { name, place } = verdict.of;
      yield { ...place, ...said(name, verdict.meant.name, `名录里的${verdict.meant.text}`, 'the roster') };
    }
    for (const { place, name, held } of nearInProse(subject))
      yield { ...place, ...said(name, held.name, `名录里的${held.text}`, 'the roster') };
    // Without a roster the list of recipients is one: whoever acts in the text and is listed, is listed under his name.
    if (subject.issue?.series?.roster) return;
    const listed = listedNames(subject);
    if (listed.size > most) return;
    const named = namedInProse(subject.passages);
    const acting = new Set(named.map(({ name }) => name));
    for (const { name, place } of named) {
      if (name.length < 3 || listed.has(name)) continue;
      const meant = [...listed].find((one) => !acting.has(one) && isOneOff(one, name));
      if (meant !== undefined) yield { ...place, ...said(name, meant, '分送名单里的人', 'the list of recipients') };
    }
  },
};

const said = (name: string, meant: string, whose: string, source: string) => ({
  message: {
    zh: `“${name}”与${whose}“${meant}”只差一个字`,
    en: `“${name}” is one character off “${meant}” of ${source}`,
  },
  hint: { zh: `是不是“${meant}”？`, en: `is “${meant}” meant?` },
});
