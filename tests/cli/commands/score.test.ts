// `score`: what it prints and what it refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { score } from '../../../cli/commands/score.ts'
import { noSurroundings, runCommand } from '../../../cli/run.ts'
import { wordsOf } from '../../../locales/index.ts'

const words = wordsOf('ru')
const folder = mkdtempSync(join(tmpdir(), 'score-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command and gives its exit code and lines. */
async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommand(
    { args: ['score', ...args], cwd: folder, language: 'ru' },
    { out: (line) => out.push(line), err: (line) => err.push(line) },
    noSurroundings,
  )
  return { code, out, err }
}

const sentencesOf = (json: string, code = 'young-difficulties') => {
  const outcome = score(code, json, words)
  return outcome.kind === 'refused' ? outcome.sentences : []
}

test('prints one line of JSON in the promised shape', async () => {
  const file = join(folder, 'answers.json')
  writeFileSync(file, '{"А1": 2, "А2": 3, "А3": "na", "Ж5": [1, 2], "Ж7": "Спасибо"}')
  const { code, out, err } = await run('young-difficulties', file)
  expect([code, err, out.length]).toEqual([0, [], 1])
  const printed = JSON.parse(out[0] ?? '')
  expect(Object.keys(printed)).toEqual(['scales', 'overall', 'recommendations'])
  expect(printed.scales.А).toEqual({ value: 83, level: 'острая' })
  expect(printed.scales.Б).toEqual({ value: null, level: null })
  expect(printed.overall).toBe(null)
  expect(printed.recommendations[0]).toBe('Курс «Проектирование урока и рабочая документация»')
})

test.each<[string, string[], boolean]>([
  ['young-difficulties', ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж'], false],
  ['emotional-comfort', ['Отношения', 'Поддержка', 'Нагрузка', 'Смысл'], false],
  ['deficits', ['ПР', 'МТ', 'ПП', 'КМ', 'ЦФ', 'НР'], true],
  ['training-request', [], false],
  ['vacancies', [], false],
  ['rmo', [], false],
  ['tutor-report', [], false],
  ['library', ['Фонд и обмен', 'Учёт и право', 'Читатели и развитие'], false],
  ['event-feedback', ['Индекс'], true],
])('scores %s by the names of the domain', (code, scales, hasOverall) => {
  const outcome = score(code, '{}', words)
  if (outcome.kind === 'refused') throw new Error(outcome.sentences.join(' '))
  expect(Object.keys(outcome.result.scales)).toEqual(scales)
  expect(outcome.result.overall !== null).toBe(hasOverall)
})

test('takes what is picked of a register as the file says it, and copies of a repeated block', () => {
  const vacancies = '{"1": true, "2": "teacher", "3": "chemistry", "10": false, "Вакансия+": true, "10#2": true}'
  expect(score('vacancies', vacancies, words)).toMatchObject({
    result: { recommendations: ['Карточка вакансии для выпускников'] },
  })
  expect(sentencesOf('{"4": ["3", "8"], "7": [2, 9]}', 'tutor-report')).toEqual([])
  expect(sentencesOf('{"10#99": true}', 'vacancies')).toEqual(['Вопроса «10#99» в этом опросе нет.'])
})

test.each([
  ['an unknown question', '{"Я9": 1}', 'Вопроса «Я9» в этом опросе нет.'],
  ['a value off the scale', '{"А1": 7}', 'А1: значение 7 не подходит. Выберите один из предложенных вариантов.'],
  ['a value of a wrong kind', '{"А1": {"a": 1}}', 'А1: значение {"a":1} не подходит.'],
  ['«na» where it is not offered', '{"Ж4": "na"}', 'Ж4: ответ «na» для этого вопроса не предусмотрен.'],
  [
    'a Latin letter, with the code that is meant',
    '{"A1": 2}',
    'Вопроса «A1» нет: похоже, буква латинская. Нужен «А1» русской буквой.',
  ],
  ['no answers at all', '[1]', 'Нужны ответы вида {"А1": 2, "А3": "na"}.'],
  ['no JSON', 'А1 = 2', 'В файле с ответами не JSON.'],
])('refuses %s in a sentence', (_what, json, sentence) => {
  expect(sentencesOf(json)).toEqual([sentence])
})

test('names every wrong answer at once', () => {
  expect(sentencesOf('{"А1": 9, "А2": -1, "х": 1}')).toHaveLength(3)
})

test('refuses an unknown survey, a missing file and missing arguments, with exit code 1', async () => {
  expect(sentencesOf('{}', '../../package')).toEqual([
    'Опроса «../../package» нет. Есть: young-difficulties, emotional-comfort, deficits, training-request, vacancies, rmo, tutor-report, library, event-feedback.',
  ])
  expect(await run('young-difficulties', join(folder, 'none.json'))).toMatchObject({ code: 1, out: [] })
  expect(await run()).toMatchObject({ code: 1, err: [expect.stringContaining('score young-difficulties')] })
})
