// What the export of a wave costs, measured in a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Place } from '../database.ts'

export type MeasuredExport = { rows: number; seconds: number; bytes: number; rssMb: number }

/** `place` must be closed by everybody else where it is the embedded database. */
export async function measureExport(
  { env }: Pick<Place, 'env'>,
  waveId: number,
  format: 'xlsx' | 'csv' = 'xlsx',
): Promise<MeasuredExport> {
  const folder = mkdtempSync(join(tmpdir(), 'metodist-bench-export-'))
  try {
    // Started as `npm run cli` starts its process.
    const child = spawn(process.execPath, ['--max-semi-space-size=4', join(import.meta.dirname, 'process.js')], {
      env: { ...process.env, ...env, WAVE_ID: String(waveId), FORMAT: format, FILE: join(folder, `wave.${format}`) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`bench: the export ended with ${String(code)}`)
    return JSON.parse(said.trim().split('\n').at(-1) ?? '') as MeasuredExport
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
