// Waits for what comes about by itself; how long it takes is no matter, that it never does is.

/** @param patienceMs of a machine that is busy with other things */
export async function until(what: string, is: () => Promise<boolean> | boolean, patienceMs = 120_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !(await is()); ) {
    if (Date.now() > end) throw new Error(`it did not come to this: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
