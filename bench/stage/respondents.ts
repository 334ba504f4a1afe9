// People with a chat who are in the middle of a survey: put into the database whole, as if they had come by themselves.
import { createHash, randomBytes } from 'node:crypto'
import { consents } from '../../content/consents/index.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { State } from '../../core/survey/state.ts'
import type { Db, Prisma } from '../../db/open.ts'
import { keyLength } from '../../db/run-sheets.ts'
import { publishFromFile } from '../../db/surveys.ts'

export type Respondent = { address: string; runId: number /** What the run is called in buttons. */; key: string }

const day = 86_400_000

/** One respondent an address, each standing where `stateOf` puts them, in one open wave. */
export async function makeRespondents(
  db: Db,
  definition: Definition,
  addresses: string[],
  stateOf: (place: number) => State,
): Promise<Respondent[]> {
  const now = new Date()
  const { versionId } = await publishFromFile(db, definition, now)
  const wave = await db.wave.create({
    data: {
      token: token(),
      versionId,
      title: definition.title.ru,
      status: 'open',
      audience: 'young',
      opensAt: new Date(now.getTime() - day),
      closesAt: new Date(now.getTime() + 7 * day),
    },
  })
  const school = await db.organisation.create({
    data: { fullName: 'Школа', shortName: 'Школа', type: 'school', settlement: 'Заречный', activeFrom: now },
  })
  await db.person.createMany({
    data: addresses.map((address) => ({ token: tokenOf(address), lastName: 'Замеров', firstName: 'Ева' })),
  })
  const people = await db.person.findMany({ where: { token: { in: addresses.map(tokenOf) } } })
  const idOf = new Map(people.map(({ token, id }) => [token, id]))
  const known = addresses.map((address) => ({ address, personId: idOf.get(tokenOf(address)) as number }))
  await db.contact.createMany({
    data: known.map((one) => ({ ...one, channel: 'telegram' as const, linkedAt: now })),
  })
  const contacts = await db.contact.findMany({ where: { address: { in: addresses } } })
  await db.consent.createMany({
    data: contacts.map(({ id, personId }) => ({
      contactId: id,
      personId,
      purpose: 'processing' as const,
      decision: 'given' as const,
      documentVersion: consents.processing.version,
      documentHash: '',
      decidedAt: now,
    })),
  })
  await db.respondent.createMany({
    data: known.map(({ personId }) => ({
      waveId: wave.id,
      personId,
      organisationId: school.id,
      organisationType: 'school' as const,
      isYoungSpecialist: true,
    })),
  })
  await db.run.createMany({
    data: known.map(({ personId }, place) => ({
      token: token(),
      waveId: wave.id,
      personId,
      state: stateOf(place) as unknown as Prisma.InputJsonValue,
      startedAt: now,
      updatedAt: now,
    })),
  })
  const runs = await db.run.findMany({ where: { waveId: wave.id }, select: { id: true, token: true, personId: true } })
  const runOf = new Map(runs.map((run) => [run.personId, run]))
  return known.map(({ address, personId }) => {
    const run = runOf.get(personId)
    if (!run) throw new Error(`bench: no run was made for ${address}`)
    return { address, runId: run.id, key: run.token.slice(0, keyLength) }
  })
}

function token(): string {
  return randomBytes(16).toString('hex')
}

function tokenOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 32)
}
