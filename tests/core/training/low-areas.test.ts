// The two lowest areas under 60, as options of a training request.
import { expect, test } from 'vitest'
import { plainFacts } from '../../../core/survey/result.ts'
import { scoresOf } from '../../../core/survey/score.ts'
import { lowAreas } from '../../../core/training/low-areas.ts'
import { shipped } from '../../content/walk.ts'

const definition = shipped('deficits')
/** Points of 12 in ПР, МТ, ПП, КМ, ЦФ, НР. */
function suggested(...points: number[]) {
  const codes = ['ПР', 'МТ', 'ПП', 'КМ', 'ЦФ', 'НР']
  const answers = Object.fromEntries(
    points.flatMap((total, i) =>
      [1, 2, 3, 4].map((n) => [`${codes[i]}${n}`, Math.max(0, Math.min(3, total - 3 * (n - 1)))]),
    ),
  )
  const { blocks } = scoresOf(definition, answers, plainFacts)
  return lowAreas(blocks.map(({ block, value }) => ({ scale: block.code, value })))
}

test.each<[string, number[], number[]]>([
  ['the two lowest, in the order of the options', [9, 3, 12, 12, 1, 7], [2, 5]],
  ['one where only one is under 60', [9, 9, 7, 9, 9, 9], [3]],
  ['none where all are at 60 or above', [8, 8, 8, 8, 8, 8], []],
  ['of equals the earlier', [5, 5, 5, 5, 5, 5], [1, 2]],
  ['an area that was not answered is none', [9, 9, 9, 4], [4]],
])('%s', (_what, points, options) => {
  expect(suggested(...points)).toEqual(options)
})
