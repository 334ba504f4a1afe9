import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ConfigRefused, reachablePages, readConfig, settingNames } from '../config.ts'

const refusal = (environment: Record<string, string>) => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigRefused) return error.problems.map((problem) => problem.setting)
    throw error
  }
  return []
}
const token = `1:${'a'.repeat(35)}`

test('an empty environment is a demo on this machine', () => {
  expect(readConfig({})).toMatchObject({ demo: true, HOST: '127.0.0.1', PORT: 3000, TIME_ZONE: 'Europe/Moscow' })
})

test('an empty value is no value', () => {
  expect(readConfig({ BOT_TOKEN: '', PORT: '' })).toMatchObject({ demo: true, PORT: 3000 })
})

test('all problems are told at once', () => {
  expect(refusal({ PORT: 'x', TELEGRAM_MODE: 'pigeon', TIME_ZONE: 'Mars/Olympus' })).toHaveLength(3)
})

test('a token ends the demo', () => {
  expect(readConfig({ BOT_TOKEN: token }).demo).toBe(false)
})

test('a demo refuses a real token, and a public address', () => {
  expect(refusal({ DEMO: 'on', BOT_TOKEN: token })).toEqual(['BOT_TOKEN'])
  expect(refusal({ HOST: '0.0.0.0' })).toEqual(['HOST'])
})

test('a demo may use a token against a messenger on this machine', () => {
  expect(refusal({ DEMO: 'on', BOT_TOKEN: token, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toEqual([])
})

test('a webhook needs an address and a secret', () => {
  expect(refusal({ BOT_TOKEN: token, TELEGRAM_MODE: 'webhook' })).toHaveLength(2)
})

test('.env.example names every setting and no other', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  expect([...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])).toEqual(settingNames)
})

test('a phone finds the pages at a secure address of another machine alone', () => {
  const url = (PUBLIC_URL?: string) => reachablePages({ PUBLIC_URL })
  expect(url('https://metodist.example.ru')).toBe('https://metodist.example.ru')
  expect([url(), url('http://metodist.example.ru'), url('https://localhost:3000'), url('https://127.0.0.1')]).toEqual(
    Array(4).fill(undefined),
  )
})
