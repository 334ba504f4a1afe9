// What a person sees of their own answers: figures and levels of blocks, and the recommendations addressed to them.
import { type Tone, toneOf } from '../core/results/levels.ts'
import type { Answers } from '../core/survey/answer.ts'
import { compile } from '../core/survey/compile.ts'
import type { Definition } from '../core/survey/definition.ts'
import { say } from '../core/survey/render.ts'
import { type BlockScore, scoresOf } from '../core/survey/score.ts'
import { type Text, textIn } from '../core/survey/words.ts'
import type { Language } from '../core/view.ts'
import { answerOf } from './answer-rows.ts'
import { definitionOf } from './definitions.ts'
import { factsOf } from './facts.ts'
import type { Db } from './open.ts'
import { keyLength } from './run-sheets.ts'

export type OwnBlock = {
  code: string
  title: string
  /** For people: rounded, never across a level's bound; null where too little was answered. */
  value: number | null
  /** In the words meant for the person. */
  level: string | null
  /** How grave the level is: what a picture's colours follow. */
  tone: Tone | null
  /** Whether a high figure is good news. */
  high: 'good' | 'bad'
}

export type OwnResult = {
  run: string
  title: string
  submittedAt: Date
  outro: string
  blocks: OwnBlock[]
  recommendations: { text: string }[]
  /** A specialist's call that is offered: the person says whether to call, to write, or neither. */
  call: { id: number } | null
}

export type CallChoice = 'call' | 'write' | 'no'

export async function ownResultOf(
  db: Db,
  { personId, run: key, language }: { personId: number; run: string; language: Language },
): Promise<OwnResult | null> {
  const response = await db.response.findFirst({
    where: { personId, run: { token: { startsWith: key } } },
    include: {
      answers: true,
      recommendations: { orderBy: { id: 'asc' } },
      wave: { include: { version: { select: { id: true, contentHash: true } } } },
    },
  })
  if (!response) return null
  const definition = await definitionOf(db, response.wave.version)
  const facts = await factsOf(db, { waveId: response.waveId, personId, language, definition })
  const { byCode } = compile(definition)
  const answers: Answers = Object.fromEntries(
    response.answers.map((row) => [row.item, answerOf(row, byCode.get(row.item)?.item.type ?? '')]),
  )
  const scores = scoresOf(definition, answers, facts)
  const { recommendations } = response
  const call = recommendations.find((one) => one.addressee === 'staff' && one.kind === 'call' && one.status === 'given')
  return {
    run: key.slice(0, keyLength),
    title: say(definition.title, facts),
    submittedAt: response.submittedAt,
    outro: say(definition.outro, facts),
    blocks: scores.blocks.map((score) => ownBlock(definition, score, (text) => say(text, facts), language)),
    recommendations: recommendations
      .filter((one) => one.addressee === 'respondent')
      .map((one) => ({ text: textIn(one.text as Text, language) })),
    call: call ? { id: call.id } : null,
  }
}

function ownBlock(
  definition: Definition,
  score: BlockScore,
  words: (text: Text) => string,
  language: Language,
): OwnBlock {
  const { block, shown, level } = score
  const levels = definition.levels.find((one) => one.code === block.levels)
  const row = levels?.rows.find((one) => one.name.ru === level)
  const named = row && textIn(row.shown ?? row.name, language)
  return {
    code: block.code,
    title: words(block.title),
    value: shown,
    level: named ?? null,
    tone: levels && level ? toneOf(levels, level) : null,
    high: levels?.high ?? 'bad',
  }
}

/** Ruling: a call is asked about first. «Call» and «write» are the person's wish for staff to see; «no» ends it. */
export async function decideCall(
  db: Db,
  { personId, recommendationId, choice }: { personId: number; recommendationId: number; choice: CallChoice },
): Promise<boolean> {
  const { count } = await db.recommendation.updateMany({
    where: { id: recommendationId, personId, addressee: 'staff', kind: 'call', status: 'given' },
    data:
      choice === 'no'
        ? { status: 'declined' }
        : { status: 'in_progress', ...(choice === 'write' && { kind: 'write' }) },
  })
  return count > 0
}
