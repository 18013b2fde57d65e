/**
 * Exact decimal arithmetic on figures as they are typed; a binary float never holds one. Ours: four operations on BigInt,
 * which keep the places that were typed; libraries of decimals drop the zeros at the end.
 */

/** `units` × 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Longer figures than this are no figures of an office, and would make arithmetic slow. */
const longest = 40;

/** Reads `15413`, `-3.50`, `1,260.79`; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > longest) return undefined;
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole.replaceAll(',', '') + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** Figures behind the point as stated: `129.80`. */
export function formatDecimal({ units, scale }: Decimal): string {
  const figures = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = figures.slice(0, figures.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${figures.slice(-scale)}`;
}

const power = (n: number): bigint => 10n ** BigInt(n);
const atScale = ({ units, scale }: Decimal, wanted: number): bigint =>
  wanted === scale ? units : units * power(wanted - scale);

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negated(b));

export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [atScale(a, scale), atScale(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `decimal` × 10^`places`, exactly. */
export const scaled = ({ units, scale }: Decimal, places: number): Decimal =>
  places <= scale ? { units, scale: scale - places } : { units: units * power(places - scale), scale: 0 };

export const negated = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

export const magnitude = (decimal: Decimal): Decimal => (decimal.units < 0n ? negated(decimal) : decimal);

/** Without zeros at the end, down to `least` decimals. */
export function withoutZeros({ units, scale }: Decimal, least: number): Decimal {
  let [left, places] = [units, scale];
  while (places > least && left % 10n === 0n) [left, places] = [left / 10n, places - 1];
  return { units: left, scale: places };
}

/** Cut off behind `digits` decimals, not rounded. */
export const truncated = ({ units, scale }: Decimal, digits: number): Decimal =>
  digits >= scale ? { units, scale } : { units: units / power(scale - digits), scale: digits };

/** part ÷ whole in percent, rounded half up (away from zero) to `digits` decimals; undefined over zero. */
export function percent(part: Decimal, whole: Decimal, digits: number): Decimal | undefined {
  if (whole.units === 0n) return undefined;
  const numerator = part.units * power(whole.scale + digits + 2);
  const denominator = whole.units * power(part.scale);
  return { units: divideHalfUp(numerator, denominator), scale: digits };
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const a = numerator < 0n ? -numerator : numerator;
  const b = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * a + b) / (2n * b);
  return negative ? -quotient : quotient;
}
