// What holds for every questionnaire that we ship.
import { describe, expect, test } from 'vitest'
import { loadQuestionnaires, questionnaires } from '../../content/index.ts'
import { definitionSchema } from '../../core/survey/definition.ts'
import { textsIn } from '../../core/survey/said.ts'
import { wordsOf } from '../../locales/index.ts'
import { walk } from './walk.ts'

const loaded = loadQuestionnaires(wordsOf('ru'))
const types = ['school', 'kindergarten', 'supplementary'] as const

test('there are nine, each with the area whose specialist answers for it', () => {
  expect(questionnaires).toHaveLength(9)
  expect(loaded.every(({ definition }) => definition.area !== undefined)).toBe(true)
})

/** The one label that was ruled longer than a button: the chat draws it all the same. */
const ruled = 'Очень трудно, нужна помощь'

describe.each(loaded.map(({ definition, warnings }) => ({ code: definition.code, definition, warnings })))(
  '$code',
  ({ definition, warnings }) => {
    test('no text is too long for a message, no label for a button, none speaks to a man or a woman alone', () => {
      expect(warnings.filter((one) => !one.includes(ruled))).toEqual([])
    })

    test('every text is there in English too', () => {
      const paths = textsIn(definition).map(({ path, language }) => `${path.slice(0, -1).join('.')} ${language}`)
      const untranslated = paths.filter((path) => path.endsWith(' ru') && !paths.includes(path.replace(/ru$/, 'en')))
      expect(untranslated).toEqual([])
      const labels = textsIn(definition).filter(({ path, language }) => language === 'en' && path.includes('options'))
      expect(labels.filter(({ text }) => text.length > 24 && !text.includes('|'))).toEqual([])
    })

    test.each(types)('every screen fits 500 signs, first to last, in a %s', (organisationType) => {
      for (const language of ['ru', 'en'] as const) {
        const { intro, notice, outro } = definition
        const first = `${intro[language]}\n\n${notice[language]}`
        expect(Array.from(first).length).toBeLessThanOrEqual(500)
        expect(Array.from(outro[language] ?? '').length).toBeLessThanOrEqual(500)
        for (const ask of walk(definition, { organisationType, language }).asked) {
          const options = 'options' in ask.widget ? ask.widget.options.map((one, i) => `${i + 1}. ${one.label}`) : []
          expect(Array.from([ask.text, ask.help ?? '', ...options].join('\n')).length, ask.item).toBeLessThanOrEqual(
            500,
          )
          expect(ask.text).not.toMatch(/[{}]/)
        }
      }
    })

    test('at most six answers stand on a screen, multiple choice and lists apart', () => {
      for (const { widget } of walk(definition).asked) {
        if (widget.kind === 'choice') expect(widget.options.length).toBeLessThanOrEqual(6)
      }
    })

    test('whoever answers everything can send it', () => {
      for (const organisationType of types) expect(walk(definition, { organisationType }).end.kind).toBe('finished')
    })

    test('a kindergarten reads of занятие, never of урок', () => {
      const said = walk(definition, { organisationType: 'kindergarten' }).asked.flatMap((ask) => [
        ask.section,
        ask.text,
        ...('options' in ask.widget ? ask.widget.options.map((one) => one.label) : []),
      ])
      expect(said.filter((one) => /урок|ученик/i.test(one))).toEqual(
        definition.code === 'tutor-report' ? ['Мотивация учеников'] : [],
      )
    })

    test('every scored question offers a way not to answer it', () => {
      const scored = definition.blocks.flatMap((block) => block.items)
      const items = definition.sections.flatMap((section) => section.items)
      expect(scored.filter((code) => !items.find((item) => item.code === code)?.na)).toEqual([])
      // Each in one block only.
      expect(new Set(scored).size).toBe(scored.length)
    })

    test('it is the same after the way through the database', () => {
      expect(definitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition)
    })
  },
)
