// Who writes and sends broadcasts in tests, and to whom.
import type { Actor } from '../../../core/access.ts'
import { createBroadcast } from '../../../db/broadcasts/begin.ts'
import { saveBroadcast } from '../../../db/broadcasts/drafts.ts'
import { previewSending } from '../../../db/broadcasts/preview.ts'
import { broadcastFor } from '../../../db/broadcasts/rights.ts'
import { sendBroadcast } from '../../../db/broadcasts/sending.ts'
import type { Database } from '../../../db/open.ts'
import { make } from '../../setup/make.ts'
import { hours, makeEducator, makeRegister, noon, system } from '../wave-fixture.ts'

export type Staff = Actor & { kind: 'staff' }
export type BroadcastDesk = Awaited<ReturnType<typeof openBroadcastDesk>>

export const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

const draftOf = (ru: string) => ({
  title: 'Новости',
  area: null,
  audience: 'all-educators',
  category: 'news' as const,
  content: { text: { ru }, buttons: [{ kind: 'read' }] },
  sendAt: null as Date | null,
  sendUntil: null as Date | null,
  perMinute: null as number | null,
  repeats: 'never' as const,
  repeatUntil: null,
})

export async function openBroadcastDesk(database: Database) {
  const { client } = database
  const register = await makeRegister(database)
  const director = await staff('director')
  const deputy = await staff('deputy')

  async function staff(role: 'director' | 'deputy' | 'specialist', areas: number[] = []): Promise<Staff> {
    const { login } = await make.account(client, { role })
    const { id, personId } = await client.account.findUniqueOrThrow({ where: { login } })
    const grants = [{ role, organisationId: null, areas, subject: null }]
    return { kind: 'staff', accountId: id, personId, language: 'ru', grants }
  }

  async function educators(count: number): Promise<number[]> {
    const people: number[] = []
    for (let i = 0; i < count; i++) people.push((await makeEducator(database, register)).personId)
    return people
  }

  const save = (id: number, more: object = {}, ru = 'Добрый день, {обращение}!', by: Actor = director) =>
    saveBroadcast(client, by, id, { ...draftOf(ru), ...more }, noon)

  const of = ({ area }: { area?: number }) => (area === undefined ? {} : { area })

  async function written(
    more: { area?: number } & Record<string, unknown> = {},
    ru?: string,
    by: Actor = director,
  ): Promise<number> {
    const created = await createBroadcast(
      client,
      by,
      { title: 'Новости', area: null, audience: 'all-educators', ...of(more) },
      noon,
    )
    if (created.kind !== 'created') throw new Error(created.reason)
    const saved = await save(created.id, more, ru, by)
    if (saved.kind !== 'saved') throw new Error(saved.reason)
    return created.id
  }

  async function markOf(id: number): Promise<string> {
    const found = await broadcastFor(client, system, id)
    if (found.kind === 'refused') throw new Error(found.reason)
    const preview = await previewSending(client, system, found.broadcast, noon, hours)
    if (preview.kind === 'refused') throw new Error(preview.reason)
    return preview.mark
  }

  const send = async (id: number, { mark, by }: { mark?: string | undefined; by?: Actor | undefined } = {}) =>
    sendBroadcast(client, by ?? director, id, { mark: mark ?? (await markOf(id)), now: noon, hours })

  return { register, director, deputy, staff, educators, save, written, markOf, send }
}
