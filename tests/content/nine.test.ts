// What is particular to each of the nine: who is asked what, what the first screen promises, what fires over a wave.
import { describe, expect, test } from 'vitest'
import { EXPERIENCE_BANDS } from '../../core/people/experience-band.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { type GroupFigures, groupFindings } from '../../core/survey/group-findings.ts'
import { possibleAnswers } from '../../core/survey/possible-answers.ts'
import { copiesIn } from '../../core/survey/repeat.ts'
import { plainFacts, scoreOf } from '../../core/survey/result.ts'
import { AREAS } from '../../core/training/low-areas.ts'
import { shipped, walk } from './walk.ts'

const codesOf = (code: string, some: Partial<Facts> = {}, wishes = {}) =>
  walk(shipped(code), some, wishes).asked.map((ask) => ask.item)
const itemOf = (code: string, item: string) => {
  const found = shipped(code)
    .sections.flatMap((section) => section.items)
    .find((one) => one.code === item)
  if (!found) throw new Error(`${code} has no question ${item}`)
  return found
}
const firing = (code: string, figures: Partial<GroupFigures>) =>
  groupFindings(shipped(code), { blocks: [], items: [], values: [], ...figures }).map((one) => [
    one.trigger,
    one.addressee,
    one.kind,
  ])
/** Answers to one question, as a wave counts them. */
const given = (item: string, ...values: [number, number][]): Partial<GroupFigures> => {
  const n = values.reduce((sum, [, count]) => sum + count, 0)
  const mean = values.reduce((sum, [value, count]) => sum + value * count, 0) / n
  return { items: [{ item, n, mean }], values: values.map(([value, count]) => ({ item, value, count })) }
}

describe('(b) emotional-comfort', () => {
  const definition = shipped('emotional-comfort')

  test('is anonymous, says so first, and asks nothing in free text', () => {
    expect(definition.anonymity).toBe('anonymous')
    expect(definition.notice.ru).toMatch(/^Ответы анонимны/)
    expect(definition.notice.ru).toContain('групп от 5 человек')
    expect(definition.notice.ru).toContain('Не обещаем')
    expect(definition.sections.flatMap((section) => section.items).some((item) => item.type === 'text')).toBe(false)
    expect(definition.words.na?.ru).toBe('Не хочу отвечать')
  })

  test('every question can be left without an answer', () => {
    const open = walk(definition).asked.filter(({ can }) => !can.notApplicable && !can.skip)
    expect(open.map((ask) => ask.item)).toEqual([])
  })

  test('asks for experience, in bands, only where it is not known', () => {
    expect(codesOf('emotional-comfort', { experienceYears: 2 })).not.toContain('14')
    expect(codesOf('emotional-comfort')).toContain('14')
    expect(possibleAnswers(itemOf('emotional-comfort', '14'), definition)).toHaveLength(EXPERIENCE_BANDS.length)
  })

  test('fires over the group by block, and reports to the director from a fifth who would rather leave', () => {
    const blocks = ['Отношения', 'Поддержка', 'Нагрузка', 'Смысл'].map((scale) => ({ scale, n: 30, mean: 49.9 }))
    expect(firing('emotional-comfort', { blocks })).toHaveLength(7)
    expect(firing('emotional-comfort', { blocks: blocks.map((one) => ({ ...one, mean: 50 })) })).toEqual([])
    // 1 + 1 of 10 is 20 %; 2 of 11 is 18.2 %.
    expect(firing('emotional-comfort', given('12', [1, 1], [2, 1], [5, 8]))).toEqual([
      ['12:1,2≥20%', 'director', 'report'],
    ])
    expect(firing('emotional-comfort', given('12', [1, 1], [2, 1], [5, 9]))).toEqual([])
    expect(firing('emotional-comfort', given('12', [1, 4]))).toEqual([])
  })
})

