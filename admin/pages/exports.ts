// «Выгрузки»: files that somebody has asked for, how far they are, and where to fetch them.
import { cancelExport, type ExportFormat, ownExports, requestWaveExport } from '../../db/exports/requests.ts'
import { findWave } from '../../db/results/wave.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberIfAny, numberOf } from '../results/query.ts'
import { seesNames } from '../results/sees.ts'

export type ExportRow = {
  id: number
  title: string
  format: string
  status: string
  /** 0 to 1 while it is being written. */
  share: number | null
  words: string
  href: string | null
  canCancel: boolean
}

export type ExportsAnswer = {
  /** What may be asked for from here. */
  offer: { wave: number; title: string } | null
  rows: ExportRow[]
}

const formats: readonly ExportFormat[] = ['xlsx', 'csv', 'csv_words']

export const exportsPage: PageDeclaration = {
  name: 'exports',
  icon: 'Download',
  component: 'Exports',
  group: 'surveys',
  subject: 'namedResult',
  suits: seesNames,
  load: async (desk, query): Promise<ExportsAnswer> => {
    const waveId = numberIfAny(query, 'wave')
    const found = waveId === undefined ? null : await findWave(desk.db, waveId)
    return { offer: found && { wave: found.wave.id, title: found.wave.title }, rows: await rowsOf(desk) }
  },
  act: async (desk, values) => {
    const { db, actor, now } = desk
    const words = wordsOf(actor.language)
    if (values.cancel !== undefined) {
      const done = await cancelExport(db, actor, numberOf(values, 'cancel'), now)
      const notice = { type: 'success', message: words(done ? 'exports-cancelled' : 'exports-cancel-late') }
      return { notice, rows: await rowsOf(desk) }
    }
    const format = formats.find((one) => one === values.format)
    if (!format) throw new PanelRefusal(400, 'panel-refused-request')
    if (!desk.exports) throw new PanelRefusal(400, 'exports-refused-no-queue')
    const wish = { waveId: numberOf(values, 'wave'), format }
    const made = await requestWaveExport(db, actor, wish, now, desk.exports.enqueue)
    if (made.kind === 'refused') throw new PanelRefusal(403, made.reason)
    return { notice: { type: 'success', message: words(`exports-${made.kind}`) }, rows: await rowsOf(desk) }
  },
}

async function rowsOf({ db, actor, now, hours }: Desk): Promise<ExportRow[]> {
  const words = wordsOf(actor.language)
  const exports = await ownExports(db, actor)
  return exports.map(({ id, token, title, format, status, done, total, reason, bytes, expiresAt }) => {
    const shown = status === 'done' && expiresAt && expiresAt <= now ? 'expired' : status
    const share = total ? done / total : null
    const day = expiresAt
      ? new Intl.DateTimeFormat(actor.language, { dateStyle: 'long', timeZone: hours.zone }).format(expiresAt)
      : ''
    return {
      id,
      title,
      format: words(`exports-format-${format}`),
      status: shown,
      share: shown === 'running' ? share : null,
      words:
        shown === 'failed'
          ? words(reason ?? 'exports-failed')
          : words(`exports-status-${shown}`, {
              percent: Math.floor((share ?? 0) * 100),
              kilobytes: Math.ceil((bytes ?? 0) / 1024),
              day,
            }),
      href: shown === 'done' ? `/admin/exports/${token}` : null,
      canCancel: shown === 'queued' || shown === 'running',
    }
  })
}
