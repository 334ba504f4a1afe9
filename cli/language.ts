// The language of the terminal: Russian, unless the system says English.
import type { Language } from '../core/view.ts'

export function terminalLanguage(environment: Record<string, string | undefined>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^en/i.test(locale) ? 'en' : 'ru'
}
