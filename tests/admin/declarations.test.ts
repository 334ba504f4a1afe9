// Whatever is declared has words in both languages, and columns that exist.
import { locales } from 'adminjs'
import { expect, test } from 'vitest'
import { adminWords } from '../../admin/locale.ts'
import { modelOf } from '../../admin/model.ts'
import { pages } from '../../admin/pages/index.ts'
import { columnsOf } from '../../admin/properties.ts'
import { resources } from '../../admin/resources/index.ts'
import { languages, messagesOf } from '../../locales/index.ts'

function leaves(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value, `${path}${key}.`),
  )
}

test('every sentence of AdminJS’s own pages is said in Russian', () => {
  const words = adminWords('ru')
  const missing = leaves(locales.en ?? {}).filter(
    (key) => !(key in words) && !key.startsWith('components.LanguageSelector'),
  )
  expect(missing).toEqual([])
})

test('no Russian word of the panel is left in English', () => {
  const english = Object.entries(adminWords('ru')).filter(([, text]) =>
    /[A-Za-z]{3,}/.test(text.replace(/\{\{\w+\}\}|<\/?\w+>|\bExcel\b|\bCSV\b|\bYAML\b/g, '')),
  )
  expect(english).toEqual([])
})

test('both languages say the same things', () => {
  const keys = (language: 'ru' | 'en') =>
    messagesOf(language)
      .filter((key) => key.startsWith('panel-'))
      .sort()
  expect(keys('en')).toEqual(keys('ru'))
})

test.each(languages)('every section, column, choice, action and page has a word: %s', (language) => {
  const words = adminWords(language)
  const wanted = resources.flatMap((resource) => {
    const { model, actions = [], pages: links = [] } = resource
    const columns = [...columnsOf(modelOf(model), resource).values()]
    return [
      `labels.${model}`,
      `own.empty.${model}`,
      `resources.${model}.actions.list`,
      ...columns.map(({ shape }) => `resources.${model}.properties.${shape.name}`),
      ...columns.flatMap(({ shape }) =>
        (shape.choices ?? []).map((choice) => `resources.${model}.labels.${shape.name}.${choice}`),
      ),
      ...actions.flatMap(({ name }) => [`actions.${name}`, `own.confirm.${name}`]),
      ...links.map(({ name }) => `actions.${name}`),
    ]
  })
  const ofPages = pages.map(({ name }) => `pages.${name}`)
  expect([...wanted, ...ofPages].filter((key) => !(key in words))).toEqual([])
})

test('no column of a secret is declared', () => {
  const names = resources.flatMap((resource) => [...columnsOf(modelOf(resource.model), resource).keys()])
  expect(names.filter((name) => /hash|password|secret|token|epoch/i.test(name))).toEqual([])
})

test('a section is declared once', () => {
  const models = resources.map(({ model }) => model)
  expect(new Set(models).size).toBe(models.length)
})
