// Who sees and changes what of the registers, asked over HTTP: domain.md §5 with ruling 0.4.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../core/access.ts'
import type { Database, Prisma } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let school: { id: number }
let other: { id: number }
/** One of the head's own school and one of another. */
let own: { id: number }
let foreign: { id: number }
let who: Record<string, Awaited<ReturnType<typeof make.account>>>
const since = new Date('2020-09-01')

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  app = await testPanel(database)
  school = await make.organisation(db, { shortName: 'Первая' })
  other = await make.organisation(db, { shortName: 'Вторая' })
  own = await make.person(db, { lastName: 'Своя', birthDate: new Date('1990-02-03'), phone: '+70001112233' })
  foreign = await make.person(db, { lastName: 'Чужая' })
  await make.assignment(db, { personId: own.id, organisationId: school.id })
  await make.assignment(db, { personId: foreign.id, organisationId: other.id })
  const account = (role: Role, given: object = {}) => make.account(db, { role, ...given })
  who = {
    director: await account('director'),
    specialist: await account('specialist', { areas: [1] }),
    head: await account('organisation_head', { organisationId: school.id }),
    leader: await account('rmo_leader'),
    otherLeader: await account('rmo_leader'),
    tutor: await account('tutor'),
    mentor: await account('mentor'),
    educator: await account('educator'),
    observer: await account('observer'),
    administrator: await account('administrator'),
  }
  await db.mentorship.create({
    data: { mentorId: id('mentor'), menteeId: own.id, organisationId: school.id, activeFrom: since },
  })
  const rmo = await db.rmo.create({
    data: { code: '04', name: 'математика', leaderId: id('leader'), activeFrom: since },
  })
  for (const personId of [own.id, foreign.id]) {
    await db.rmoMember.create({ data: { rmoId: rmo.id, personId, activeFrom: since } })
  }
  for (const organisationId of [school.id, other.id]) {
    const flag = { organisationId, kind: 'low_results' as const, schoolYear: 2026, activeFrom: new Date('2026-09-01') }
    await db.organisationFlag.create({ data: flag })
  }
  const community = await db.tutorCommunity.create({ data: { subject: 'физика', activeFrom: since } })
  await db.tutor.create({ data: { communityId: community.id, personId: own.id, activeFrom: since } })
  const provider = await db.provider.create({ data: { name: 'ИРО', type: 'regional_institute' } })
  const program = { title: 'ФГОС', providerId: provider.id, hours: 36, searchName: 'фгос' }
  await db.program.create({ data: { ...program, kind: 'professional_development', form: 'blended' } })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

let request: { own: number; foreign: number; educator: number }
let course: { own: number; foreign: number }

beforeEach(async () => {
  const db = database.client
  await db.trainingRequest.deleteMany()
  await db.courseRecord.deleteMany()
  await db.vacancy.deleteMany()
  await db.vacancyReport.deleteMany()
  const ask = async (personId: number, organisationId: number) =>
    (await db.trainingRequest.create({ data: { ...asked, personId, organisationId } })).id
  request = {
    own: await ask(own.id, school.id),
    foreign: await ask(foreign.id, other.id),
    educator: await ask(id('educator'), other.id),
  }
  const { id: programId } = await db.program.findFirstOrThrow()
  const document = { programId, hours: 36, documentNumber: '1', documentDate: new Date('2026-03-01') }
  const take = async (personId: number) => (await db.courseRecord.create({ data: { ...document, personId } })).id
  course = { own: await take(own.id), foreign: await take(foreign.id) }
  for (const organisationId of [school.id, other.id]) {
    const report = await db.vacancyReport.create({
      data: { organisationId, period: new Date('2026-05-01'), noVacancies: false, submittedAt: today },
    })
    await db.vacancy.create({ data: { ...vacancy, ...(await atReport(report.id)), organisationId } })
  }
})

