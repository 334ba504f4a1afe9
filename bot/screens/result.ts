// A person's own result: a picture, the same in words, recommendations addressed to them, and an offered call.
import { inFigures } from '../../core/results/rounding.ts'
import { say } from '../../core/survey/render.ts'
import { textIn } from '../../core/survey/words.ts'
import { decideCall } from '../../db/results/call-acts.ts'
import { type OwnResult, ownResult } from '../../db/results/own.ts'
import { inRows, menuRow, press } from './buttons.ts'
import { type Drawing, goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'result'
const choices = ['call', 'write', 'no'] as const

export const result: Screen = {
  name,
  needs: 'person',
  async show(visit, [run = '']) {
    const { deps, contact, words } = visit
    if (!contact.person || !/^[0-9a-f]{8}$/.test(run)) return goTo('surveys')
    const own = await ownResult(deps.db, contact.person.id, { run })
    if (!own) return goTo('surveys', [], [], words('bot-result-none'))
    const views: Drawing[] = [drawResult(visit, own)]
    if (own.recommendations.length) views.push(drawAdvice(visit, own))
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

function drawResult({ deps, contact, words }: Visit, own: OwnResult): Drawing {
  const { drawBlocks } = deps
  const { language } = contact
  const facts = { language, organisationType: own.organisationType, month: own.submittedAt.getUTCMonth() + 1 }
  const title = say(own.definition.title, facts)
  const blocks = own.blocks.map((block) => ({
    ...block,
    title: say(block.title, facts),
    level: block.level && { text: textIn(block.level.shown, language), tone: block.level.tone },
  }))
  const lines = blocks.map(({ title, value, level, boundaries }) => {
    if (value === null) return words('bot-result-too-few', { title })
    const figure = inFigures(value, { language, boundaries })
    return words('bot-result-block', { title, value: figure, level: level?.text ?? '' })
  })
  return {
    heading: words('bot-result-title', { title }),
    text: lines.join('\n'),
    note: words('bot-result-note', { high: blocks[0]?.high ?? 'bad' }),
    rows: [],
    ...(drawBlocks && blocks.length > 0 && { drawPicture: () => drawBlocks({ title, language, blocks }) }),
  }
}

function drawAdvice({ contact, words }: Visit, own: OwnResult): Drawing {
  const lines = own.recommendations.map((one) => `• ${textIn(one.text, contact.language)}`)
  return { heading: words('bot-result-advice'), text: lines.join('\n'), rows: [] }
}
