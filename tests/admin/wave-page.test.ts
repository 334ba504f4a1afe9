// A poster's link, from the panel: shown with its QR, the same each time, and switched off.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { definition } from '../db/results-fixture.ts'
import { makeRegister, noon } from '../db/wave-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: Awaited<ReturnType<typeof testPanel>>
let waveId: number
beforeAll(async () => {
  database = await testDatabase()
  app = await testPanel(database, { clock: () => noon, pages: () => 'https://kmc.example' })
  const { versionId } = await makeRegister(database)
  await database.client.surveyVersion.updateMany({ data: { definition } })
  const dates = { opensAt: new Date('2026-11-20'), closesAt: new Date('2026-12-01') }
  const data = {
    token: 'w'.repeat(32),
    versionId,
    title: 'Осень',
    audience: 'young-educators',
    status: 'open' as const,
  }
  waveId = (await database.client.wave.create({ data: { ...data, ...dates } })).id
})
afterAll(async () => {
  await app.close()
  await database.close()
})

async function signedIn(role: 'director' | 'observer') {
  const browser = visitor(app)
  await browser.signIn(await make.account(database.client, { role }))
  return (name: string) => browser.post(`/admin/api/resources/Wave/records/${waveId}/${name}`)
}

test('a poster’s link is shown with its QR, is the same the second time, and is noted once', async () => {
  const act = await signedIn('director')
  const { reveal } = (await act('openWavePage')).json()
  expect(reveal).toMatchObject([{ name: 'Осень', link: expect.stringMatching(/^https:\/\/kmc\.example\/s\/\w{8}$/) }])
  expect(reveal[0].qr).toMatch(/^data:image\/svg/)
  expect((await act('openWavePage')).json().reveal[0].link).toBe(reveal[0].link)
  expect(await database.client.auditEntry.count({ where: { action: 'openWavePage' } })).toBe(1)
})

test('it is switched off by whoever runs the wave, and by nobody else', async () => {
  await (await signedIn('director'))('openWavePage')
  await (await signedIn('observer'))('closeWavePage')
  expect((await database.client.wave.findUniqueOrThrow({ where: { id: waveId } })).openCode).not.toBeNull()
  const act = await signedIn('director')
  await act('closeWavePage')
  expect((await database.client.wave.findUniqueOrThrow({ where: { id: waveId } })).openCode).toBeNull()
  expect((await act('closeWavePage')).body).toContain('нет ссылки для плаката')
})
