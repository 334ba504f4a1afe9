// A person's own result: a picture, the same in words, recommendations addressed to them, and an offered call.
import { type ResultToTell, type ToldBlock, tellOwnResult } from '../../core/results/own-told.ts'
import { type Text, textIn } from '../../core/survey/words.ts'
import { mayBeShownToHead } from '../../core/survey-rights.ts'
import type { Action } from '../../core/view.ts'
import { callChoices, decideCall } from '../../db/results/call-acts.ts'
import { ownResult } from '../../db/results/own.ts'
import { showingOf } from '../../db/results/showings.ts'
import type { Words } from '../../locales/index.ts'
import { inRows, menuRow, press } from './buttons.ts'
import { type Drawing, goTo, type Screen, type ScreenDeps, shown, type Visit } from './visit.ts'

const name = 'result'

/** What is drawn of a result, whether it is stored or only in memory. */
export type ResultToDraw = ResultToTell & { recommendations: { text: Text }[] }

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
    if (own.recommendations.length > 0) views.at(-1)?.rows.push([press(words('bot-result-to-advice'), 'advice')])
    views.at(-1)?.rows.push(await showingRow(visit, contact.person.id, { run, code: own.definition.code }))
    const { call } = own
    if (call) {
      const value = (choice: string) => `${name}:${choice}:${call.id}`
      const answers = callChoices.map((choice) => press(words(`bot-call-${choice}`), value(choice)))
      views.push({ text: words('bot-call-text'), rows: inRows([...answers, ...menuRow(words)], 2) })
    } else {
      views[views.length - 1]?.rows.push(menuRow(words))
    }
    return shown(views, { memo: null })
  },
  async press(visit, args) {
    const [what, id = ''] = args
    const choice = callChoices.find((one) => one === what)
    if (!choice) return result.show(visit, args)
    const { deps, contact, words } = visit
    const personId = contact.person?.id
    if (personId === undefined || !/^\d{1,9}$/.test(id)) return goTo('surveys')
    const isNew = await decideCall(deps.db, { personId, recommendationId: Number(id), choice })
    const text = words(isNew ? `bot-call-${choice}-done` : 'bot-call-decided')
    return shown({ text, rows: [menuRow(words)] })
  },
}

/** The way to show it to one's head, where there is one; empty elsewhere. */
async function showingRow(
  { deps, event, words }: Visit,
  personId: number,
  { run, code }: { run: string; code: string },
): Promise<Action[]> {
  if (!mayBeShownToHead.includes(code)) return []
  const showing = await showingOf(deps.db, { kind: 'person', personId }, { run }, event.receivedAt)
  if (!showing) return []
  return [press(words(showing.shownAt ? 'bot-showing-button-shown' : 'bot-showing-button'), `showing:${run}`)]
}

/** The blocks, then what may help where there is something. */
export function drawResult(deps: Pick<ScreenDeps, 'drawBlocks'>, words: Words, own: ResultToDraw): Drawing[] {
  const blocks = drawBlocksOf(deps, words, own)
  return own.recommendations.length ? [blocks, drawAdvice(words, own)] : [blocks]
}

function drawBlocksOf({ drawBlocks }: Pick<ScreenDeps, 'drawBlocks'>, words: Words, own: ResultToDraw): Drawing {
  const { title, blocks, overall, high } = tellOwnResult(own, words('bot-result-whole'))
  const heading = words('bot-result-title', { title })
  // Some only ask, and count nothing.
  if (blocks.length === 0) return { heading, text: words('bot-result-no-blocks'), rows: [] }
  const { language } = own.facts
  return {
    heading,
    text: [...blocks, ...(overall ? [overall] : [])].map((block) => lineOf(words, block)).join('\n'),
    ...(high && { note: words('bot-result-note', { high }) }),
    rows: [],
    ...(drawBlocks && high && { drawPicture: () => drawBlocks({ title, language, blocks }) }),
  }
}

function lineOf(words: Words, { title, level, said }: ToldBlock): string {
  switch (said.kind) {
    case 'too-few':
      return words('bot-result-too-few', { title })
    case 'marks':
      return words('bot-result-mean', { title, value: said.figure, most: said.most })
    case 'points':
      return words('bot-result-block', { title, value: said.figure, level: level?.text ?? '' })
  }
}

function drawAdvice(words: Words, { recommendations, facts }: ResultToDraw): Drawing {
  const lines = recommendations.map((one) => `• ${textIn(one.text, facts.language)}`)
  return { heading: words('bot-result-advice'), text: lines.join('\n'), rows: [] }
}
