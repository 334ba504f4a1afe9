// Answers as a file gives them, {"А1": 2, "А3": "na"}: each checked by its question's type.
import { type Answers, notApplicable, type Raw } from './answer.ts'
import { compile } from './compile.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { typeOf } from './items/index.ts'
import type { Reason } from './words.ts'

/** `because` tells what the question's type had against the value. */
export type Refusal = Reason & { because?: Reason }

/** What is null was not answered, like what is missing. */
export function readAnswers(
  definition: Definition,
  input: unknown,
  facts: Facts,
): { answers: Answers } | { refusals: Refusal[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { refusals: [{ key: 'survey-answers-no-object' }] }
  }
  const answers: Answers = {}
  const refusals: Refusal[] = []
  for (const [code, raw] of Object.entries(input)) {
    if (raw === null) continue
    const read = readOne(definition, code, raw, facts)
    if ('key' in read) refusals.push(read)
    else answers[code] = read.answer
  }
  return refusals.length ? { refusals } : { answers }
}

function readOne(definition: Definition, code: string, raw: unknown, facts: Facts) {
  const { byCode } = compile(definition)
  const item = byCode.get(code)?.item
  if (!item) {
    const meant = inCyrillic(code)
    // Told, not guessed: a Latin «B» may be meant for В by its look or for Б by its sound.
    return meant !== code && byCode.has(meant)
      ? refusal('survey-answers-latin', { item: code, meant })
      : refusal('survey-answers-unknown', { item: code })
  }
  if (raw === notApplicable && item.type !== 'text') {
    return item.na ? { answer: notApplicable } : refusal('survey-answers-na', { item: code })
  }
  const value = JSON.stringify(raw)
  if (!isRaw(raw)) return refusal('survey-answers-bad', { item: code, value })
  const parsed = typeOf(item).parse(item, raw, { definition, facts })
  if ('answer' in parsed) return parsed
  return { ...refusal('survey-answers-bad', { item: code, value }), because: parsed.reason }
}

function refusal(key: Reason['key'], args: Record<string, string>): Refusal {
  return { key, args }
}

function isRaw(value: unknown): value is Raw {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string' || typeof one === 'number')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

const latin = 'ABEKMHOPCTXaeopcx'
const cyrillic = 'АВЕКМНОРСТХаеорсх'

function inCyrillic(code: string): string {
  return Array.from(code, (sign) => cyrillic[latin.indexOf(sign)] ?? sign).join('')
}
