// What a word from outside names in a table of ours.

/** Undefined for what is not in it: `constructor` and its like are in every object, and are nobody's to call. */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
