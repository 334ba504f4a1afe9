// Randomness that repeats: the same seed draws the same district on every machine.
// Only additions, multiplications and comparisons, since Math.log and Math.cos may differ between engines.

export type Random = {
  /** [0; 1) */
  next(): number
  /** Whole, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(list: readonly { weight: number; value: T }[]): T
  /** Mean 0, deviation 1, within ±6. */
  normal(): number
  shuffled<T>(list: readonly T[]): T[]
  /** A stream of its own: what is drawn there moves nothing here. */
  fork(label: string): Random
}

export function makeRandom(seed: string): Random {
  const next = mulberry32(hash(seed))
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted(list) {
      let left = next() * list.reduce((sum, { weight }) => sum + weight, 0)
      for (const { weight, value } of list) {
        left -= weight
        if (left < 0) return value
      }
      return at(list, list.length - 1).value
    },
    normal() {
      let sum = -6
      for (let i = 0; i < 12; i++) sum += next()
      return sum
    },
    shuffled(list) {
      const result = [...list]
      for (let i = result.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[result[i], result[j]] = [at(result, j), at(result, i)]
      }
      return result
    },
    fork: (label) => makeRandom(`${seed}/${label}`),
  }
}

/** The element that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`No element ${index} in a list of ${list.length}`)
  return list[index] as T
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const encoder = new TextEncoder()

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (const byte of encoder.encode(text)) h = Math.imul(h ^ byte, 0x01000193)
  return h >>> 0
}
