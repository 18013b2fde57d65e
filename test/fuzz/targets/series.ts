import { mutate } from '../mutate.ts';
import type { Random } from '../random.ts';
import { building, type Target } from '../target.ts';
import { hostile, start } from './yaml.ts';

/** A damaged series file above a sound issue, or one that is damaged too; or an issue among others of its kind. */
export const series: Target = (random, corpus) => {
  if (random.chance(0.5)) return among(random, corpus);
  const own = start(random, corpus);
  return building(random, {
    'issue.yaml': random.chance(0.2) ? mutate(own, random, hostile) : own,
    'series.yaml': mutate(random.pick(corpus.series), random, random.chance(0.5) ? hostile : corpus.lines),
  });
};

/** A few issues that lie together, most of them with other figures and days than they had; now and then one is damaged. */
function among(random: Random, { families, lines }: Parameters<Target>[1]): ReturnType<Target> {
  const { series, issues } = random.pick(families);
  const from = random.int(issues.length);
  const few = issues.slice(from, from + 1 + random.int(5));
  const own = random.int(few.length);
  const changed = (text: string): string =>
    random.chance(0.2) ? mutate(text, random, random.chance(0.5) ? hostile : lines) : refigured(text, random);
  const named = few.map((text, at) => {
    const name = at === own ? 'issue' : at < own ? `${at}` : `later${at}`;
    // The issue itself once more: all that it states is there to be compared.
    return [`${name}.yaml`, changed(random.chance(0.5) ? (few[own] ?? text) : text)] as const;
  });
  return building(random, {
    ...Object.fromEntries(named),
    'series.yaml': random.chance(0.1) ? changed(series) : series,
  });
}

/** Some of its figures are others; of a date only its last figure, so that most stay in the calendar. */
function refigured(text: string, random: Random): string {
  const rate = random.pick([0, 0.1, 0.3]);
  return text.replace(/(?<!-)\d(?!\d*-)/g, (digit) => (random.chance(rate) ? String(random.int(10)) : digit));
}
