// `score <questionnaire> <answers.json>`: what the answers of a file come to.
import { readFileSync } from 'node:fs'
import { questionnaireFile, questionnaires } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { readAnswers } from '../../core/survey/read-answers.ts'
import { plainFacts, type Result, scoreOf } from '../../core/survey/result.ts'
import type { Words } from '../../locales/index.ts'

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
  const read = readAnswers(definition, input, plainFacts)
  if ('answers' in read) return { kind: 'scored', result: scoreOf(definition, read.answers) }
  const sentences = read.refusals.map(({ key, args, because }) =>
    [words(key, args), ...(because ? [words(because.key, because.args)] : [])].join(' '),
  )
  return refused(...sentences)
}

/** Prints JSON alone, or the sentences of a refusal; the value is the exit code. */
export function scoreCommand(
  [code, file]: string[],
  words: Words,
  out: (line: string) => void,
  err: (line: string) => void,
): 0 | 1 {
  const outcome = code && file ? scoreFile(code, file, words) : refused(words('survey-score-usage'))
  if (outcome.kind === 'scored') {
    out(JSON.stringify(outcome.result))
    return 0
  }
  outcome.sentences.forEach(err)
  return 1
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
