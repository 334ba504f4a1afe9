// A register small enough to count by hand, and a questionnaire to ask about.
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Database } from '../../db/open.ts'
import { makeContact } from '../bot/channel/make.ts'

export const hours = defaultSendingHours('Europe/Moscow')
/** A Tuesday noon in Moscow. */
export const noon = new Date('2026-11-24T09:00:00Z')
export const system = { kind: 'system' as const }
const since = new Date('2020-09-01')

export type Register = { school: number; centre: number; teacher: number; head: number; versionId: number }

export async function makeRegister({ client }: Database): Promise<Register> {
  const organisation = (shortName: string, type: 'school' | 'centre') =>
    client.organisation.create({
      data: { shortName, fullName: shortName, type, settlement: 'Славянск', activeFrom: since },
    })
  const position = (code: string, pedagogical: boolean) =>
    client.position.create({ data: { code, title: code, titleEn: code, pedagogical } })
  const survey = await client.survey.create({ data: { code: 'young-difficulties', title: 'Затруднения', area: 3 } })
  const version = await client.surveyVersion.create({
    data: { surveyId: survey.id, number: 1, definition: {}, contentHash: 'x', source: 'file', publishedAt: since },
  })
  return {
    school: (await organisation('СОШ № 1', 'school')).id,
    centre: (await organisation('КМЦ', 'centre')).id,
    teacher: (await position('teacher', true)).id,
    head: (await position('head', false)).id,
    versionId: version.id,
  }
}

export type Educator = {
  birthDate?: string
  experienceFrom?: string
  status?: 'working' | 'long_leave'
  organisationId?: number
  positionId?: number
  activeTo?: string
}

/** A person who can be written to, at work since 2020: thirty years old unless told otherwise. */
export async function makeEducator(database: Database, register: Register, educator: Educator = {}) {
  const contact = await makeContact(database)
  await database.client.person.update({
    where: { id: contact.personId },
    data: {
      birthDate: new Date(educator.birthDate ?? '1996-01-01'),
      experienceFrom: new Date(educator.experienceFrom ?? '2020-09-01'),
      status: educator.status ?? 'working',
    },
  })
  await database.client.assignment.create({
    data: {
      personId: contact.personId,
      organisationId: educator.organisationId ?? register.school,
      positionId: educator.positionId ?? register.teacher,
      activeFrom: since,
      activeTo: educator.activeTo ? new Date(educator.activeTo) : null,
    },
  })
  return contact
}

/** Nobody is there any more, nothing was asked, said or noted: the register of organisations and posts stays. */
export async function forgetPeople({ client }: Database): Promise<void> {
  await client.outboxMessage.deleteMany()
  await client.recommendation.deleteMany()
  await client.response.deleteMany()
  await client.run.deleteMany()
  await client.respondent.deleteMany()
  await client.wave.deleteMany()
  await client.segment.deleteMany()
  await client.accessRequest.deleteMany()
  await client.linkCode.deleteMany()
  await client.person.deleteMany()
  await client.contact.deleteMany()
  await client.inboxUpdate.deleteMany()
  await client.auditEntry.deleteMany()
  await client.scheduleRun.deleteMany()
}
