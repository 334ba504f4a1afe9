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
  const wave = (token: string, status: 'open' | 'closed') =>
    db.wave.create({
      data: {
        token: token.repeat(32),
        versionId,
        title: definition.title.ru,
        status,
        audience: 'young',
        opensAt: since,
        closesAt: new Date(now.getTime() + 7 * 86_400_000),
      },
    })
  const { id: waveId } = await wave('f', 'open')
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
  await makeHistory(db, (await wave('e', 'closed')).id, organisationId)
  const asked = await db.respondent.findMany({ where: { waveId }, select: { linkToken: true } })
  return asked.map(({ linkToken }) => `/s/${linkToken}?p=all`)
}

/** An earlier wave with its answers: of empty tables the planner would learn to read them whole, and keep to it. */
async function makeHistory(db: Db, waveId: number, organisationId: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO respondent (wave_id, person_id, organisation_id, organisation_type, is_young_specialist, answered_at)
    SELECT ${waveId}, id, ${organisationId}, 'school', true, now() FROM person ORDER BY id LIMIT 5000`
  await db.$executeRaw`
    INSERT INTO run (token, wave_id, person_id, status, rev, started_at, updated_at, submitted_at)
    SELECT md5('run' || person_id), wave_id, person_id, 'submitted', 20, now(), now(), now()
    FROM respondent WHERE wave_id = ${waveId}`
  await db.$executeRaw`
    INSERT INTO response (wave_id, run_id, person_id, organisation_id, organisation_type, channel, submitted_at)
    SELECT wave_id, id, person_id, ${organisationId}, 'school', 'telegram', now() FROM run WHERE wave_id = ${waveId}`
  await db.$executeRaw`
    INSERT INTO answer (response_id, item, number)
    SELECT id, 'В' || n, n % 4 FROM response, generate_series(1, 20) AS n`
  await db.$executeRaw`
    INSERT INTO score (response_id, scale, value, level, answered)
    SELECT id, 'Б' || n, 50, 'умеренная', 3 FROM response, generate_series(1, 7) AS n`
  await db.$executeRaw`
    INSERT INTO recommendation (response_id, person_id, trigger, addressee, kind, text, created_at)
    SELECT id, person_id, 'Б≥50', 'respondent', 'course', '{"ru":"…"}', now() FROM response, generate_series(1, 5)`
  await db.$executeRawUnsafe('ANALYZE')
}
