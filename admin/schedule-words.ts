// What a run of a schedule did, as a sentence: «Открыто опросов: 2».
import type { Words } from '../locales/index.ts'

/** A list counts as many as it has: what a run keeps are figures, and numbers of records. */
export function tellResult(schedule: string, result: unknown, words: Words): string {
  const figures = Object.fromEntries(
    Object.entries((result ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.length : Number(value),
    ]),
  )
  try {
    return words(`schedules-${schedule}-did`, figures)
  } catch {
    // Kept by an earlier edition of the program, which counted something else.
    return words('schedules-did-other')
  }
}
