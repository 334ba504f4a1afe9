// A process of its own that exports one wave, so that its memory is that of the export and of nothing else.
// Tells its parent, as a line of JSON: seconds, bytes, and the most memory it ever had.
import { stat } from 'node:fs/promises'
import { openInFolder, openPostgres } from '../../db/open.ts'
import { exportWave } from '../../jobs/exports/export-wave.ts'

const { DATABASE_URL, DATA_DIR = '', WAVE_ID, FORMAT, FILE = '' } = process.env
const database = DATABASE_URL ? await openPostgres(DATABASE_URL) : await openInFolder(DATA_DIR)
const began = performance.now()
let told = 0
const onProgress = async (done: number, total: number) => {
  if (done < total && done - told < total / 10) return
  told = done
  process.stderr.write(`  ${Math.round((done / total) * 100)} %\n`)
}
const wave = {
  waveId: Number(WAVE_ID),
  format: FORMAT === 'csv' ? ('csv' as const) : ('xlsx' as const),
  language: 'ru' as const,
  zone: 'Europe/Moscow',
}
const { rows } = await exportWave(database, { kind: 'system' }, wave, FILE, onProgress)
const seconds = (performance.now() - began) / 1000
const { size } = await stat(FILE)
process.stdout.write(
  `${JSON.stringify({ rows, seconds, bytes: size, rssMb: process.resourceUsage().maxRSS / 1024 })}\n`,
)
await database.close()
process.exit(0)
