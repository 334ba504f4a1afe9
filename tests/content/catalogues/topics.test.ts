// The topics of materials speak of blocks that the questionnaires have, and help with every block of (a) and (c).
import { expect, test } from 'vitest'
import { loadTopics } from '../../../content/catalogues/topics.ts'
import { questionnaireOf } from '../../bot/make.ts'

const blocksOf = (code: string) => questionnaireOf(code).blocks.map((block) => `${code}/${block.code}`)
const named = loadTopics().flatMap(({ blocks }) => blocks)

test('no topic names a block that is not there', () => {
  const surveys = [...new Set(named.map((block) => block.slice(0, block.indexOf('/'))))]
  const known = new Set(surveys.flatMap(blocksOf))
  expect(named.filter((block) => !known.has(block))).toEqual([])
})

test.each(['young-difficulties', 'deficits', 'library'])('every block of %s has a topic', (code) => {
  expect(blocksOf(code).filter((block) => !named.includes(block))).toEqual([])
})
