// A day of every year: people write «31.12», the program keeps 12-31.

export function asTyped(monthDay: string): string {
  return monthDay.split('-').reverse().join('.')
}

/** What is no day stays as it was typed, and is refused in words. */
export function asMonthDay(typed: string): string {
  const found = /^\s*(\d{1,2})[.\s/-]+(\d{1,2})\.?\s*$/.exec(typed)
  return found ? `${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : typed
}
