// Many small statements in flight become few large ones: what comes while one is under way goes together in the next.
import type { Db } from './open.ts'

/**
 * Returns a function whose promise settles with the statement that carried its item. When that of several fails, each
 * is carried out by itself, so that one that cannot be written does not fail the others.
 * @param carryOut gives back one result an item, in their order
 */
export function inGroups<Item, Result = void>(
  carryOut: (items: Item[]) => Promise<ArrayLike<Result>>,
): (item: Item) => Promise<Result> {
  type Waiter = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }
  let waiting: Waiter[] = []
  let isWriting = false

  async function flush() {
    if (isWriting) return
    isWriting = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await settle(group)
    }
    isWriting = false
  }

  async function settle(group: Waiter[]): Promise<void> {
    try {
      const results = await carryOut(group.map((waiter) => waiter.item))
      for (const [place, waiter] of group.entries()) waiter.resolve(results[place] as Result)
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error)
      else for (const waiter of group) await settle([waiter])
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      // Those that finish in the same turn of the loop share the first statement too.
      queueMicrotask(() => void flush())
    })
}

/** The same for a verb: whoever asks the same database at the same time is asked for together. */
export function together<Item, Result>(
  verb: (db: Db, items: Item[]) => Promise<ArrayLike<Result>>,
): (db: Db, item: Item) => Promise<Result> {
  const groups = new WeakMap<Db, (item: Item) => Promise<Result>>()
  return (db, item) => {
    const known = groups.get(db) ?? inGroups((items: Item[]) => verb(db, items))
    groups.set(db, known)
    return known(item)
  }
}
