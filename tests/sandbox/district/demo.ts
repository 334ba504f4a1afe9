// The demo districts the tests look at, each made once.

import { makeDistrict } from '../../../sandbox/district/district.ts'
import type { PersonRecord } from '../../../sandbox/district/types.ts'

export const TODAY = '2026-11-23'
export const demo = makeDistrict({ today: TODAY })

export const personsByKey = new Map<string, PersonRecord>(demo.persons.map((person) => [person.key, person]))

export function personOf(key: string): PersonRecord {
  const person = personsByKey.get(key)
  if (person === undefined) throw new Error(`Nobody is called ${key}`)
  return person
}
