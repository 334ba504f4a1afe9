// A person's own result: a picture, the same in words, recommendations addressed to them, and an offered call.
import { inFigures } from '../../core/results/rounding.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { say } from '../../core/survey/render.ts'
import { type Text, textIn } from '../../core/survey/words.ts'
import { decideCall } from '../../db/results/call-acts.ts'
import { type OwnBlock, ownResult } from '../../db/results/own.ts'
import type { Words } from '../../locales/index.ts'
import { inRows, menuRow, press } from './buttons.ts'
import { type Drawing, goTo, type Screen, type ScreenDeps, shown } from './visit.ts'

const name = 'result'
const choices = ['call', 'write', 'no'] as const

/** What is drawn of a result, whether it is stored or only in memory. */
export type ResultToDraw = {
  definition: Definition
  facts: Facts
  blocks: Omit<OwnBlock, 'previous'>[]
  overall?: Omit<OwnBlock, 'previous'> | null
  recommendations: { text: Text }[]
}

export const result: Screen = {
  name,
  needs: 'person',
  async show(visit, [run = '']) {
    const { deps, contact, words } = visit
    if (!contact.person || !/^[0-9a-f]{8}$/.test(run)) return goTo('surveys')
    const own = await ownResult(deps.db, contact.person.id, { run })
    if (!own) return goTo('surveys', [], [], words('bot-result-none'))
    const { language } = contact
    const facts = { language, organisationType: own.organisationType, month: own.submittedAt.getUTCMonth() + 1 }
    const views = drawResult(deps, words, { ...own, facts })
    const { call } = own
    if (call) {
      const value = (choice: string) => `${name}:${choice}:${call.id}`
      const answers = choices.map((choice) => press(words(`bot-call-${choice}`), value(choice)))
      views.push({ text: words('bot-call-text'), rows: inRows([...answers, ...menuRow(words)], 2) })
    } else {
      views[views.length - 1]?.rows.push(menuRow(words))
    }
    return shown(views, { memo: null })
  },
  async press(visit, args) {
    const [what, id = ''] = args
    const choice = choices.find((one) => one === what)
    if (!choice) return result.show(visit, args)
    const { deps, contact, words } = visit
    const personId = contact.person?.id
    if (personId === undefined || !/^\d{1,9}$/.test(id)) return goTo('surveys')
    const isNew = await decideCall(deps.db, { personId, recommendationId: Number(id), choice })
    const text = words(isNew ? `bot-call-${choice}-done` : 'bot-call-decided')
    return shown({ text, rows: [menuRow(words)] })
  },
}

/** The blocks, then what may help where there is something. */
export function drawResult(deps: Pick<ScreenDeps, 'drawBlocks'>, words: Words, own: ResultToDraw): Drawing[] {
  const blocks = drawBlocksOf(deps, words, own)
  return own.recommendations.length ? [blocks, drawAdvice(words, own)] : [blocks]
}

function drawBlocksOf(
  { drawBlocks }: Pick<ScreenDeps, 'drawBlocks'>,
  words: Words,
  { definition, facts, ...own }: ResultToDraw,
): Drawing {
  const { language } = facts
  const title = say(definition.title, facts)
  const heading = words('bot-result-title', { title })
  // Some only ask, and count nothing.
  if (own.blocks.length === 0) return { heading, text: words('bot-result-no-blocks'), rows: [] }
  const blocks = own.blocks.map((block) => ({
    ...block,
    title: say(block.title, facts),
    level: block.level && { text: textIn(block.level.shown, language), tone: block.level.tone },
    measure: definition.blocks.find(({ code }) => code === block.code)?.measure ?? 'percent',
  }))
  const lines = blocks.map(({ title, value, level, boundaries, measure }) => {
    if (value === null) return words('bot-result-too-few', { title })
    // A mean of marks is in the marks' own numbers; its levels speak to the centre.
    if (measure === 'mean') return words('bot-result-mean', { title, ...ofMarks(definition, value, language) })
    const figure = inFigures(value, { language, boundaries })
    return words('bot-result-block', { title, value: figure, level: level?.text ?? '' })
  })
  const isPercent = blocks.every(({ measure }) => measure === 'percent')
  return {
    heading,
    text: [...lines, ...overallOf(words, { definition, facts, ...own })].join('\n'),
    ...(isPercent && { note: words('bot-result-note', { high: blocks[0]?.high ?? 'bad' }) }),
    rows: [],
    ...(drawBlocks && isPercent && { drawPicture: () => drawBlocks({ title, language, blocks }) }),
  }
}

/** The whole of several blocks; of one it would only say the same again. */
function overallOf(words: Words, { facts: { language }, blocks, overall }: ResultToDraw): string[] {
  if (!overall || overall.value === null || blocks.length < 2) return []
  const value = inFigures(overall.value, { language, boundaries: overall.boundaries })
  return [words('bot-result-overall', { value, level: overall.level ? textIn(overall.level.shown, language) : '' })]
}

function ofMarks({ scales }: Definition, value: number, language: Facts['language']) {
  const most = Math.max(...scales.flatMap(({ points }) => points.map((point) => point.value)))
  return { value: inFigures(value, { language, decimals: 1 }), most: inFigures(most, { language }) }
}

function drawAdvice(words: Words, { recommendations, facts }: ResultToDraw): Drawing {
  const lines = recommendations.map((one) => `• ${textIn(one.text, facts.language)}`)
  return { heading: words('bot-result-advice'), text: lines.join('\n'), rows: [] }
}