const asked: Omit<Prisma.TrainingRequestUncheckedCreateInput, 'personId' | 'organisationId'> = {
  year: 2027,
  area: 'digital',
  reason: 'interest',
  kind: 'professional_development',
  form: 'blended',
  funding: 'budget',
  band: 'first',
  score: 8,
  createdAt: today,
}
const vacancy = {
  fte: 1,
  since: new Date('2026-02-01'),
  reason: 'retirement' as const,
  coverage: 'combined' as const,
  subject: 'физика',
}
const id = (name: string) => who[name]?.personId ?? 0
const atReport = async (reportId: number) => ({
  openedById: reportId,
  seenById: reportId,
  positionId: (await make.position(database.client)).id,
})

const browsers = new Map<string, ReturnType<typeof visitor>>()

/** Signed in once: sign-ins from one address are counted. */
async function as(name: string) {
  const known = browsers.get(name)
  if (known) return known
  const account = who[name]
  if (!account) throw new Error(`nobody is called ${name}`)
  const browser = visitor(app)
  await browser.signIn(account)
  browsers.set(name, browser)
  return browser
}

const list = (model: string, query = '') => `/admin/api/resources/${model}/actions/list?${query}`
const show = (model: string, record: number) => `/admin/api/resources/${model}/records/${record}/show`
const act = (model: string, record: number, action: string) =>
  `/admin/api/resources/${model}/records/${record}/${action}`
const statusOf = async (record: number) =>
  (await database.client.trainingRequest.findUniqueOrThrow({ where: { id: record } })).status

describe('how many rows each role finds', () => {
  // A dash is no access at all.
  const names = 'director specialist head leader otherLeader tutor mentor educator observer administrator'.split(' ')
  test.each([
    ['OrganisationFlag', '2 2 1 – – – – – 2 –'],
    ['Rmo', '1 1 1 1 1 1 – – 1 1'],
    ['RmoMember', '2 2 1 2 0 – – – – –'],
    ['Mentorship', '1 0 1 – – – 1 – – –'],
    ['TutorCommunity', '1 1 1 1 1 1 – – 1 –'],
    ['Tutor', '1 1 1 1 1 1 – – – –'],
    ['Provider', '1 1 1 – – – – – 1 –'],
    ['Program', '1 1 1 – – – – – 1 –'],
    ['CourseRecord', '2 2 1 – – – 1 0 – –'],
    ['TrainingRequest', '3 3 1 – – – 1 1 – –'],
    ['VacancyReport', '2 2 1 – – – – – 2 –'],
    ['Vacancy', '2 2 1 – – – – – 2 –'],
  ])('%s: %s', async (model, expected) => {
    const found: string[] = []
    for (const name of names) {
      const answer = await (await as(name)).get(list(model))
      expect([200, 403], answer.body).toContain(answer.statusCode)
      found.push(answer.statusCode === 403 ? '–' : String(answer.json().records.length))
    }
    expect(found.join(' ')).toBe(expected)
  })
})

