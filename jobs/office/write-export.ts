// Writes a file that somebody has asked for.
import { Refusal } from '../../core/refusal.ts'
import { signedInAs } from '../../db/accounts.ts'
import { waveOf } from '../../db/exports/requests.ts'
import { beginExport, failExport, finishExport, noteProgress, type Work } from '../../db/exports/work.ts'
import { inFolder } from '../exports/file.ts'
import { writeWave } from '../exports/write-wave.ts'
import type { Office, OfficeJob } from './job.ts'

/** How often progress is written down. */
const toldEveryMs = 700

class Cancelled extends Error {}

export const writeExport: OfficeJob = {
  name: 'write-export',
  run: async (office, id, signal) => {
    const { db, clock, log } = office
    const work = await beginExport(db, id)
    if (!work) return
    const file = inFolder(office.folder, work.token)
    try {
      await write(office, work, file, signal)
    } catch (error) {
      await file.discard()
      if (error instanceof Cancelled) return
      // The process is ending: the next one begins it again.
      if (signal.aborted) throw error
      const reason = error instanceof Refusal ? error.key : 'exports-failed'
      if (!(error instanceof Refusal)) log.error({ err: error, export: id }, 'an export failed')
      await failExport(db, id, reason, clock())
    }
  },
}

async function write(
  { db, database, clock, timeZone }: Office,
  work: Work,
  file: ReturnType<typeof inFolder>,
  signal: AbortSignal,
) {
  const asked = await signedInAs(db, work.accountId, clock())
  if (!asked) throw new Refusal('exports-refused-not-yours')
  let told = 0
  const onProgress = async (done: number, total: number) => {
    signal.throwIfAborted()
    if (Date.now() - told < toldEveryMs) return
    told = Date.now()
    if (!(await noteProgress(db, work.id, done, total))) throw new Cancelled()
  }
  const { actor } = asked
  const wave = { waveId: waveOf(work.what) ?? 0, format: work.format, language: actor.language, zone: timeZone }
  const { rows, named } = await writeWave(database, actor, wave, await file.open(), onProgress)
  const bytes = await file.keep()
  if (!(await finishExport(db, work, { rows, bytes, named }, clock()))) await file.remove()
}
