// Fills an empty database with many rows at once: the demo district, the benches. Never used on real people.
import type { Prisma } from './generated/client/index.js'
import type { Database } from './open.ts'

/** Rows with their ids, table by table; a table's rows may point to those of the tables above it. */
export type Filling = {
  position: Prisma.PositionCreateManyInput[]
  person: Prisma.PersonCreateManyInput[]
  organisation: Prisma.OrganisationCreateManyInput[]
  assignment: Prisma.AssignmentCreateManyInput[]
  mentorship: Prisma.MentorshipCreateManyInput[]
  mentorMeeting: Prisma.MentorMeetingCreateManyInput[]
  organisationFlag: Prisma.OrganisationFlagCreateManyInput[]
  rmo: Prisma.RmoCreateManyInput[]
  rmoPosition: Prisma.RmoPositionCreateManyInput[]
  rmoMember: Prisma.RmoMemberCreateManyInput[]
  tutorCommunity: Prisma.TutorCommunityCreateManyInput[]
  tutor: Prisma.TutorCreateManyInput[]
  provider: Prisma.ProviderCreateManyInput[]
  program: Prisma.ProgramCreateManyInput[]
  courseRecord: Prisma.CourseRecordCreateManyInput[]
  trainingRequest: Prisma.TrainingRequestCreateManyInput[]
  vacancyReport: Prisma.VacancyReportCreateManyInput[]
  vacancy: Prisma.VacancyCreateManyInput[]
  account: Prisma.AccountCreateManyInput[]
  roleGrant: Prisma.RoleGrantCreateManyInput[]
  contact: Prisma.ContactCreateManyInput[]
  consent: Prisma.ConsentCreateManyInput[]
  segment: Prisma.SegmentCreateManyInput[]
  wave: Prisma.WaveCreateManyInput[]
  respondent: Prisma.RespondentCreateManyInput[]
  run: Prisma.RunCreateManyInput[]
  response: Prisma.ResponseCreateManyInput[]
  answer: Prisma.AnswerCreateManyInput[]
  score: Prisma.ScoreCreateManyInput[]
  recommendation: Prisma.RecommendationCreateManyInput[]
  anonymousResponse: Prisma.AnonymousResponseCreateManyInput[]
  anonymousAnswer: Prisma.AnonymousAnswerCreateManyInput[]
  anonymousScore: Prisma.AnonymousScoreCreateManyInput[]
  eventSeries: Prisma.EventSeriesCreateManyInput[]
  centreEvent: Prisma.CentreEventCreateManyInput[]
  eventAim: Prisma.EventAimCreateManyInput[]
  eventRegistration: Prisma.EventRegistrationCreateManyInput[]
  eventSpeaker: Prisma.EventSpeakerCreateManyInput[]
  eventMaterial: Prisma.EventMaterialCreateManyInput[]
}

export type TableName = keyof Filling

const chunk = 2_000
/** Without an id that is counted. */
const withoutId: ReadonlySet<TableName> = new Set([
  'rmoPosition',
  'respondent',
  'answer',
  'score',
  'anonymousResponse',
  'anonymousAnswer',
  'anonymousScore',
  'eventAim',
])
/** Writes the rows, then moves the counters of the ids past them. */
export async function fill(database: Database, filling: Partial<Filling>): Promise<void> {
  const { client, pool } = database
  for (const [name, rows] of Object.entries(filling) as [TableName, object[]][]) {
    if (rows.length === 0) continue
    // Every delegate has createMany, but their types have no common ground.
    const table = client[name] as unknown as { createMany: (args: { data: object[] }) => Promise<unknown> }
    for (let from = 0; from < rows.length; from += chunk) {
      await table.createMany({ data: rows.slice(from, from + chunk) })
    }
    if (withoutId.has(name)) continue
    const sqlName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    await pool.query(`SELECT setval(pg_get_serial_sequence('"${sqlName}"', 'id'), (SELECT max(id) FROM "${sqlName}"))`)
  }
  await pool.query('ANALYZE')
}

/** Empties a demo whose filling was cut short; the books of the migrations and the installation itself stay. */
export async function emptyDemo({ pool, client }: Database): Promise<void> {
  const installation = await client.installation.findFirst()
  if (installation?.kind !== 'demo') throw new Error('fill: only a demo may be emptied')
  const { rows } = await pool.query<{ tables: string }>(
    `SELECT string_agg(quote_ident(tablename), ', ') AS tables FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'installation', 'survey', 'survey_version')`,
  )
  await pool.query(`TRUNCATE ${rows[0]?.tables} RESTART IDENTITY CASCADE`)
}
