// A person's own result: a picture, the same in words, recommendations addressed to them, and an offered call.
import type { OwnResult } from '../../db/own-results.ts'
import { decideCall, ownResultOf } from '../../db/own-results.ts'
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
    const own = await ownResultOf(deps.db, { personId: contact.person.id, run, language: contact.language })
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
  const lines = own.blocks.map((block) => {
    if (block.value === null) return words('bot-result-too-few', { title: block.title })
    return words('bot-result-block', { title: block.title, value: block.value, level: block.level ?? '' })
  })
  const chart = { title: own.title, language: contact.language, blocks: own.blocks }
  return {
    heading: words('bot-result-title', { title: own.title }),
    text: lines.join('\n'),
    note: words('bot-result-note', { high: own.blocks[0]?.high ?? 'bad' }),
    rows: [],
    ...(drawBlocks && own.blocks.length > 0 && { drawPicture: () => drawBlocks(chart) }),
  }
}

function drawAdvice({ words }: Visit, own: OwnResult): Drawing {
  const lines = own.recommendations.map((one) => `• ${one.text}`)
  return { heading: words('bot-result-advice'), text: lines.join('\n'), rows: [] }
}