describe('a head', () => {
  test('does not find another organisation’s request by its number, by a filter or by search', async () => {
    const head = await as('head')
    expect((await head.get(show('TrainingRequest', request.foreign))).statusCode).toBe(404)
    const filtered = await head.get(list('TrainingRequest', `filters.organisation=${other.id}`))
    expect(filtered.json().records).toEqual([])
    const sought = await head.get(`/admin/api/resources/TrainingRequest/actions/search/${encodeURIComponent('Чужая')}`)
    expect(sought.json().records).toEqual([])
  })

  test('confirms an own request with a priority, and the journal says so', async () => {
    const answer = await (await as('head')).post(act('TrainingRequest', request.own, 'confirmTrainingRequest'), {
      priority: '1',
    })
    expect(answer.json().notice.type, answer.body).toBe('success')
    const row = await database.client.trainingRequest.findUniqueOrThrow({ where: { id: request.own } })
    expect(row).toMatchObject({ status: 'confirmed', priority: 1 })
    const entry = await database.client.auditEntry.findFirst({ orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({
      action: 'confirmTrainingRequest',
      subjectId: String(request.own),
      detail: { from: 'draft', to: 'confirmed' },
      accountId: who.head?.id,
    })
  })

  test.each(['', '0', '4', '1.5', 'first'])('cannot confirm with the priority «%s»', async (priority) => {
    await (await as('head')).post(act('TrainingRequest', request.own, 'confirmTrainingRequest'), { priority })
    expect(await statusOf(request.own)).toBe('draft')
  })

  test('confirms nobody else’s request', async () => {
    const answer = await (await as('head')).post(act('TrainingRequest', request.foreign, 'confirmTrainingRequest'), {
      priority: '1',
    })
    expect([403, 404]).toContain(answer.statusCode)
    expect(await statusOf(request.foreign)).toBe('draft')
  })

  test('neither plans, refers, completes nor declines', async () => {
    const head = await as('head')
    for (const [action, status, fields] of [
      ['planTrainingRequest', 'confirmed', {}],
      ['referTrainingRequest', 'planned', { orderDocument: 'приказ' }],
      ['completeTrainingRequest', 'referred', { course: String(course.own) }],
      ['declineTrainingRequest', 'draft', { declineReason: 'нет' }],
    ] as const) {
      await database.client.trainingRequest.update({ where: { id: request.own }, data: { status } })
      const answer = await head.post(act('TrainingRequest', request.own, action), fields)
      expect(answer.statusCode, action).toBe(403)
      expect(await statusOf(request.own), action).toBe(status)
    }
  })

  test('sees the band of a request and never what it was added up from', async () => {
    const head = await as('head')
    const card = (await head.get(show('TrainingRequest', request.own))).json().record
    expect(card.params).toMatchObject({ band: 'first', score: null })
    const rows = (await head.get(list('TrainingRequest'))).json().records
    expect(rows.map(({ params }: { params: object }) => params)).toEqual([expect.objectContaining({ score: null })])
    for (const query of ['sortBy=score', 'filters.score~~from=5']) {
      expect((await head.get(list('TrainingRequest', query))).statusCode, query).toBe(400)
    }
    const centre = (await (await as('specialist')).get(show('TrainingRequest', request.own))).json().record
    expect(centre.params).toMatchObject({ band: 'first', score: 8 })
  })

  test('enters a course of an own person, and not of another’s', async () => {
    const head = await as('head')
    const program = (await database.client.program.findFirstOrThrow()).id
    const fields = {
      program: String(program),
      hours: '18',
      documentNumber: '7',
      documentDate: '2026-04-01',
      funding: 'budget',
    }
    const mine = await head.post('/admin/api/resources/CourseRecord/actions/new', { ...fields, person: String(own.id) })
    expect(mine.json().notice.type, mine.body).toBe('success')
    const theirs = await head.post('/admin/api/resources/CourseRecord/actions/new', {
      ...fields,
      person: String(foreign.id),
    })
    expect(theirs.body).toContain('нет прав')
    expect(await database.client.courseRecord.count({ where: { hours: 18 } })).toBe(1)
  })

  test('does not verify a course, nor say so in a form, nor change one that the centre has verified', async () => {
    const head = await as('head')
    expect((await head.post(act('CourseRecord', course.own, 'verifyCourse'))).statusCode).toBe(403)
    const { programId } = await database.client.courseRecord.findUniqueOrThrow({ where: { id: course.own } })
    const form = { person: String(own.id), program: String(programId), hours: '72', funding: 'budget' }
    const edited = await head.post(act('CourseRecord', course.own, 'edit'), {
      ...form,
      verifiedAt: '2026-01-01',
      isVerified: 'true',
    })
    expect(edited.json().notice.type, edited.body).toBe('success')
    const row = () => database.client.courseRecord.findUniqueOrThrow({ where: { id: course.own } })
    expect(await row()).toMatchObject({ hours: 72, verifiedAt: null })
    await database.client.courseRecord.update({ where: { id: course.own }, data: { verifiedAt: today } })
    const late = await head.post(act('CourseRecord', course.own, 'edit'), { ...form, hours: '500' })
    expect(late.statusCode).toBe(403)
    expect((await row()).hours).toBe(72)
  })

  test('reports «вакансий нет» in one press, for the own organisation alone', async () => {
    const head = await as('head')
    const press = '/admin/api/resources/VacancyReport/actions/reportNoVacancies'
    expect((await head.post(press)).json().notice.type).toBe('success')
    expect((await head.post(press, { headed: String(other.id) })).body).toContain('нет прав')
    const now = { period: new Date('2026-08-01') }
    const reports = await database.client.vacancyReport.findMany({ where: now })
    expect(reports).toMatchObject([{ organisationId: school.id, noVacancies: true, submittedById: id('head') }])
    const open = await database.client.vacancy.findMany({ where: { closedOn: null } })
    expect(open.map(({ organisationId }) => organisationId)).toEqual([other.id])
  })

  test('does not learn by a filter whether others have reported', async () => {
    const rows = async (name: string) =>
      (await (await as(name)).get(list('Organisation', 'filters.vacancyReport=missing')))
        .json()
        .records.map(({ title }: { title: string }) => title)
    expect(await rows('head')).toEqual(['Первая'])
    expect(await rows('mentor')).toEqual([])
    expect(await rows('director')).toEqual(['Вторая', 'Первая'])
  })

  test('closes an own vacancy, and not another’s', async () => {
    const head = await as('head')
    const rows = await database.client.vacancy.findMany()
    for (const { id: one, organisationId } of rows) {
      const answer = await head.post(act('Vacancy', one, 'closeVacancy'))
      const isOwn = organisationId === school.id
      expect(isOwn ? [200] : [403, 404]).toContain(answer.statusCode)
      const { closedOn } = await database.client.vacancy.findUniqueOrThrow({ where: { id: one } })
      expect(closedOn !== null).toBe(isOwn)
    }
  })
})

describe('an educator', () => {
  test('does not confirm the own request', async () => {
    const answer = await (await as('educator')).post(
      act('TrainingRequest', request.educator, 'confirmTrainingRequest'),
      { priority: '1' },
    )
    expect(answer.statusCode).toBe(403)
    expect(await statusOf(request.educator)).toBe('draft')
  })

  test('makes no request for somebody else', async () => {
    const before = await database.client.trainingRequest.count()
    const chosen = { area: 'digital', reason: 'interest', kind: 'internship', form: 'blended', funding: 'budget' }
    const fields = { ...chosen, year: '2027', person: String(own.id) }
    const answer = await (await as('educator')).post(
      '/admin/api/resources/TrainingRequest/actions/makeTrainingRequest',
      fields,
    )
    expect(answer.body).toContain('нет прав')
    expect(await database.client.trainingRequest.count()).toBe(before)
  })
})

describe('a leader of an association', () => {
  test('sees name, organisation, post and subject of a member, and no more', async () => {
    const answer = await (await as('leader')).get(list('RmoMember'))
    const [row] = answer.json().records
    expect(row.params).toMatchObject({ name: 'Своя Анна Петровна', organisation: school.id, position: 'учитель' })
    expect(answer.body).not.toMatch(/1990-02-03|70001112233/)
    expect((await (await as('leader')).get(show('Person', own.id))).statusCode).toBe(404)
  })

  test('changes neither associations nor members', async () => {
    const leader = await as('leader')
    const rmo = await database.client.rmo.findFirstOrThrow()
    const position = await make.position(database.client)
    const answers = [
      await leader.post(act('Rmo', rmo.id, 'edit'), { code: '04', name: 'иное', activeFrom: '2020-09-01' }),
      await leader.post(act('Rmo', rmo.id, 'addRmoPosition'), { position: String(position.id) }),
      await leader.post('/admin/api/resources/RmoMember/actions/new', { rmo: String(rmo.id), person: String(own.id) }),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403])
    expect(await database.client.rmo.findFirstOrThrow()).toEqual(rmo)
  })
})

describe('the centre', () => {
  test('takes a request all the way, each step in the journal', async () => {
    const specialist = await as('specialist')
    const steps: [string, Record<string, string>, string][] = [
      ['confirmTrainingRequest', { priority: '2' }, 'confirmed'],
      ['planTrainingRequest', {}, 'planned'],
      ['referTrainingRequest', { orderDocument: 'приказ № 5' }, 'referred'],
      ['completeTrainingRequest', { course: String(course.own) }, 'completed'],
    ]
    for (const [action, fields, status] of steps) {
      const answer = await specialist.post(act('TrainingRequest', request.own, action), fields)
      expect(answer.json().notice.type, answer.body).toBe('success')
      expect(await statusOf(request.own)).toBe(status)
    }
    const entries = await database.client.auditEntry.findMany({
      where: { subject: 'trainingRequest', subjectId: String(request.own) },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ detail }) => (detail as { to: string }).to)).toEqual(steps.map(([, , status]) => status))
    const again = await specialist.post(act('TrainingRequest', request.own, 'planTrainingRequest'))
    expect(again.statusCode).toBe(403)
  })

  test('completes a request by no course of somebody else', async () => {
    await database.client.trainingRequest.update({ where: { id: request.own }, data: { status: 'referred' } })
    const fields = { course: String(course.foreign) }
    const answer = await (await as('director')).post(
      act('TrainingRequest', request.own, 'completeTrainingRequest'),
      fields,
    )
    expect(answer.body).toContain('другого человека')
    expect(await statusOf(request.own)).toBe('referred')
  })

  test('declines with a reason and not without', async () => {
    const director = await as('director')
    const url = act('TrainingRequest', request.own, 'declineTrainingRequest')
    expect((await director.post(url, { declineReason: '  ' })).json().notice.type).toBe('error')
    expect(await statusOf(request.own)).toBe('draft')
    await director.post(url, { declineReason: 'нет программы' })
    const row = await database.client.trainingRequest.findUniqueOrThrow({ where: { id: request.own } })
    expect(row).toMatchObject({ status: 'declined', declineReason: 'нет программы' })
  })

  test('verifies a course with a document, once', async () => {
    const director = await as('director')
    const url = act('CourseRecord', course.own, 'verifyCourse')
    expect((await director.post(url)).json().notice.type).toBe('success')
    const row = await database.client.courseRecord.findUniqueOrThrow({ where: { id: course.own } })
    expect(row).toMatchObject({ verifiedAt: today, verifiedById: who.director?.id })
    expect((await director.post(url)).statusCode).toBe(403)
  })

  test('reads reports of vacancies and does not make them', async () => {
    const director = await as('director')
    const answer = await director.post('/admin/api/resources/VacancyReport/actions/reportNoVacancies', {
      headed: String(school.id),
    })
    expect(answer.statusCode).toBe(403)
    expect(await database.client.vacancyReport.count()).toBe(2)
  })

  test('adds a position to an audience and takes it away', async () => {
    const director = await as('director')
    const rmo = await database.client.rmo.findFirstOrThrow()
    const fields = { position: String((await make.position(database.client)).id) }
    await director.post(act('Rmo', rmo.id, 'addRmoPosition'), fields)
    expect((await director.get(show('Rmo', rmo.id))).json().record.params.positions).toBe('учитель')
    await director.post(act('Rmo', rmo.id, 'removeRmoPosition'), fields)
    expect((await director.get(show('Rmo', rmo.id))).json().record.params.positions).toBe('')
  })
})

