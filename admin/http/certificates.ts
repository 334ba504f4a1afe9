// «Сертификаты одним файлом»: those of one event, to whoever runs it.
import type { FastifyInstance } from 'fastify'
import { certificatesOf } from '../../db/events/event-certificates.ts'
import { settingOf } from '../../db/settings.ts'
import { writeCertificates } from '../../reports/certificate-pdf.ts'
import { fileName } from '../file-name.ts'
import type { PanelOptions } from '../options.ts'
import { PanelRefusal } from '../refusal.ts'
import { readId } from '../values.ts'
import { attach } from './attach.ts'

export function certificatesHref(eventId: number): string {
  return `/admin/certificates/${eventId}`
}

export function certificates(app: FastifyInstance, { database, clock, hours, pages }: PanelOptions): void {
  app.get<{ Params: { id: string } }>('/certificates/:id', async ({ params, signedIn }, reply) => {
    if (!signedIn) throw new PanelRefusal(401, 'panel-refused-signed-out')
    const read = readId(params.id)
    if (read.kind !== 'value') throw new PanelRefusal(404, 'events-refused-unknown')
    const found = await certificatesOf(database.client, signedIn.actor, read.value as number, clock())
    if (found.kind === 'refused') throw new PanelRefusal(403, found.reason)
    const address = (token: string) => `${pages?.().replace(/\/$/, '') ?? ''}/c/${token}`
    const signer = await settingOf(database.client, 'certificate-signer')
    const all = found.all.map((one) => ({ ...one, address: address(one.token) }))
    attach(reply, fileName(found.title, 'pdf'))
    return reply.send(await writeCertificates(all, { signer, zone: hours.zone }))
  })
}
