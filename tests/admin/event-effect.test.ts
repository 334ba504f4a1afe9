// What has changed since an event, on its page: what is missing is said, and to whom it is not told.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { eventTools } from '../db/events/fixture.ts'
import { ask, definition, makeWave } from '../db/results-fixture.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { testPanel, visitor } from './panel.ts'

let database: Database
let app: FastifyInstance
let event: { id: number }
let browsers: Record<string, ReturnType<typeof visitor>>
const { teacher, announced } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  app = await testPanel(database)
  const school = await make.organisation(db)
  const people = [1, 2, 3, 4, 5].map(() => teacher(school.id))
  const ids = await Promise.all(people)
  const autumn = await makeWave(db, definition)
  const accounts = {
    director: await make.account(db),
    tutor: await make.account(db, { role: 'tutor' }),
    head: await make.account(db, { role: 'organisation_head', organisationId: school.id }),
    observer: await make.account(db, { role: 'observer' }),
  }
  event = await announced({ organiserId: accounts.tutor.personId })
  const at = new Date('2026-11-20T12:00:00Z')
  await db.centreEvent.update({
    where: { id: event.id },
    data: {
      status: 'held',
      startsAt: at,
      endsAt: new Date('2026-11-20T13:00:00Z'),
      aims: {
        create: [
          { survey: 'young-difficulties', scale: 'А' },
          { survey: 'young-difficulties', scale: 'Б' },
        ],
      },
    },
  })
  for (const personId of ids) {
    const person = { id: personId, organisationId: school.id, type: 'school' as const }
    await ask(db, autumn, person, { scores: { А: { value: 60, level: 'выраженная' } } })
    await db.eventRegistration.create({
      data: {
        token: `effect-${personId}`,
        eventId: event.id,
        personId,
        organisationId: school.id,
        status: 'registered',
        madeBy: 'chat',
        madeAt: at,
        attendedAt: at,
      },
    })
  }
  browsers = {}
  for (const [name, account] of Object.entries(accounts)) {
    browsers[name] = visitor(app)
    await browsers[name].signIn(account)
  }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const read = async (who: string, address: string) =>
  (await (browsers[who] as ReturnType<typeof visitor>).get(address)).json()
const pageFor = (who: string) => read(who, `/admin/api/pages/event?event=${event.id}`)
const notesFor = async (who: string) =>
  (await pageFor(who)).sections.find((one: { id: string }) => one.id === 'effect')?.notes

test('until it is asked again the page says what is missing, and when it comes', async () => {
  expect(await notesFor('director')).toEqual([
    'После мероприятия об этом ещё не спрашивали. Запланируйте опрос по этой анкете: что изменилось, появится здесь, когда он закроется.',
  ])
  const may = { opensAt: new Date('2027-05-05T06:00:00Z'), closesAt: new Date('2027-05-22T21:00:00Z') }
  await makeWave(database.client, definition, { ...may, status: 'planned' })
  expect(await notesFor('director')).toEqual([
    'Об этом спросят снова 5 мая. Что изменилось, появится здесь, когда опрос закроется.',
  ])
})

test('the department reads it too; whoever runs the event and may not read the results is told so, a head nothing', async () => {
  expect((await notesFor('observer'))[0]).toContain('Об этом спросят снова')
  expect(await notesFor('tutor')).toEqual([
    'Итоги этой анкеты вам не показываются: они открыты руководству центра и ответственному специалисту.',
  ])
  expect(await notesFor('head')).toBeUndefined()
})

test('what it is meant for stands on its page and on its card', async () => {
  const aims = 'Планирование и документы, Урок · young-difficulties'
  expect((await pageFor('director')).lead).toContain(`Направлено на затруднения: ${aims}`)
  const { record } = await read('director', `/admin/api/resources/CentreEvent/records/${event.id}/show`)
  expect(record.params['aims.0']).toBe(aims)
})

test('a difficulty or a topic that there is not is refused by its name', async () => {
  const director = browsers.director as ReturnType<typeof visitor>
  const address = `/admin/api/resources/CentreEvent/records/${event.id}/setEventAims`
  const set = async (aims: string) => (await director.post(address, { aims })).json().notice
  expect(await set('young-difficulties/Я')).toMatchObject({
    type: 'error',
    message: 'Затруднения: такой темы в анкетах уже нет. Откройте форму заново.',
  })
  expect(await database.client.eventAim.count({ where: { eventId: event.id } })).toBe(2)
  expect(await set('young-difficulties/Б')).toMatchObject({ type: 'success' })
  expect(await database.client.eventAim.findMany({ where: { eventId: event.id } })).toEqual([
    { eventId: event.id, survey: 'young-difficulties', scale: 'Б' },
  ])
})