describe('a form of a register refuses in words', () => {
  test.each([
    [
      'OrganisationFlag',
      { organisation: 'x', kind: 'low_results', schoolYear: '2026.5', activeFrom: '2026-09-01' },
      'organisation',
    ],
    ['OrganisationFlag', { kind: 'low_results', schoolYear: '2026.5', activeFrom: '2026-09-01' }, 'schoolYear'],
    ['OrganisationFlag', { kind: 'low_results', schoolYear: '2026', activeFrom: '2026-09-01' }, 'schoolYear'],
    ['Program', { title: 'А', kind: 'internship', form: 'blended', hours: '0' }, 'hours'],
    ['Provider', { name: 'ИРО', type: 'other' }, 'name'],
    ['Provider', { name: 'Иной', type: 'palace' }, 'type'],
    ['Tutor', { activeFrom: '2026-09-01', activeTo: '2026-09-01' }, 'activeTo'],
  ])('%s %o at %s', async (model, given, field) => {
    const db = database.client
    const references: Record<string, string> = {
      organisation: String(school.id),
      provider: String((await db.provider.findFirstOrThrow()).id),
      community: String((await db.tutorCommunity.findFirstOrThrow()).id),
      person: String(own.id),
    }
    const answer = await (await as('director')).post(`/admin/api/resources/${model}/actions/new`, {
      ...references,
      ...(given as unknown as Record<string, string>),
    })
    expect(answer.statusCode, answer.body).toBe(200)
    expect(answer.json().record.errors[field]?.message, answer.body).toMatch(/^[А-ЯЁ]/)
  })
})
