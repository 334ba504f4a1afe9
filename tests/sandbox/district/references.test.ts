// Whatever the district names, is there.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadPositions } from '../../../content/catalogues/positions.ts'
import { parsePhone } from '../../../core/people/phone.ts'
import type { Role } from '../../../sandbox/district/types.ts'
import { demo, personOf, personsByKey, TODAY } from './demo.ts'

const organisations = new Set(demo.organisations.map(({ key }) => key))
const missing = (keys: (string | null)[], known: { has(key: string): boolean }) =>
  keys.filter((key) => key !== null && !known.has(key))

describe('a reference', () => {
  it('to a person finds somebody', () => {
    const keys = [
      ...demo.organisations.map(({ headKey }) => headKey),
      ...[...demo.assignments, ...demo.grants, ...demo.accounts].map(({ personKey }) => personKey),
      ...demo.mentorships.flatMap(({ mentorKey, menteeKey }) => [mentorKey, menteeKey]),
      ...demo.waves.flatMap(({ respondents, runs }) => [...respondents, ...runs].map(({ personKey }) => personKey)),
    ]
    expect(missing(keys, personsByKey)).toEqual([])
  })

  it('to an organisation, a position or a wave finds it', () => {
    const keys = [
      ...[...demo.assignments, ...demo.grants, ...demo.mentorships].map(({ organisationKey }) => organisationKey),
      ...demo.waves.flatMap(({ respondents }) => respondents.map(({ organisationKey }) => organisationKey)),
    ]
    expect(missing(keys, organisations)).toEqual([])
    const positions = new Set(loadPositions().map(({ code }) => code))
    expect(
      missing(
        demo.assignments.map(({ positionCode }) => positionCode),
        positions,
      ),
    ).toEqual([])
    const waves = new Set(demo.waves.map(({ key }) => key))
    expect(
      missing(
        demo.waves.map(({ previousKey }) => previousKey),
        waves,
      ),
    ).toEqual([])
  })

  it('is never doubtful: keys, names of organisations and logins are unique', () => {
    for (const list of [
      demo.organisations.map(({ key }) => key),
      demo.organisations.map(({ shortName }) => shortName),
      demo.organisations.map(({ phone }) => phone),
      demo.persons.map(({ key }) => key),
      demo.persons.map(({ searchName, birthDate }) => searchName + birthDate),
      demo.persons.flatMap(({ phone }) => phone ?? []),
      demo.waves.map(({ key }) => key),
      demo.accounts.map(({ login }) => login),
    ]) {
      expect(new Set(list).size).toBe(list.length)
    }
  })
})

it('an enumerated value is one that the database has', () => {
  const folder = new URL('../../../db/schema/', import.meta.url)
  const schema = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const valuesOf = (name: string) => new RegExp(`enum ${name} {([^@}]*)`).exec(schema)?.[1]?.trim().split(/\s+/) ?? []
  const used: Record<string, string[]> = {
    OrganisationType: demo.organisations.map(({ type }) => type),
    Education: demo.persons.map(({ education }) => education),
    Category: demo.persons.flatMap(({ categories }) => categories),
    ConsentBasis: demo.persons.map(({ consentBasis }) => consentBasis),
    PersonStatus: demo.persons.map(({ status }) => status),
    Role: demo.grants.map(({ role }) => role),
    WaveStatus: demo.waves.map(({ status }) => status),
    RunStatus: demo.waves.flatMap(({ runs }) => runs.map(({ status }) => status)),
    ChannelName: demo.waves.flatMap(({ runs }) => runs.map(({ channel }) => channel)),
  }
  for (const [name, values] of Object.entries(used)) {
    expect(valuesOf(name)).toEqual(expect.arrayContaining([...new Set(values)]))
  }
})

describe('every person', () => {
  it('has one main job, and some have a second', () => {
    const main = demo.assignments.filter(({ isMainJob }) => isMainJob).map(({ personKey }) => personKey)
    expect([...main].sort()).toEqual([...personsByKey.keys()].sort())
    expect(demo.assignments.length - main.length).toBeGreaterThan(60)
  })

  it('was grown when beginning to work, and began before today', () => {
    const tooEarly = demo.persons.filter(
      ({ birthDate, experienceFrom }) =>
        experienceFrom === null || Number(experienceFrom.slice(0, 4)) - Number(birthDate.slice(0, 4)) < 18,
    )
    expect(tooEarly).toEqual([])
    expect(demo.persons.filter(({ experienceFrom }) => (experienceFrom ?? '9') > TODAY)).toEqual([])
  })

  it('has a category that is still in force, without an end if granted since September 2023', () => {
    const graded = demo.persons.filter(({ categories }) => categories.some((one) => one !== 'fits_position'))
    expect(graded.filter(({ categoryUntil }) => categoryUntil !== null && categoryUntil <= TODAY)).toEqual([])
    const endless = graded.filter(({ categoryUntil }) => categoryUntil === null)
    const late = graded.filter(({ categoryDate }) => (categoryDate ?? '') >= '2023-09-01')
    expect(endless).toEqual(late)
  })
})

describe('every organisation', () => {
  it('of the 81 has a head who is outside the base', () => {
    const headless = demo.organisations.filter(({ type, headKey }) => headKey === null && type !== 'department')
    expect(headless).toEqual([])
  })

  it('has a telephone that is read, and an address that cannot exist', () => {
    for (const { phone, email, site } of demo.organisations) {
      expect(parsePhone(phone)).toBe(phone)
      expect(phone).toMatch(/^\+7000/)
      expect(email).toMatch(/@district\.example$/)
      expect(site).toMatch(/\.district\.example$/)
    }
  })
})

describe('the accounts', () => {
  const roles: Role[] = [
    'administrator',
    'director',
    'deputy',
    'specialist',
    'rmo_leader',
    'tutor',
    'mentor',
    'organisation_head',
    'educator',
    'observer',
  ]

  it('are one for every role, each with its grant', () => {
    expect(demo.accounts.map(({ role }) => role).sort()).toEqual([...roles].sort())
    for (const { personKey, role, scope } of demo.accounts) {
      expect(demo.grants).toContainEqual(expect.objectContaining({ personKey, role, ...scope }))
    }
  })

  it('show one story: a young specialist, their mentor, the head of their school and the specialist of area 3', () => {
    const account = (role: Role) => demo.accounts.find((one) => one.role === role)
    const educator = account('educator')?.personKey ?? ''
    const mentorship = demo.mentorships.find(({ menteeKey }) => menteeKey === educator)
    expect(account('mentor')?.personKey).toBe(mentorship?.mentorKey)
    expect(account('organisation_head')?.scope.organisationKey).toBe(mentorship?.organisationKey)
    expect(account('specialist')?.scope.areas).toEqual([3])
    expect(personOf(educator).middleName).not.toBeNull()
    const ran = demo.waves.map(({ runs }) => runs.find(({ personKey }) => personKey === educator)?.status)
    expect(ran).toEqual(['submitted', 'submitted', undefined])
  })

  it('lead 23 associations and tutor 12 subjects, each somebody else', () => {
    const network = demo.grants.filter(({ role }) => role === 'rmo_leader' || role === 'tutor')
    expect(network).toHaveLength(35)
    expect(new Set(network.map(({ personKey }) => personKey)).size).toBe(35)
  })
})
