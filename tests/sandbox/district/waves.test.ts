// Two finished waves and an open one: who was asked, who answered, and answers that hang together.

import { describe, expect, it } from 'vitest'
import type { Answers, RunRecord, WaveRecord } from '../../../sandbox/district/types.ts'
import { demo, TODAY } from './demo.ts'

const BLOCKS = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж']
const SCALED = BLOCKS.flatMap((block) => [1, 2, 3].map((n) => `${block}${n}`))
const [spring, autumn, open] = demo.waves as [WaveRecord, WaveRecord, WaveRecord]
const submitted = ({ runs }: WaveRecord) => runs.filter(({ status }) => status === 'submitted')

function mean(answers: Answers, items: string[]): number | null {
  const points = items.map((item) => answers[item]).filter((value) => typeof value === 'number')
  return points.length < 2 ? null : points.reduce((a, b) => a + b, 0) / points.length
}
const blockOf =
  (block: string) =>
  ({ answers }: RunRecord) =>
    mean(
      answers,
      [1, 2, 3].map((n) => `${block}${n}`),
    )
const average = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length

function pearson(pairs: [number, number][]): number {
  const [mx, my] = [average(pairs.map(([x]) => x)), average(pairs.map(([, y]) => y))]
  const sum = (term: (x: number, y: number) => number) => pairs.reduce((s, [x, y]) => s + term(x - mx, y - my), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

function correlation(wave: WaveRecord, one: string, other: string): number {
  const pairs = submitted(wave).map((run): [number | null, number | null] => [blockOf(one)(run), blockOf(other)(run)])
  return pearson(pairs.filter((pair): pair is [number, number] => !pair.includes(null)))
}

describe('the waves', () => {
  it('are the last two of the calendar and one that is open today', () => {
    expect(demo.waves.map(({ key, status, opensOn, closesOn }) => [key, status, opensOn, closesOn])).toEqual([
      ['young-2026-spring', 'closed', '2026-05-05', '2026-05-22'],
      ['young-2026-autumn', 'closed', '2026-09-15', '2026-10-05'],
      ['young-open', 'open', '2026-11-14', '2026-12-05'],
    ])
    expect(open.opensOn < TODAY && TODAY < open.closesOn).toBe(true)
  })

  it('ask the young of their day, about 467', () => {
    for (const { respondents } of [spring, autumn]) {
      expect(respondents.length).toBeGreaterThan(425)
      expect(respondents.length).toBeLessThan(490)
    }
    expect(open.respondents).toHaveLength(467)
    expect(open.respondents.filter(({ isYoungSpecialist }) => isYoungSpecialist)).toHaveLength(120)
  })

  it('are answered by 70–85 %, the open one by about 40 % with a twentieth begun', () => {
    const share = (wave: WaveRecord) => submitted(wave).length / wave.respondents.length
    expect([spring, autumn].every((wave) => share(wave) > 0.7 && share(wave) < 0.85)).toBe(true)
    expect(share(open)).toBeCloseTo(0.4, 2)
    const drafts = demo.waves.map(({ runs }) => runs.filter(({ status }) => status === 'active').length)
    expect(drafts).toEqual([0, 0, 23])
  })

  it('are answered by those asked, once, within the wave, before today', () => {
    for (const wave of demo.waves) {
      const asked = new Set(wave.respondents.map(({ personKey }) => personKey))
      expect(new Set(wave.runs.map(({ personKey }) => personKey)).size).toBe(wave.runs.length)
      for (const { personKey, startedAt, updatedAt } of wave.runs) {
        expect(asked.has(personKey)).toBe(true)
        expect(startedAt >= `${wave.opensOn}T10` || startedAt.slice(0, 10) > wave.opensOn).toBe(true)
        expect(startedAt < updatedAt && updatedAt.slice(0, 10) <= wave.closesOn && updatedAt < TODAY).toBe(true)
      }
    }
  })

  it('are answered on weekdays and in the evening rather', () => {
    const times = submitted(autumn).map(({ submittedAt }) => submittedAt ?? '')
    const evenings = times.filter((time) => Number(time.slice(11, 13)) >= 17)
    const weekends = times.filter((time) => [0, 6].includes(new Date(time.slice(0, 10)).getUTCDay()))
    expect(evenings.length / times.length).toBeGreaterThan(0.5)
    expect(weekends.length / times.length).toBeLessThan(0.2)
  })
})

describe('the answers', () => {
  it('are values the questionnaire knows, Ж6 in May only', () => {
    for (const wave of demo.waves) {
      for (const { answers } of submitted(wave)) {
        expect(SCALED.filter((item) => !['na', 0, 1, 2, 3].includes(answers[item] as never))).toEqual([])
        expect([1, 2, 3, 4, 5]).toContain(answers.Ж4)
        const wishes = answers.Ж5 as number[]
        expect(wishes.length >= 1 && wishes.length <= 3 && wishes.every((n) => n >= 1 && n <= 7)).toBe(true)
        expect(wishes).toEqual([...new Set(wishes)].sort((a, b) => a - b))
        expect('Ж6' in answers).toBe(wave === spring)
        if (wave === spring) expect([1, 2, 3]).toContain(answers.Ж6)
      }
    }
  })

  it('of a draft are the first few', () => {
    for (const { answers } of open.runs.filter(({ status }) => status === 'active')) {
      const given = Object.keys(answers)
      expect(given).toEqual(SCALED.slice(0, given.length))
      expect(given.length >= 3 && given.length <= 18).toBe(true)
    }
  })

  it('say now and then that an item does not apply, most of all the child with special needs', () => {
    const shareOf = (item: string) =>
      submitted(autumn).filter(({ answers }) => answers[item] === 'na').length / submitted(autumn).length
    expect(shareOf('В3')).toBeGreaterThan(0.08)
    expect(shareOf('А1')).toBeLessThan(0.04)
  })

  it('have some twenty different texts, of words that fit the organisation', () => {
    const texts = demo.waves.flatMap(({ runs }) => runs.map(({ answers }) => answers.Ж7)).filter(Boolean)
    expect(new Set(texts).size).toBeGreaterThan(20)
  })

  it('correlate between any two blocks of a wave', () => {
    for (const wave of demo.waves) {
      for (const [i, one] of BLOCKS.entries()) {
        for (const other of BLOCKS.slice(i + 1)) expect(correlation(wave, one, other)).toBeGreaterThan(0.2)
      }
    }
  })

  it('of one person resemble those of the wave before, at 0.55 to 0.75, and are not the same', () => {
    const total = ({ answers }: RunRecord) => mean(answers, SCALED)
    const before = new Map(submitted(spring).map((run) => [run.personKey, total(run)]))
    const pairs = submitted(autumn).map((run) => [before.get(run.personKey), total(run)])
    const r = pearson(pairs.filter((pair): pair is [number, number] => pair.every((x) => typeof x === 'number')))
    expect(r).toBeGreaterThan(0.55)
    expect(r).toBeLessThan(0.75)
  })

  it('are harder in September than in May, hardest of all in В and Г for novices', () => {
    const hardness = (runs: RunRecord[], block: string) =>
      average(runs.map(blockOf(block)).filter((value) => value !== null))
    for (const block of ['В', 'Г']) {
      expect(hardness(submitted(autumn), block)).toBeGreaterThan(hardness(submitted(spring), block) + 0.15)
    }
    const novices = new Set(autumn.respondents.flatMap((one) => (one.isYoungSpecialist ? [one.personKey] : [])))
    const byNovices = submitted(autumn).filter(({ personKey }) => novices.has(personKey))
    const byOthers = submitted(autumn).filter(({ personKey }) => !novices.has(personKey))
    const gap = (block: string) => hardness(byNovices, block) - hardness(byOthers, block)
    expect(Math.min(gap('В'), gap('Г'), gap('Д'))).toBeGreaterThan(gap('Е') + 0.1)
    const byHardness = BLOCKS.toSorted((a, b) => hardness(byNovices, b) - hardness(byNovices, a))
    expect(new Set(byHardness.slice(0, 3))).toEqual(new Set(['В', 'Г', 'Д']))
  })
})
