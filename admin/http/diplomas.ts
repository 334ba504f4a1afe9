// «Дипломы одним файлом»: those of one stage, to whoever runs its contest.
import type { FastifyInstance } from 'fastify'
import { diplomasOf } from '../../db/contests/stage-diplomas.ts'
import { settingOf } from '../../db/settings.ts'
import { writeDiplomas } from '../../reports/diploma-pdf.ts'
import { fileName } from '../file-name.ts'
import type { PanelOptions } from '../options.ts'
import { PanelRefusal } from '../refusal.ts'
import { readId } from '../values.ts'
import { attach } from './attach.ts'

export function diplomasHref(stageId: number): string {
  return `/admin/diplomas/${stageId}`
}

export function diplomas(app: FastifyInstance, { database, clock, hours, pages }: PanelOptions): void {
  app.get<{ Params: { id: string } }>('/diplomas/:id', async ({ params, signedIn }, reply) => {
    if (!signedIn) throw new PanelRefusal(401, 'panel-refused-signed-out')
    const read = readId(params.id)
    if (read.kind !== 'value') throw new PanelRefusal(404, 'contests-refused-no-such-stage')
    const found = await diplomasOf(database.client, signedIn.actor, read.value as number, clock())
    if (found.kind === 'refused') throw new PanelRefusal(403, found.reason)
    const address = (token: string) => `${pages?.().replace(/\/$/, '') ?? ''}/c/${token}`
    const signer = await settingOf(database.client, 'certificate-signer')
    const all = found.all.map((one) => ({ ...one, address: address(one.token) }))
    attach(reply, fileName(found.title, 'pdf'))
    return reply.send(await writeDiplomas(all, { signer, zone: hours.zone }))
  })
}
