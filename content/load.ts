// Reads a questionnaire's YAML and refuses, in words and by line, what could not be asked.
import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { problemsOf } from '../core/survey/checks/index.ts'
import { type Definition, definitionSchema } from '../core/survey/definition.ts'
import type { Problem } from '../core/survey/problem.ts'
import { lineOf, ownerOf } from './place-in-yaml.ts'
import { shapeProblem } from './shape-problem.ts'

/** Puts a key into words: `wordsOf(language)` of the locales, handed over by the door that loads. */
export type Say = (key: string, args?: Record<string, string | number>) => string

/** `warnings` are sentences with file and line; the definition may be published with them. */
export type Loaded = { definition: Definition; warnings: string[] }

/** Throws one error that lists every problem of the file. */
export function loadQuestionnaire(file: URL, say: Say): Loaded {
  const name = decodeURIComponent(file.pathname).split('/').at(-1) ?? ''
  const loaded = readQuestionnaire(readFileSync(file, 'utf8'), name, say)
  if (`${loaded.definition.code}.yaml` === name) return loaded
  throw new Error(say('survey-problem-file-name', { file: name, code: loaded.definition.code }))
}

export function readQuestionnaire(yaml: string, name: string, say: Say): Loaded {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const atLine = (line: number, words: string) => `${name}:${line}: ${words}`
  const inWords = ({ path, key, args }: Problem) =>
    atLine(lineOf(document, path, lines), say(key, { where: ownerOf(document, path), ...args }))
  function failOn(sentences: string[]): void {
    if (sentences.length === 0) return
    throw new Error([say('survey-problem-heading', { file: name, count: sentences.length }), ...sentences].join('\n'))
  }

  failOn(
    document.errors.map((error) => {
      const message = error.message.split('\n')[0] ?? ''
      return atLine(error.linePos?.[0].line ?? 1, say('survey-problem-yaml', { message }))
    }),
  )
  const { data, error } = definitionSchema.safeParse(document.toJS())
  failOn((error?.issues ?? []).flatMap(shapeProblem).map(inWords))
  const definition = data as Definition
  const problems = problemsOf(definition)
  failOn(problems.filter((one) => one.severity === 'error').map(inWords))
  return { definition, warnings: problems.map(inWords) }
}
