// Every reason and problem the engine can give is said in every language.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readings } from '../../../core/readings.ts'
import { languages, messagesOf } from '../../../locales/index.ts'

const folders = [
  '../../../core/survey/',
  '../../../content/',
  '../../../cli/commands/',
  '../../../core/files/',
  '../../../bot/screens/survey/',
  '../../../db/',
]
const code = folders
  .map((folder) => new URL(folder, import.meta.url))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  )
  .join('\n')

const reasons = [...code.matchAll(/'(survey-[a-z-]+[a-z])'/g)].map((match) => match[1] ?? '')

test.each(languages)('in %s', (language) => {
  const said = messagesOf(language).filter((key) => key.startsWith('survey-'))
  expect(reasons.length).toBeGreaterThan(20)
  expect(said).toEqual(expect.arrayContaining(reasons))
  // The other way round, nothing is kept that nobody says. Problems are named without their prefix.
  const unread = readings.map(({ reader }) => `survey-problem-unread-${reader}`)
  const isSpoken = (key: string) =>
    unread.includes(key) || [key, key.replace('survey-problem-', '')].some((one) => code.includes(`'${one}'`))
  expect(said.filter((key) => !isSpoken(key))).toEqual([])
})
