// The person that a row belongs to, with their main job of today: columns that several registers share.
import { fullName } from '../core/people/names.ts'
import { current } from '../db/current.ts'
import type { Computed, FilterDeclaration, Row } from './declare.ts'

type Job = {
  organisationId: number
  subjects: string[]
  isMainJob: boolean
  activeTo: Date | null
  position: { title: string }
}
type Belonging = {
  person: { lastName: string; firstName: string; middleName: string | null; assignments: Job[] } | null
}

const job = {
  organisationId: true,
  subjects: true,
  isMainJob: true,
  activeTo: true,
  position: { select: { title: true } },
}

/** One and the same for all of them: what columns need is laid over one another, table by table. */
const needs = {
  person: { select: { lastName: true, firstName: true, middleName: true, assignments: { select: job } } },
}

export const personJob = {
  name: {
    kind: 'text',
    needs,
    value: (row) => (row as Belonging).person && fullName((row as Belonging).person as never),
  },
  organisation: {
    kind: 'relation',
    reference: 'Organisation',
    needs,
    value: (row, now) => mainJob(row, now)?.organisationId,
  },
  position: { kind: 'text', needs, value: (row, now) => mainJob(row, now)?.position.title },
  subjects: { kind: 'text', needs, value: (row, now) => mainJob(row, now)?.subjects.join(', ') },
} satisfies Record<string, Computed>

export const worksAt: FilterDeclaration = {
  kind: 'relation',
  reference: 'Organisation',
  where: (value, now) =>
    'text' in value
      ? { person: { assignments: { some: { organisationId: Number(value.text), ...current(now) } } } }
      : null,
}

export const byPersonsName = ['person.lastName', 'person.firstName', 'person.middleName']

function mainJob(row: Row, now: Date): Job | undefined {
  const jobs = (row as Belonging).person?.assignments ?? []
  const today = jobs.filter(({ activeTo }) => !activeTo || activeTo > now)
  return today.find(({ isMainJob }) => isMainJob) ?? today[0]
}
