// A table on its way into a file: a name, a heading, rows that come as they are read.

export type Value = string | number | null

export type TableToWrite = {
  name: string
  /** The first row; stays in sight. */
  head: readonly string[]
  /** Widths in characters, where not all are alike. */
  widths?: readonly number[]
  rows: () => AsyncIterable<readonly Value[]> | Iterable<readonly Value[]>
}

/** Told after every part of a table. */
export type OnRows = (written: number) => Promise<void>
