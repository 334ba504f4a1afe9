// A wave that small groups hide in, people of every role, and a way to read its pages as a browser does.
import type { FastifyInstance } from 'fastify'
import type { Sheet } from '../../admin/sheet.ts'
import type { Role } from '../../core/access.ts'
import type { PrismaClient } from '../../db/open.ts'
import { ask, definition, makeOrganisation, makePerson, makeWave, type Type } from '../db/results-fixture.ts'
import { make } from '../setup/make.ts'
import { visitor } from './panel.ts'

/** Answered, by type: the three of supplementary education must not be found. */
const answered: Record<Type, number> = { school: 55, kindergarten: 6, supplementary: 3 }

export type Scene = Awaited<ReturnType<typeof makeScene>>

export async function makeScene(db: PrismaClient) {
  const earlier = await makeWave(db, definition, { title: 'Весна 2026' })
  const wave = await makeWave(db, definition, { title: 'Осень <b>2026</b>', previousId: earlier })
  const people: Record<Type, number[]> = { school: [], kindergarten: [], supplementary: [] }
  const organisations = {} as Record<Type, number>
  for (const type of Object.keys(answered) as Type[]) {
    const organisationId = await makeOrganisation(db, type, `Организация ${type}`)
    organisations[type] = organisationId
    for (let i = 0; i < answered[type]; i++) {
      const person = { id: await makePerson(db, `Педагог${String(i).padStart(2, '0')}`), organisationId, type }
      people[type].push(person.id)
      const value = i % 2 === 0 ? 33 : 67
      const score = { value, level: value < 50 ? 'умеренная' : 'выраженная' }
      const texts = i < 4 ? { Ж7: { text: `Тайное слово ${type} ${i}` } } : {}
      const answers = { А1: { number: i % 3 }, Ж5: { options: [1] }, ...texts }
      const before = { scores: { А: { value: 40, level: 'умеренная' } } }
      // Asked both times: thirty; answered both times: ten.
      if (type === 'school' && i < 30) await ask(db, earlier, person, i < 10 ? before : undefined)
      const scores = { А: score, Б: type === 'school' && i < 4 ? { value: 10, level: 'низкая' } : { value: null } }
      await ask(db, wave, person, { answers, scores })
    }
    await ask(db, wave, { id: await makePerson(db), organisationId, type })
  }
  return { earlier, wave, people, organisations }
}

/** Somebody signed in; `read` gives a page's own JSON. */
export async function signIn(db: PrismaClient, app: FastifyInstance, role: Role, given: object = {}) {
  const account = await make.account(db, { role, ...given })
  const browser = visitor(app)
  await browser.signIn(account)
  const read = async (page: string, query: object = {}) => {
    const response = await browser.get(
      `/admin/api/pages/${page}?${new URLSearchParams(query as Record<string, string>).toString()}`,
    )
    return { status: response.statusCode, body: response.body, json: response.json() as Sheet & { message?: string } }
  }
  return { account, browser, read }
}
