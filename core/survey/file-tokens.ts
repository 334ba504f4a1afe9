// The files that answers name, whether of a run under way or of one that was sent.
import type { Answers } from './answer.ts'
import { compile } from './compile.ts'
import type { Definition } from './definition.ts'
import { type Drafts, readerOf } from './drafts.ts'

export function fileTokens(definition: Definition, given: Drafts | Answers): string[] {
  const read = readerOf(given)
  return compile(definition).places.flatMap((place) => {
    const answer = place.item.type === 'file' ? read(place) : undefined
    return Array.isArray(answer) ? answer.map(String) : []
  })
}
