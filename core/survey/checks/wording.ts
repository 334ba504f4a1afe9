// Wording: endings that take the reader for a man or a woman, and texts too long for one message. Warnings only.
import type { Definition } from '../definition.ts'
import { type Problem, problem } from '../problem.ts'
import { textsIn } from '../said.ts'

/** domain.md §8: one thought a message. */
export const messageLength = 500

const gendered = [
  // заполнил(а), готов(а), обратился(ась)
  /\p{L}+\((?:а|ла|ась|лась|на|ая|ей)\)/iu,
  // он/она, готов/а
  /(?:^|[^\p{L}])(?:он\/она|\p{L}+\/(?:а|ла|ась|ая))(?![\p{L}])/iu,
  // вы заполнил, вы недавно прошла
  /(?:^|[^\p{L}])вы\s+(?:(?:не|уже|ещё|часто|редко|сами|недавно|раньше)\s+)?(?:\p{L}+(?:[аеиоуыя]л(?:ся)?|л[ао](?:сь)?)|\p{L}*шёл)(?!\p{L})/iu,
  // вы должна, вы уверен
  /(?:^|[^\p{L}])вы\s+(?:не\s+)?(?:готова?|должен|должна|уверена?|согласен|согласна|рада?)(?![\p{L}])/iu,
  // я готов
  /(?:^|[^\p{L}])я\s+(?:готова?|уверена?|рада?|должен|должна)(?![\p{L}])/iu,
]

export function checkWording(definition: Definition): Problem[] {
  return textsIn(definition).flatMap(({ path, language, text }) => {
    const found = language === 'ru' ? gendered.map((one) => one.exec(text)?.[0].trim()).find(Boolean) : undefined
    const length = Array.from(text).length
    const problems = [
      ...(found ? [problem(path, 'gendered', { phrase: found })] : []),
      ...(length > messageLength ? [problem(path, 'long-text', { length, max: messageLength })] : []),
    ]
    return problems.map((one) => ({ ...one, severity: 'warning' as const }))
  })
}
