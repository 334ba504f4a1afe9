// Reads a questionnaire's YAML and refuses, in words and by line, what could not be asked.
import { readFileSync } from 'node:fs'
import type { Definition } from '../core/survey/definition.ts'
import { examine, type Placed } from './examine.ts'

/** Puts a key into words: `wordsOf(language)` of the locales, handed over by the door that loads. */
export type Say = (key: string, args?: Record<string, string | number>) => string

/** `warnings` are sentences with file and line; the definition may be published with them. */
export type Loaded = { definition: Definition; yaml: string; warnings: string[] }

/** Throws one error that lists every problem of the file. */
export function loadQuestionnaire(file: URL, say: Say): Loaded {
  const name = decodeURIComponent(file.pathname).split('/').at(-1) ?? ''
  const loaded = readQuestionnaire(readFileSync(file, 'utf8'), name, say)
  if (`${loaded.definition.code}.yaml` === name) return loaded
  throw new Error(say('survey-problem-file-name', { file: name, code: loaded.definition.code }))
}

export function readQuestionnaire(yaml: string, name: string, say: Say): Loaded {
  const { definition, problems } = examine(yaml)
  const inWords = ({ line, where, key, args }: Placed) => `${name}:${line}: ${say(key, { where, ...args })}`
  const errors = problems.filter((one) => one.severity === 'error')
  if (errors.length === 0 && definition) return { definition, yaml, warnings: problems.map(inWords) }
  const heading = say('survey-problem-heading', { file: name, count: errors.length })
  throw new Error([heading, ...errors.map(inWords)].join('\n'))
}
