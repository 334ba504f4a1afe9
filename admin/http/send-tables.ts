// Tables as an answer: written while they are being read, so that a long one needs no more memory than a short one.
import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { writeCsv } from '../../reports/csv/write.ts'
import type { TableToWrite } from '../../reports/table.ts'
import { writeWorkbook } from '../../reports/xlsx/write.ts'
import type { Desk } from '../desk.ts'
import { fileName } from '../file-name.ts'
import { PanelRefusal } from '../refusal.ts'
import { date, readerOf } from '../results/reader.ts'
import { attach } from './attach.ts'

export const formats = ['xlsx', 'csv'] as const
export type Format = (typeof formats)[number]

/** @throws PanelRefusal */
export function formatOf(given: unknown): Format {
  const format = formats.find((one) => one === given)
  if (!format) throw new PanelRefusal(400, 'panel-wrong-query', { name: 'as' })
  return format
}

/** Under its title and the day. CSV holds the first table alone. What fails on the way breaks the download off: half a file is no file. */
export function sendTables(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  { title, format, tables }: { title: string; format: Format; tables: readonly [TableToWrite, ...TableToWrite[]] },
): FastifyReply {
  const stream = new Passage()
  const unheard = async () => {}
  const writing = format === 'xlsx' ? writeWorkbook(stream, tables, unheard) : writeCsv(stream, tables[0], unheard)
  writing.catch((error: unknown) => {
    if (!stream.isLeft) request.log.error({ err: error }, 'list')
    stream.destroy(error as Error)
  })
  attach(reply, fileName(`${title} ${date(readerOf(desk, {}), desk.now)}`, format))
  return reply.send(stream)
}

/** Whoever writes into it hears of it when the reader has gone. */
class Passage extends PassThrough {
  isLeft = false

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.isLeft = error === null && !this.readableEnded
    super._destroy(this.isLeft ? new Error('the reader has gone') : error, done)
  }
}
