// The language of somebody of whom nothing is known but their browser; Russian where it says nothing we speak.
import type { Language } from '../../core/view.ts'

export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2))
  return wanted.find((code) => code === 'ru' || code === 'en') === 'en' ? 'en' : 'ru'
}