describe('(c) deficits', () => {
  const definition = shipped('deficits')

  test('says first what its results must not be used for', () => {
    expect(definition.notice.ru).toContain('нельзя использовать для оплаты труда, аттестации или увольнения')
    expect(definition.notice.ru).toContain('не психологический тест и не оценка работника')
  })

  test('has the scale that was ruled, and no item asks two things or «без ошибок»', () => {
    expect(definition.scales[0]?.points.map((point) => [point.value, point.label.ru])).toEqual([
      [0, 'Пока нет'],
      [1, 'С подсказкой'],
      [2, 'Уверенно'],
      [3, 'Могу научить коллег'],
    ])
    const texts = definition.sections.flatMap((section) => section.items.map((item) => item.text.ru))
    expect(texts.filter((text) => /без ошибок|, знаю| и могу | и знаю/.test(text))).toEqual([])
  })

  test('shows «начните с этого» for a critical area', () => {
    expect(definition.levels[0]?.rows[0]).toMatchObject({
      name: { ru: 'критический' },
      shown: { ru: 'начните с этого' },
    })
  })

  test('leaves the subject out for psychologists and social pedagogues, and still has an index', () => {
    expect(codesOf('deficits')).toHaveLength(24)
    const codes = codesOf('deficits', { hasSubject: false })
    expect(codes).toHaveLength(20)
    expect(codes.some((code) => code.startsWith('ПР'))).toBe(false)
    const answers = Object.fromEntries(codes.map((code) => [code, 2]))
    const facts = { ...plainFacts, hasSubject: false }
    // 8 of 12 in each of five areas: 66.67.
    expect(scoreOf(definition, answers, facts).overall).toEqual({ value: 67, level: 'достаточный' })
  })

  test('speaks to a kindergarten of its own work', () => {
    const text = (organisationType: Facts['organisationType']) =>
      walk(definition, { organisationType }).asked.find((ask) => ask.item === 'ПР3')?.text
    expect(text('school')).toBe('Объясняю задания повышенной сложности.')
    expect(text('kindergarten')).toBe('Подбираю занятия «на вырост».')
  })
})

describe('(d) training-request', () => {
  test('marks the two lowest areas, which may be kept by one press', () => {
    const [first] = walk(shipped('training-request'), { lowAreas: [3, 5] }).asked
    expect(first).toMatchObject({ prefilled: true, can: { keep: true } })
    const chosen = first && 'options' in first.widget ? first.widget.options.filter((one) => one.chosen) : []
    expect(chosen.map((one) => one.label)).toEqual(['Психология и педагогика', 'Цифровые средства'])
  })

  test('its first options are the areas of (c), in their order', () => {
    const item = itemOf('training-request', '1')
    const titles = AREAS.map((area) => shipped('deficits').blocks.find((block) => block.code === area)?.title.ru)
    expect('options' in item && item.options.slice(0, 6).map((option) => option.ru)).toEqual(titles)
  })

  test('asks of the last course only where the register holds none', () => {
    expect(codesOf('training-request')).toContain('8')
    expect(codesOf('training-request', { lastCourse: 'ФГОС (2024)' })).not.toContain('8')
  })

  test('promises that the head sees neither reason nor diagnosis (ruling 0.4)', () => {
    expect(shipped('training-request').notice.ru).toContain('но не причину и не результаты диагностики')
  })
})

describe('(e) vacancies', () => {
  test('«Вакансий нет» is one press and two numbers', () => {
    expect(codesOf('vacancies', {}, { 1: 'Вакансий нет' })).toEqual(['1', '11', '12'])
  })

  test('each vacancy is a block, fifteen at most, and gives a card where it suits the young', () => {
    const definition = shipped('vacancies')
    const { asked, end } = walk(definition, {}, { 'Вакансия+#2': 'Нет', 10: 'Нет' })
    expect(asked.filter((ask) => ask.opensSection).map((ask) => ask.section)).toEqual([
      'Вакансии',
      'Вакансия 1',
      'Вакансия 2',
      'На три года вперёд',
    ])
    if (end.kind !== 'finished') throw new Error('it was not sent')
    const repeated = definition.sections.find((section) => section.repeat)
    expect(repeated && copiesIn(repeated, end.answers).map((one) => one['10'])).toEqual([false, true])
    expect(scoreOf(definition, end.answers).recommendations).toEqual(['Карточка вакансии для выпускников'])
    expect(codesOf('vacancies').filter((code) => code.startsWith('2'))).toHaveLength(15)
  })

  test('asks for a subject of teachers only', () => {
    const positions = [{ value: 'psychologist', label: 'Педагог-психолог' }]
    expect(codesOf('vacancies', { registries: { positions } }, { 'Вакансия+': 'Нет' })).not.toContain('3')
  })
})

