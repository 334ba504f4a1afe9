// A centre that is not in Moscow: the last day of a wave, the days of the panel and due dates are its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { date, readerOf } from '../../admin/results/reader.ts'
import { slipsOf } from '../../admin/slips.ts'
import { lastDayOf, moment } from '../../bot/screens/dates.ts'
import { dueAt } from '../../core/due.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import { deadlineAfter } from '../../core/time.ts'

const far = 'Asia/Vladivostok'
const west = 'Europe/Kaliningrad'
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const desk = (zone: string) => ({ actor: { language: 'ru' }, hours: defaultSendingHours(zone) }) as never

test('the chat says the last day where the centre is', () => {
  for (const zone of [far, west, 'Europe/Moscow']) {
    expect(lastDayOf(deadlineAfter('2026-11-30', zone), 'ru', zone)).toBe('30 ноября')
  }
  // Closed early, at five in the morning of the 1st: in Moscow it is still the 30th.
  const early = new Date('2026-11-30T19:00:00Z')
  expect([lastDayOf(early, 'ru', far), lastDayOf(early, 'ru')]).toEqual(['1 декабря', '30 ноября'])
})

test('a moment is told by the clock of the centre, which says how far from Moscow it is', () => {
  const at = new Date('2026-11-24T11:05:00Z')
  expect(moment(at, 'ru')).toBe('24 ноября, 14:05 (МСК)')
  expect(moment(at, 'ru', far)).toBe('24 ноября, 21:05 (МСК+7)')
  expect(moment(at, 'en', west)).toBe('24 November, 13:05 (Moscow−1)')
})

test('the panel shows days where the centre is, and so do slips', async () => {
  const evening = new Date('2026-11-30T19:00:00Z')
  expect(date(readerOf(desk(far), {}), evening)).toBe('01.12.2026')
  expect(date(readerOf(desk('Europe/Moscow'), {}), evening)).toBe('30.11.2026')
  const [slip] = await slipsOf(desk(far), [{ name: 'А', code: 'ABCDEFGH', expiresAt: evening }])
  expect(plain(slip?.until ?? '')).toContain('1 декабря 2026')
})

test('what is due is due at the end of a day of the centre', () => {
  // One in the morning of the 25th.
  expect(dueAt({ days: 1 }, new Date('2026-11-24T15:00:00Z'), far)).toEqual(new Date('2026-11-27T00:00:00+10:00'))
})

test('no file but those of the setting knows where the centre is', () => {
  const folders = ['admin', 'bot', 'core', 'db', 'jobs', 'reports', 'web', 'cli', 'start', 'sandbox']
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => join(folder, name)),
  )
  const knowing = files.filter((file) => readFileSync(file, 'utf8').includes("'Europe/Moscow'"))
  // The default, and what «МСК+7» counts from.
  expect(knowing.sort()).toEqual(['core/time.ts'])
})
