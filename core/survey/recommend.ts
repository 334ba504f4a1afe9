// Addressed recommendations: which rules a person's scores and answers trigger.
import type { Answers } from './answer.ts'
import { compile } from './compile.ts'
import type { Block, Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { type Fraction, isAtLeast } from './fraction.ts'
import type { Bounds, Due, RecommendationRule, Trigger } from './recommendation.ts'
import { say } from './render.ts'
import { codeOfCopy } from './repeat.ts'
import { type Route, routeOf } from './route.ts'
import { pointsOf, type Scores } from './score.ts'
import type { Text } from './words.ts'

export type Recommendation = {
  /** Such as `А≥50`: what fired, for the register. */
  trigger: string
  addressee: RecommendationRule['addressee']
  kind: RecommendationRule['kind']
  /** In words, with the person's substitutions made, in both languages. */
  text: Text
  /** To be counted from the day of sending by whoever has the calendar. */
  due?: Due
}

/** In the order of the rules. */
export function recommend(definition: Definition, answers: Answers, scores: Scores, facts: Facts): Recommendation[] {
  const route = routeOf(compile(definition), answers, facts)
  return definition.recommendations.flatMap((rule) => {
    const found = firedBy(rule.trigger, definition, scores, route)
    return found ? [asRecommendation(rule, found, facts)] : []
  })
}

function firedBy(trigger: Trigger, definition: Definition, scores: Scores, route: Route): Block[] | null {
  const some = (blocks: Block[]) => (blocks.length ? blocks : null)
  if ('overall' in trigger) return within(scores.overall?.exact ?? null, trigger.overall) ? [] : null
  if ('block' in trigger || 'anyBlock' in trigger) {
    const bounds = 'block' in trigger ? trigger : trigger.anyBlock
    const candidates = scores.blocks.filter(({ block }) => !('block' in trigger) || block.code === trigger.block)
    return some(candidates.filter((score) => within(score.exact, bounds)).map((score) => score.block))
  }
  if ('item' in trigger) {
    const isHit = copiesOf(definition, trigger.item).some((code) => route.answerOf(code) === trigger.is)
    return isHit ? blocksWith(definition, [trigger.item]) : null
  }
  const scored = definition.blocks.flatMap((block) => block.items)
  const { is } = 'anyItem' in trigger ? trigger.anyItem : trigger.everyItem
  const values = scored.map((code) => ({ code, value: pointsOf(definition, code, route)?.value }))
  const hits = values.filter(({ value }) => value === is).map(({ code }) => code)
  if ('anyItem' in trigger) return hits.length ? blocksWith(definition, hits) : null
  const answered = values.filter(({ value }) => value !== undefined).length
  return answered > 0 && hits.length === answered ? [] : null
}

/** The codes a question goes by: several in a repeated section. */
function copiesOf(definition: Definition, code: string): string[] {
  const place = compile(definition).byCode.get(code)
  const max = place?.section.repeat?.max ?? 1
  return Array.from({ length: max }, (_, i) => codeOfCopy(code, i + 1))
}

export function within(value: Fraction | null, { atLeast, below }: Bounds): boolean {
  if (!value) return false
  return (atLeast === undefined || isAtLeast(value, atLeast)) && (below === undefined || !isAtLeast(value, below))
}

function blocksWith(definition: Definition, items: string[]): Block[] {
  return definition.blocks.filter((block) => block.items.some((item) => items.includes(item)))
}

function asRecommendation(rule: RecommendationRule, found: Block[], facts: Facts): Recommendation {
  const spoken = (language: Facts['language']) => {
    const told: Facts = { ...facts, language }
    const topics = found.map((block) => quoted(say(block.title, told), language)).join(', ')
    return say(rule.text, told, (slot) => (slot.kind === 'topics' ? topics : undefined))
  }
  return {
    trigger: triggerInSigns(rule.trigger),
    addressee: rule.addressee,
    kind: rule.kind,
    text: rule.text.en ? { ru: spoken('ru'), en: spoken('en') } : { ru: spoken('ru') },
    ...(rule.due ? { due: rule.due } : {}),
  }
}

export function quoted(words: string, language: Facts['language']): string {
  return language === 'ru' ? `«${words}»` : `“${words}”`
}

export function triggerInSigns(trigger: Trigger): string {
  if ('block' in trigger) return trigger.block + boundsInSigns(trigger)
  if ('anyBlock' in trigger) return `*${boundsInSigns(trigger.anyBlock)}`
  if ('overall' in trigger) return `overall${boundsInSigns(trigger.overall)}`
  if ('item' in trigger) return `${trigger.item}=${trigger.is}`
  return 'anyItem' in trigger ? `?=${trigger.anyItem.is}` : `*=${trigger.everyItem.is}`
}

export function boundsInSigns({ atLeast, below }: Bounds): string {
  return `${atLeast === undefined ? '' : `≥${atLeast}`}${below === undefined ? '' : `<${below}`}`
}