describe('(f) rmo', () => {
  test('says attendance of the register, and asks why only those who missed something', () => {
    const all = walk(shipped('rmo'), { rmo: 'teacher', rmoMeetings: 4 }, { 2: 4 })
    expect(all.asked[0]).toMatchObject({ prefilled: true })
    expect(all.asked[1]).toMatchObject({ prefilled: true, current: { answer: 4 } })
    expect(all.asked[1]?.text).toContain('По журналу: 4')
    expect(all.asked.map((ask) => ask.item)).not.toContain('3')
    const never = codesOf('rmo', {}, { 2: 0 })
    expect(never).toContain('3')
    expect(never).not.toContain('4')
  })

  test('asks for words where «другое» is chosen', () => {
    expect(codesOf('rmo', {}, { 6: [1, 9] })).toContain('6.1')
    expect(codesOf('rmo', {}, { 6: [1, 2] })).not.toContain('6.1')
  })

  test('fires under 3.5 of usefulness, and where 15 % were not told', () => {
    // (3 × 3 + 2 × 4) / 5 = 3.4; (3 × 3 + 3 × 4) / 6 = 3.5.
    expect(firing('rmo', given('4', [3, 3], [4, 2]))).toEqual([['4<3.5', 'rmo', 'plan']])
    expect(firing('rmo', given('4', [3, 3], [4, 3]))).toEqual([])
    // 3 of 20 people is 15 %; several reasons a person, so counts need not add up to n.
    const reasons = { items: [{ item: '3', n: 20, mean: 0 }], values: [{ item: '3', value: 3, count: 3 }] }
    expect(firing('rmo', reasons)).toEqual([['3:3≥15%', 'staff', 'check']])
    expect(firing('rmo', { ...reasons, items: [{ item: '3', n: 21, mean: 0 }] })).toEqual([])
  })
})

describe('(g) tutor-report', () => {
  test('takes counts from the registers, and asks a tutor without consultations why (ruling 0.17)', () => {
    const known = { tutorSubject: 'химия', consultations: 0, groupConsultations: 0 }
    const { asked } = walk(shipped('tutor-report'), known, { 2: 0, 2.1: 0 })
    expect(asked.slice(0, 3)).toMatchObject([
      { item: '2', current: { answer: 0 }, prefilled: true },
      { item: '2.1', current: { answer: 0 } },
      { item: '2.2' },
    ])
    expect(asked.map((ask) => ask.item)).not.toContain('4')
    expect(codesOf('tutor-report', { consultations: 3 }, { 2: 3 })).not.toContain('2.2')
  })

  test('a topic that three tutors name becomes a seminar; «другое» is no topic', () => {
    const figures = { items: [{ item: '7', n: 4, mean: 0 }], values: [{ item: '7', value: 9, count: 4 }] }
    expect(firing('tutor-report', figures)).toEqual([])
    expect(firing('tutor-report', { ...figures, values: [{ item: '7', value: 2, count: 3 }] })).toEqual([
      ['7:?≥3', 'rmo', 'seminar'],
    ])
  })
})

test('(h) library has the three blocks that were ruled, on scale Z', () => {
  const { blocks, scales } = shipped('library')
  expect(Object.fromEntries(blocks.map((block) => [block.code, block.items]))).toEqual({
    'Фонд и обмен': ['1', '2', '3', '4', '5'],
    'Учёт и право': ['6', '7', '10', '11'],
    'Читатели и развитие': ['8', '9', '12'],
  })
  expect(scales).toEqual(shipped('young-difficulties').scales)
})

describe('(i) event-feedback', () => {
  test('asks five questions at once, and after a month one alone', () => {
    expect(codesOf('event-feedback')).toEqual(['1', '2', '3', '4', '5'])
    expect(codesOf('event-feedback', { followUp: true })).toEqual(['6'])
  })

  test('fires at 4.5, under 3.5, and where 40 % will hardly use it', () => {
    const index = (n: number, mean: number) => ({ blocks: [{ scale: 'Индекс', n, mean }] })
    expect(firing('event-feedback', index(5, 4.5))).toEqual([['Индекс≥4.5', 'staff', 'invitation']])
    expect(firing('event-feedback', index(5, 3.5))).toEqual([])
    expect(firing('event-feedback', index(5, 3.49))).toEqual([['Индекс<3.5', 'organiser', 'check']])
    expect(firing('event-feedback', index(4, 2))).toEqual([])
    expect(firing('event-feedback', given('3', [1, 3], [3, 2]))).toEqual([['3:3≥40%', 'organiser', 'plan']])
    expect(firing('event-feedback', given('3', [1, 4], [3, 2]))).toEqual([])
  })
})
