// The table of rights as text, for the staff guide and for whoever asks.
import { type Reach, type Role, reachOf, type Subject, subjects } from './access.ts'

export const roles: readonly Role[] = [
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

export type RightsRow = { subject: Subject; cells: { role: Role; read: Reach | null; write: Reach | null }[] }

export function rightsTable(): RightsRow[] {
  return subjects.map((subject) => ({
    subject,
    cells: roles.map((role) => ({
      role,
      read: reachOf(role, 'read', subject),
      write: reachOf(role, 'write', subject),
    })),
  }))
}

/** One line a subject, tab-separated: `R`, `RW`, with how far it goes; a dash is no right. */
export function printRights(): string {
  const cell = (read: Reach | null, writeReach: Reach | null) => {
    if (!read) return '—'
    if (!writeReach) return `R ${read}`
    return read === writeReach ? `RW ${read}` : `R ${read}, W ${writeReach}`
  }
  const head = ['', ...roles].join('\t')
  const lines = rightsTable().map(({ subject, cells }) =>
    [subject, ...cells.map((one) => cell(one.read, one.write))].join('\t'),
  )
  return [head, ...lines].join('\n')
}
