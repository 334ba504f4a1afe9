// People who hold a link and have agreed: put into the database whole, as if a wave had opened.
import { consents } from '../../content/consents/index.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Db } from '../../db/open.ts'
import { publishFromFile } from '../../db/surveys.ts'

/** @returns their links; each can be used once */
export async function inviteMany(db: Db, definition: Definition, count: number): Promise<string[]> {
  const now = new Date()
  const since = new Date(now.getTime() - 86_400_000)
  const { versionId } = await publishFromFile(db, definition, now)
  const { id: organisationId } = await db.organisation.create({
    data: { fullName: 'Школа', shortName: 'Школа', type: 'school', settlement: 'Заречный', activeFrom: since },
  })
  const { id: waveId } = await db.wave.create({
    data: {
      token: 'f'.repeat(32),
      versionId,
      title: definition.title.ru,
      status: 'open',
      audience: 'young',
      opensAt: since,
      closesAt: new Date(now.getTime() + 7 * 86_400_000),
    },
  })
  await db.$executeRaw`
    INSERT INTO person (token, last_name, first_name)
    SELECT md5('person' || n), 'Замеров', 'Ева' FROM generate_series(1, ${count}::int) AS n`
  await db.$executeRaw`
    INSERT INTO contact (channel, address, person_id, linked_at, last_seen_at)
    SELECT 'web', token, id, ${now}, ${now} FROM person`
  await db.$executeRaw`
    INSERT INTO consent (contact_id, person_id, purpose, decision, document_version, document_hash, decided_at)
    SELECT id, person_id, 'processing', 'given', ${consents.processing.version}, '', ${now} FROM contact`
  await db.$executeRaw`
    INSERT INTO respondent (wave_id, person_id, organisation_id, organisation_type, is_young_specialist, link_token)
    SELECT ${waveId}, id, ${organisationId}, 'school', true, md5('link' || id) FROM person`
  // Those that are full: of an empty one the planner would learn to read it whole.
  await db.$executeRawUnsafe('ANALYZE person, contact, consent, respondent')
  const asked = await db.respondent.findMany({ where: { waveId }, select: { linkToken: true } })
  return asked.map(({ linkToken }) => `/s/${linkToken}?p=all`)
}
