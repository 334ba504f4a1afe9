// Many small writes in flight become few large ones: what arrives while one is under way goes together in the next.

/** Returns a function whose promise settles with the write that carried its item. */
export function inGroups<Item>(write: (items: Item[]) => Promise<unknown>): (item: Item) => Promise<void> {
  type Waiter = { item: Item; resolve: () => void; reject: (error: unknown) => void }
  let waiting: Waiter[] = []
  let isWriting = false

  async function flush() {
    if (isWriting) return
    isWriting = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        await write(group.map((waiter) => waiter.item))
        for (const waiter of group) waiter.resolve()
      } catch (error) {
        for (const waiter of group) waiter.reject(error)
      }
    }
    isWriting = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      // Those that finish in the same turn of the loop share the first write too.
      queueMicrotask(() => void flush())
    })
}
