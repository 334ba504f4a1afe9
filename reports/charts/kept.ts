// The same figures give the same picture: the last few hundred are kept, for a closed wave is read again and again.
import type { Drawing } from './drawing.ts'

const mostKept = 300

/** `given` must be data alone, as every chart's is: it is the key. */
export function kept<Given extends object>(draw: (given: Given) => Drawing): (given: Given) => Drawing {
  const drawings = new Map<string, Drawing>()
  return (given) => {
    const key = JSON.stringify(given)
    const drawing = drawings.get(key) ?? draw(given)
    // To the end: the first is the one not asked for the longest.
    drawings.delete(key)
    drawings.set(key, drawing)
    if (drawings.size > mostKept) drawings.delete(drawings.keys().next().value as string)
    return drawing
  }
}
