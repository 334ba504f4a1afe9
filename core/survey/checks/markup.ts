// Texts are plain words: a tag or a script would be shown as it stands, in the chat and on the page alike.
import type { Definition } from '../definition.ts'
import { type Problem, problem } from '../problem.ts'
import { textsIn } from '../said.ts'

const markup = [/<\/?[a-z][^<>]*>?/iu, /<!--/u, /\b(?:javascript|vbscript|data):[^\s]/iu, /&#?\w+;/u]

export function checkMarkup(definition: Definition): Problem[] {
  return textsIn(definition).flatMap(({ path, text }) => {
    const found = markup.map((one) => one.exec(text)?.[0]).find(Boolean)
    return found ? [problem(path, 'markup', { phrase: Array.from(found).slice(0, 30).join('') })] : []
  })
}
