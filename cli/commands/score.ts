// `score <questionnaire> <answers.json>`: what the answers of a file come to.
import { readFileSync } from 'node:fs'
import { questionnaireFile, questionnaires } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { compile } from '../../core/survey/compile.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts, RegistryEntry } from '../../core/survey/facts.ts'
import { readAnswers } from '../../core/survey/read-answers.ts'
import { plainFacts, type Result, scoreOf } from '../../core/survey/result.ts'
import type { Words } from '../../locales/index.ts'
import type { Command } from '../command.ts'

export type ScoreOutcome = { kind: 'scored'; result: Result } | { kind: 'refused'; sentences: string[] }

/** `answersJson` is the text of the file. */
export function score(questionnaireCode: string, answersJson: string, words: Words): ScoreOutcome {
  if (!questionnaires.some((code) => code === questionnaireCode)) {
    const known = questionnaires.join(', ')
    return refused(words('survey-score-no-questionnaire', { code: questionnaireCode, known }))
  }
  const input = parse(answersJson)
  if (input === undefined) return refused(words('survey-score-no-json'))
  const { definition } = loadQuestionnaire(questionnaireFile(questionnaireCode), words)
  const facts = { ...plainFacts, registries: registriesNamedIn(definition, input) }
  const read = readAnswers(definition, input, facts)
  if ('answers' in read) return { kind: 'scored', result: scoreOf(definition, read.answers, facts) }
  const sentences = read.refusals.map(({ key, args, because }) =>
    [words(key, args), ...(because ? [words(because.key, because.args)] : [])].join(' '),
  )
  return refused(...sentences)
}

/** Prints JSON alone, or the sentences of a refusal. */
export const scoreCommand: Command = {
  name: 'score',
  usage: 'cli-score-usage',
  needs: 'nothing',
  run: async ({ words, out, err, resolve }, [code, file]) => {
    const outcome = code && file ? scoreFile(code, resolve(file), words) : refused(words('survey-score-usage'))
    if (outcome.kind === 'scored') {
      out(JSON.stringify(outcome.result))
      return 0
    }
    outcome.sentences.forEach(err)
    return 1
  },
}

/** A file is scored without a database, so what it picks of a register is taken as it stands there. */
function registriesNamedIn(definition: Definition, input: unknown): NonNullable<Facts['registries']> {
  const registries: Record<string, RegistryEntry[]> = {}
  for (const { item } of compile(definition).places) {
    if (item.type !== 'pick') continue
    const given = (input as Record<string, unknown> | null)?.[item.code]
    const values = (Array.isArray(given) ? given : [given]).filter((one) => typeof one === 'string')
    registries[item.registry] = [
      ...(registries[item.registry] ?? []),
      ...values.map((value) => ({ value, label: value })),
    ]
  }
  return registries
}

function scoreFile(code: string, file: string, words: Words): ScoreOutcome {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return refused(words('survey-score-no-file', { file }))
  }
  return score(code, text, words)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function refused(...sentences: string[]): ScoreOutcome {
  return { kind: 'refused', sentences }
}
