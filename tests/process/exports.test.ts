// A file that is being written when the program is killed: begun again by the next one, and never half there.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Excel from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { openInFolder } from '../../db/open.ts'
import { cli, scratch, start } from './program.ts'

const folders = scratch()
afterAll(() => folders.remove())

/** Long enough to be killed in the middle of. */
const more = 4_000

async function fillWave(dataDir: string): Promise<number> {
  const database = await openInFolder(dataDir)
  const { client, pool } = database
  const { id } = await client.wave.findFirstOrThrow({
    where: { status: 'closed', version: { survey: { code: 'young-difficulties' } } },
    orderBy: { id: 'desc' },
  })
  await pool.query(`WITH people AS (
      INSERT INTO person (token, last_name, first_name, search_name)
      SELECT 'more-' || n, 'Ещё' || n, 'Анна', 'еще' FROM generate_series(1, ${more}) AS n RETURNING id
    ), responses AS (
      INSERT INTO response (wave_id, person_id, organisation_id, organisation_type, channel, submitted_at)
      SELECT ${id}, people.id, (SELECT min(id) FROM organisation), 'school', 'telegram', now() FROM people RETURNING id
    ) INSERT INTO answer (response_id, item, number)
    SELECT responses.id, item, 1 FROM responses, unnest(ARRAY['А1','А2','А3','Б1','Б2','Б3','В1','В2','В3']) AS item`)
  await database.close()
  return id
}

async function signIn(address: string) {
  const origin = {
    origin: address,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const signedIn = await fetch(`${address}/admin/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: origin,
    body: new URLSearchParams({ login: 'director', password: 'metodist-demo' }),
  })
  const cookie = (signedIn.headers.getSetCookie() ?? []).map((one) => one.split(';')[0]).join('; ')
  const page = `${address}/admin/api/pages/exports`
  return {
    ask: (wave: number) =>
      fetch(page, {
        method: 'POST',
        headers: { ...origin, cookie },
        body: new URLSearchParams({ wave: String(wave), format: 'xlsx' }),
      }),
    first: async () => {
      const response = await fetch(page, { headers: { cookie } })
      const { rows } = (await response.json()) as { rows: { status: string; href: string | null }[] }
      return rows[0]
    },
    fetch: (href: string) => fetch(`${address}${href}`, { headers: { cookie } }),
  }
}

async function until(what: string, is: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (await is()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`it did not come to this: ${what}`)
}

test('killed while a file is written: begun again, and what was half written is gone', {
  timeout: 240_000,
}, async () => {
  const dataDir = folders.path()
  expect(await cli({ DATA_DIR: dataDir }, 'seed')).toMatchObject({ code: 0 })
  const wave = await fillWave(dataDir)
  const files = join(dataDir, 'exports')
  const before = start({ DATA_DIR: dataDir })
  const asked = await signIn(await before.ready())
  expect((await asked.ask(wave)).status).toBe(200)
  await until(
    'a file is being written',
    () => existsSync(files) && readdirSync(files).some((name) => name.endsWith('.part')),
  )
  await before.kill('SIGKILL')
  expect(readdirSync(files)).toEqual([expect.stringMatching(/\.part$/)])

  const after = start({ DATA_DIR: dataDir })
  const again = await signIn(await after.ready())
  await until('it is there', async () => (await again.first())?.status === 'done')
  const { href } = (await again.first()) ?? {}
  expect(readdirSync(files)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  const fetched = await again.fetch(href ?? '')
  expect(fetched.headers.get('content-disposition')).toMatch(
    /^attachment; filename="export\.xlsx"; filename\*=UTF-8''%D0/,
  )
  const book = new Excel.Workbook()
  await book.xlsx.load((await fetched.arrayBuffer()) as never)
  expect(book.worksheets[0]?.rowCount).toBeGreaterThan(more)
  await after.kill('SIGTERM')
})
