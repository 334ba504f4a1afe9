// Branching in words: «ответ на Ж4 – „Наставника нет“».
import type { Answer } from '../../core/survey/answer.ts'
import { compile } from '../../core/survey/compile.ts'
import type { Condition, Leaf } from '../../core/survey/condition.ts'
import { answerInWords } from '../../core/survey/in-words.ts'
import { type About, numberIn } from './about.ts'

type Value = string | number | boolean

export function conditionInWords(condition: Condition, about: About): string {
  const { words } = about
  const inner = (one: Condition) => {
    const said = conditionInWords(one, about)
    return 'all' in one || 'any' in one ? words('panel-reading-if-group', { condition: said }) : said
  }
  if ('all' in condition) return condition.all.map(inner).join(words('panel-reading-if-and'))
  if ('any' in condition) return condition.any.map(inner).join(words('panel-reading-if-or'))
  if ('not' in condition) return words('panel-reading-if-not', { condition: inner(condition.not) })
  return leafInWords(condition, about)
}

function leafInWords(leaf: Leaf, about: About): string {
  const { words } = about
  const what =
    'item' in leaf ? words('panel-reading-answer-to', { item: leaf.item }) : words(`panel-reading-fact-${leaf.fact}`)
  const say = (key: string, value: Value) => words(key, { what, value: valueInWords(leaf, value, about) })
  const parts: string[] = []
  if (leaf.is !== undefined) parts.push(say('panel-reading-if-is', leaf.is))
  if (leaf.isNot !== undefined) parts.push(say('panel-reading-if-is-not', leaf.isNot))
  if (leaf.in !== undefined) {
    const value = leaf.in.map((one) => valueInWords(leaf, one, about)).join(words('panel-reading-if-or'))
    parts.push(words('panel-reading-if-is', { what, value }))
  }
  if (leaf.atLeast !== undefined) parts.push(say('panel-reading-if-at-least', leaf.atLeast))
  if (leaf.atMost !== undefined) parts.push(say('panel-reading-if-at-most', leaf.atMost))
  if ('fact' in leaf && leaf.known !== undefined) {
    parts.push(words(leaf.known ? 'panel-reading-if-known' : 'panel-reading-if-unknown', { what }))
  }
  if ('item' in leaf) {
    if (leaf.includes !== undefined) parts.push(say('panel-reading-if-includes', leaf.includes))
    if (leaf.answered !== undefined)
      parts.push(
        words(leaf.answered ? 'panel-reading-if-answered' : 'panel-reading-if-unanswered', { item: leaf.item }),
      )
  }
  return parts.join(words('panel-reading-if-and'))
}

function valueInWords(leaf: Leaf, value: Value, about: About): string {
  const { definition, facts, words, language } = about
  if ('item' in leaf) {
    const place = compile(definition).byCode.get(leaf.item)
    const label = place ? answerInWords(definition, place.item, value as Answer, facts) : ''
    return words('panel-reading-quoted', { text: label || String(value) })
  }
  if (leaf.fact === 'month') {
    return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, Number(value) - 1),
    )
  }
  if (leaf.fact === 'organisationType') return words(`panel-reading-type-${value}`)
  if (typeof value === 'boolean') return words(value ? 'panel-reading-yes' : 'panel-reading-no')
  return typeof value === 'number' ? numberIn(language, value) : words('panel-reading-quoted', { text: value })
}
