// The last day on which answers are taken, in words.
import { dayInWords, lastDayBefore } from '../../core/time.ts'
import type { Language } from '../../core/view.ts'

export function dayBefore(deadline: Date, language: Language, zone: string): string {
  return dayInWords(lastDayBefore(deadline, zone), language)
}
