// A wave into a file of somebody's own, for whoever waits for it. An existing file is replaced once the new one is whole.
import type { Actor } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { fileAt } from './file.ts'
import { type OnProgress, type WaveToWrite, writeWave } from './write-wave.ts'

export async function exportWave(
  database: Database,
  actor: Actor,
  wave: WaveToWrite,
  path: string,
  onProgress: OnProgress,
): Promise<{ rows: number; named: boolean; bytes: number }> {
  const file = fileAt(path)
  try {
    const written = await writeWave(database, actor, wave, await file.open(), onProgress)
    return { ...written, bytes: await file.keep() }
  } catch (error) {
    await file.discard()
    throw error
  }
}
