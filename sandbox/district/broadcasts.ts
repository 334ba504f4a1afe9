// The broadcasts and the template of broadcasts.yaml, and what became of the one that is over.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { broadcastButton } from '../../core/broadcasts/content.ts'
import { mutable } from '../../core/outbox/category.ts'
import { atHour, localDateOf } from '../../core/time.ts'
import { keepFileForMany } from '../../db/loose-files.ts'
import type { PrismaClient } from '../../db/open.ts'

const words = {
  category: z.enum(mutable),
  ru: z.string(),
  en: z.string().optional(),
  buttons: z.array(broadcastButton),
}

const madeSchema = z.strictObject({
  messages: z.array(
    z.strictObject({
      ...words,
      title: z.string(),
      status: z.enum(['sent', 'scheduled', 'draft']),
      audience: z.string(),
      /** From today: when it was or will be sent, else when it was begun. */
      days: z.number().int(),
      file: z.strictObject({ name: z.string(), text: z.string() }).optional(),
    }),
  ),
  templates: z.array(z.strictObject({ ...words, name: z.string() })),
})

type Message = z.infer<typeof madeSchema>['messages'][number]

const dayMs = 24 * 3_600_000

export async function broadcastByStaff(db: PrismaClient, now: Date, zone: string): Promise<void> {
  const made = madeSchema.parse(parse(readFileSync(new URL('./broadcasts.yaml', import.meta.url), 'utf8')))
  const director = await db.account.findFirst({ where: { login: 'director' } })
  const createdById = director?.id ?? null
  for (const message of made.messages) {
    const { title, status, audience, category, days } = message
    const at = atHour(localDateOf(new Date(now.getTime() + days * dayMs), zone), 10, zone)
    const begun = at < now ? at : new Date(now.getTime() - dayMs)
    const file = await fileOf(db, message, begun)
    const { id } = await db.broadcast.create({
      data: {
        title,
        status,
        audience,
        category,
        content: { ...contentOf(message), ...(file && { file: file.told }) },
        fileId: file?.id ?? null,
        createdById,
        createdAt: begun,
        changedAt: begun,
        ...(status !== 'draft' && { sendAt: at, sentById: createdById }),
        ...(status === 'sent' && { queueingAt: at, queuedAt: at, finishedAt: at }),
      },
    })
    if (status === 'sent') await remember(db, id, at)
  }
  for (const template of made.templates) {
    const { name, category } = template
    const data = { name, category, content: contentOf(template), createdById, createdAt: now }
    await db.broadcastTemplate.create({ data })
  }
}

function contentOf({ ru, en, buttons }: Pick<Message, 'ru' | 'en' | 'buttons'>) {
  return { text: { ru, ...(en !== undefined && { en }) }, buttons }
}

async function fileOf(db: PrismaClient, { title, file }: Message, now: Date) {
  if (!file) return null
  const given = { bytes: Buffer.from(file.text), name: file.name, otherwise: title, now }
  const kept = await keepFileForMany(db, given)
  if (kept.kind === 'refused') throw new Error(`sandbox: the file of «${title}» is not taken: ${kept.reason.key}`)
  const { token, name, size } = kept.file
  const { id } = await db.storedFile.findUniqueOrThrow({ where: { token } })
  return { id, told: { token, name, size, as: 'document' as const } }
}

/** Those whom the last finished wave asked. Nobody of the demo has a chat, so that only who has pressed has got it. */
async function remember(db: PrismaClient, id: number, at: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO broadcast_recipient (broadcast_id, person_id, organisation_id, reach, read_at)
    SELECT ${id}::int, r.person_id, r.organisation_id,
      CASE WHEN r.person_id % 9 = 0 THEN 'no-chat' WHEN r.person_id % 17 = 0 THEN 'no-consent'
        WHEN r.person_id % 31 = 0 THEN 'blocked' ELSE 'reached' END,
      CASE WHEN r.person_id % 9 = 0 OR r.person_id % 17 = 0 OR r.person_id % 31 = 0 THEN NULL
        ELSE ${at}::timestamptz + (r.person_id % 97) * interval '7 minutes' END
    FROM respondent r
    WHERE r.wave_id = (
      SELECT w.id FROM wave w JOIN survey_version v ON v.id = w.version_id JOIN survey s ON s.id = v.survey_id
      WHERE w.status = 'closed' AND s.code = 'young-difficulties' ORDER BY w.opens_at DESC LIMIT 1)`
  await db.$executeRaw`
    UPDATE broadcast SET recipients = (SELECT count(*) FROM broadcast_recipient r WHERE r.broadcast_id = ${id}::int)
    WHERE id = ${id}::int`
}
