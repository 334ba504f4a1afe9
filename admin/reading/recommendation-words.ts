// Addressed recommendations with what triggers them, in words; one entry a trigger.
import { compile } from '../../core/survey/compile.ts'
import { answerInWords } from '../../core/survey/in-words.ts'
import type { RecommendationRule, Trigger } from '../../core/survey/recommendation.ts'
import { say } from '../../core/survey/render.ts'
import { dayInWords } from '../../core/time.ts'
import { type About, numberIn } from './about.ts'

export type RecommendationsInWords = {
  when: string
  rules: { addressee: string; kind: string; text: string; due?: string }[]
}[]

type Bounds = { atLeast?: number | undefined; below?: number | undefined }

export function recommendationsInWords(about: About): RecommendationsInWords {
  const grouped = new Map<string, RecommendationRule[]>()
  for (const rule of about.definition.recommendations) {
    const when = triggerInWords(rule.trigger, about)
    grouped.set(when, [...(grouped.get(when) ?? []), rule])
  }
  return [...grouped].map(([when, rules]) => ({ when, rules: rules.map((rule) => ruleInWords(rule, about)) }))
}

function ruleInWords({ addressee, kind, text, due }: RecommendationRule, about: About) {
  const { facts, words } = about
  const topics = words('panel-reading-topics')
  return {
    addressee: words(`panel-reading-to-${addressee}`),
    kind: words(`panel-reading-kind-${kind}`),
    text: say(text, facts, (slot) => (slot.kind === 'topics' ? topics : undefined)),
    ...(due && { due: dueInWords(due, about) }),
  }
}

function dueInWords(due: NonNullable<RecommendationRule['due']>, { words, language }: About): string {
  // Any year will do: only day and month are said.
  if ('until' in due) return words('panel-reading-due-until', { day: dayInWords(`2026-${due.until}`, language) })
  if ('days' in due) return words('panel-reading-due-days', { count: due.days })
  if ('months' in due) return words('panel-reading-due-months', { count: due.months })
  return words('panel-reading-due-working-days', { count: due.workingDays })
}

export function triggerInWords(trigger: Trigger, about: About): string {
  const { words } = about
  if ('block' in trigger) {
    const block = about.definition.blocks.find(({ code }) => code === trigger.block)
    const title = block ? say(block.title, about.facts) : trigger.block
    return words('panel-reading-when-block', { block: title, bounds: boundsInWords(trigger, about) })
  }
  if ('anyBlock' in trigger) {
    return words('panel-reading-when-any-block', { bounds: boundsInWords(trigger.anyBlock, about) })
  }
  if ('overall' in trigger) {
    return words('panel-reading-when-overall', { bounds: boundsInWords(trigger.overall, about) })
  }
  if ('item' in trigger) {
    const place = compile(about.definition).byCode.get(trigger.item)
    const label = place && answerInWords(about.definition, place.item, trigger.is, about.facts)
    const answer = words('panel-reading-quoted', { text: label || String(trigger.is) })
    return words('panel-reading-when-item', { item: trigger.item, answer })
  }
  if ('anyItem' in trigger) {
    return words('panel-reading-when-any-item', { answer: pointInWords(trigger.anyItem.is, about) })
  }
  return words('panel-reading-when-every-item', { answer: pointInWords(trigger.everyItem.is, about) })
}

function boundsInWords({ atLeast, below }: Bounds, { words, language }: About): string {
  const low = atLeast === undefined ? '' : numberIn(language, atLeast)
  const high = below === undefined ? '' : numberIn(language, below)
  if (!high) return words('panel-reading-bounds-from', { from: low })
  return low
    ? words('panel-reading-bounds', { from: low, below: high })
    : words('panel-reading-bounds-below', { below: high })
}

/** The words of a point, of every scale in use: the rule names no question. */
function pointInWords(value: number, { definition, facts, words }: About): string {
  const items = definition.sections.flatMap((section) => section.items)
  const scored = definition.blocks.flatMap((block) => block.items)
  const scales = items.flatMap((one) => (one.type === 'scale' && scored.includes(one.code) ? [one.scale] : []))
  const labels = definition.scales
    .filter(({ code }) => scales.includes(code))
    .flatMap(({ points }) => points.filter((point) => point.value === value))
    .map(({ label }) => words('panel-reading-quoted', { text: say(label, facts) }))
  return [...new Set(labels)].join(words('panel-reading-if-or')) || String(value)
}
