// One's own result out of memory, at the moment of sending: of an anonymous survey nothing of it can be found again.
import type { Answers } from '../survey/answer.ts'
import type { Definition } from '../survey/definition.ts'
import type { Facts } from '../survey/facts.ts'
import { recommend } from '../survey/recommend.ts'
import { type Score, scoresOf } from '../survey/score.ts'
import type { Text } from '../survey/words.ts'
import { levelNamed, levelsOf } from './levels.ts'

/** The blocks, the whole where there is one, what is advised to the respondent alone, and whether a call is offered. */
export function resultNow({ definition, facts }: { definition: Definition; facts: Facts }, answers: Answers) {
  const scores = scoresOf(definition, answers, facts)
  const place = (code: string, title: Text, name: string, score: Score) => {
    const levels = levelsOf(definition, name)
    return {
      code,
      title,
      value: score.value,
      level: levelNamed(levels, score.level),
      high: levels.high,
      boundaries: levels.rows.map(({ from }) => from),
    }
  }
  const recommended = recommend(definition, answers, scores, facts)
  return {
    blocks: scores.blocks.map((score) => place(score.block.code, score.block.title, score.block.levels, score)),
    overall:
      definition.overall && scores.overall
        ? place('overall', definition.title, definition.overall.levels, scores.overall)
        : null,
    recommendations: recommended.filter((one) => one.addressee === 'respondent'),
    offersCall:
      definition.anonymity === 'named' &&
      recommended.some(({ addressee, kind }) => addressee === 'staff' && kind === 'call'),
  }
}

export type ResultNow = ReturnType<typeof resultNow>
