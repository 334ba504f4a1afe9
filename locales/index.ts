// Every sentence we say, in Russian and in English, from the .ftl files of this folder.
import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from '../core/view.ts'

export const languages: readonly Language[] = ['ru', 'en']

export type Words = (key: string, args?: Record<string, FluentVariable>) => string

const bundles = new Map(languages.map((language) => [language, loadBundle(language)]))

/** The words of one language. An unknown key or a missing argument throws: a sentence is never half said. */
export function wordsOf(language: Language): Words {
  const bundle = bundles.get(language)
  if (!bundle) throw new Error(`locales: no language «${language}»`)
  return (key, args) => {
    const message = bundle.getMessage(key)
    if (!message?.value) throw new Error(`locales/${language}: no message «${key}»`)
    const errors: Error[] = []
    const text = bundle.formatPattern(message.value, args, errors)
    if (errors[0]) throw new Error(`locales/${language}: «${key}»: ${errors[0].message}`)
    return text
  }
}

/** Every key of a language, for tests and for handing a language to a browser. */
export function messagesOf(language: Language): string[] {
  return [...(bundles.get(language)?._messages.keys() ?? [])]
}

function loadBundle(language: Language): FluentBundle {
  // Isolation marks would break links and file names.
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = new URL(`./${language}/`, import.meta.url)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')))
    if (errors[0]) throw new Error(`locales/${language}/${file}: ${errors[0].message}`)
  }
  return bundle
}
