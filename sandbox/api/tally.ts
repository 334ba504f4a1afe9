// Counts calls and what became of them, for benchmarks and tests.

/** By method: `called`, a fault's kind, or a refusal's code, each with its number. */
export type Counts = Record<string, Record<string, number>>

export type Tally = { count: (method: string, what: string | number) => void; read: () => Counts; reset: () => void }

export function tally(): Tally {
  let counts: Counts = {}
  return {
    count(method, what) {
      counts[method] ??= {}
      counts[method][what] = (counts[method][what] ?? 0) + 1
    },
    read: () => structuredClone(counts),
    reset() {
      counts = {}
    },
  }
}
