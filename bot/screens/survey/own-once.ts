// The own result of an anonymous survey: out of memory, shown once, for nothing of it can be found again.
import { levelNamed, levelsOf } from '../../../core/results/levels.ts'
import { recommend } from '../../../core/survey/recommend.ts'
import { type Score, scoresOf } from '../../../core/survey/score.ts'
import type { Finished } from '../../../core/survey/step.ts'
import type { Text } from '../../../core/survey/words.ts'
import type { RunSheet } from '../../../db/run-sheets.ts'
import type { ResultToDraw } from '../result.ts'

export function ownResultOnce({ definition, facts }: RunSheet, { answers }: Finished): ResultToDraw {
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
  return {
    definition,
    facts,
    blocks: scores.blocks.map((score) => place(score.block.code, score.block.title, score.block.levels, score)),
    recommendations: recommend(definition, answers, scores, facts).filter((one) => one.addressee === 'respondent'),
  }
}
