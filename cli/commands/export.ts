// `export wave:<id> <file>`: the answers of a wave as a workbook or a table, whichever the file's name says.
import { Refusal } from '../../core/refusal.ts'
import { type ExportFormat, noteExport, waveOf } from '../../db/exports/requests.ts'
import type { Command } from '../command.ts'

export const exportCommand: Command = {
  name: 'export',
  usage: 'cli-export-usage',
  needs: 'database',
  run: async (
    { database, config, borrowed, actor, clock, out, err, resolve, words, language },
    [what, path, ...more],
  ) => {
    if (!what || !path || more.some((one) => one !== '--words')) throw new Refusal('cli-export-how')
    const waveId = waveOf(what)
    if (waveId === null) throw new Refusal('cli-export-unknown', { what })
    const format = formatOf(path, more.length > 0)
    const file = resolve(path)
    let shown = -1
    const onProgress = async (done: number, total: number) => {
      const percent = Math.floor((done / total) * 10) * 10
      if (percent > shown) err(words('cli-export-progress', { percent }))
      shown = Math.max(shown, percent)
    }
    const wave = { waveId, format, language, zone: config().TIME_ZONE }
    const { rows, named, bytes } = await borrowed().exportWave(database(), actor, wave, file, onProgress)
    await noteExport(database().client, actor, { what, format, rows, named }, clock())
    out(words('cli-export-done', { file, rows, kilobytes: Math.ceil(bytes / 1024) }))
    return 0
  },
}

function formatOf(path: string, inWords: boolean): ExportFormat {
  if (/\.xlsx$/i.test(path)) return 'xlsx'
  if (/\.csv$/i.test(path)) return inWords ? 'csv_words' : 'csv'
  throw new Refusal('cli-export-format', { file: path })
}
