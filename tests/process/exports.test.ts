// A file that is being written when the program is killed: begun again by the next one, and never half there.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Excel from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { openInFolder } from '../../db/open.ts'
import { cli, scratch, start } from './program.ts'
import { type Staff, staffAt } from './staff.ts'
import { until } from './until.ts'

const folders = scratch()
afterAll(() => folders.remove())

const page = '/admin/api/pages/exports'
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

/** The first row of the page of files. */
async function newest(staff: Staff) {
  const { rows } = await staff.read<{ rows: { status: string; href: string | null }[] }>(page)
  return rows[0]
}

test('killed while a file is written: begun again, and what was half written is gone', {
  timeout: 240_000,
}, async () => {
  const dataDir = folders.path()
  expect(await cli({ DATA_DIR: dataDir }, 'seed')).toMatchObject({ code: 0 })
  const wave = await fillWave(dataDir)
  const files = join(dataDir, 'exports')
  const before = start({ DATA_DIR: dataDir })
  const staff = await staffAt(await before.ready(), 'director')
  await staff.press(page, { wave: String(wave), format: 'xlsx' })
  await until(
    'a file is being written',
    () => existsSync(files) && readdirSync(files).some((name) => name.endsWith('.part')),
  )
  await before.kill('SIGKILL')
  expect(readdirSync(files)).toEqual([expect.stringMatching(/\.part$/)])

  const after = start({ DATA_DIR: dataDir })
  const again = await staffAt(await after.ready(), 'director')
  await until('it is there', async () => (await newest(again))?.status === 'done')
  const { href } = (await newest(again)) ?? {}
  expect(readdirSync(files)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  const fetched = await again.ask(href ?? '')
  expect(fetched.headers.get('content-disposition')).toMatch(
    /^attachment; filename="export\.xlsx"; filename\*=UTF-8''%D0/,
  )
  const book = new Excel.Workbook()
  await book.xlsx.load((await fetched.arrayBuffer()) as never)
  expect(book.worksheets[0]?.rowCount).toBeGreaterThan(more)
  await after.kill('SIGTERM')
})
