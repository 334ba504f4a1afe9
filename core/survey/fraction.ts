// Exact shares: a level must not hang on the last bit of a division.

/** top / bottom in whole numbers, bottom above 0. */
export type Fraction = { top: number; bottom: number }

export function fraction(top: number, bottom: number): Fraction {
  const common = greatestCommonDivisor(Math.abs(top), bottom) || 1
  return { top: top / common, bottom: bottom / common }
}

/** Exactly what the decimal notation says: 4.5 is 9/2, 0.1 is 1/10. */
export function fromDecimal(value: number): Fraction {
  const digits = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  return fraction(Math.round(value * 10 ** digits), 10 ** digits)
}

export function meanOf(values: readonly Fraction[]): Fraction {
  const sum = values.reduce(
    (a, b) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom),
    fraction(0, 1),
  )
  return fraction(sum.top, sum.bottom * values.length)
}

export function isAtLeast(value: Fraction, bound: number): boolean {
  const { top, bottom } = fromDecimal(bound)
  return value.top * bottom >= top * value.bottom
}

export function toNumber({ top, bottom }: Fraction): number {
  return top / bottom
}

/** Half up: 0.5 → 1, 82.5 → 83. For values of 0 and above. */
export function roundHalfUp({ top, bottom }: Fraction, decimals = 0): number {
  const scale = 10 ** decimals
  return Math.floor((2 * top * scale + bottom) / (2 * bottom)) / scale
}

export function truncate({ top, bottom }: Fraction, decimals: number): number {
  const scale = 10 ** decimals
  return Math.floor((top * scale) / bottom) / scale
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
