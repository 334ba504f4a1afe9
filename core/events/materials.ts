// What may be added to an event: for before it, for after it, and its papers, which only staff see.
import { isSecureLink, type Reason } from './judge.ts'

export const materialPurposes = ['before', 'after', 'minutes', 'result_order'] as const
export type MaterialPurpose = (typeof materialPurposes)[number]

/** What those who take part find; the others are papers. */
export const forParticipants = ['before', 'after'] as const satisfies readonly MaterialPurpose[]

/** Texts come trimmed, and null is none. */
export type MaterialFields = {
  purpose: MaterialPurpose
  title: string
  link: string | null
  /** Of a paper. */
  number: string | null
  /** Of a paper, a local date. */
  day: string | null
}

const longest = { title: 150, number: 40 }
export const mostMaterials = 30

export function judgeMaterial(given: MaterialFields, hasFile: boolean): Reason | null {
  const { purpose, title, link, number, day } = given
  if (!materialPurposes.includes(purpose)) return { reason: 'events-refused-material-purpose' }
  if (title === '') return { reason: 'events-refused-material-title' }
  if (title.length > longest.title) return { reason: 'events-refused-material-long', args: { most: longest.title } }
  if (hasFile === (link !== null)) return { reason: 'events-refused-material-thing' }
  if (link && !isSecureLink(link)) return { reason: 'events-refused-material-link' }
  if (!isPaper(purpose)) return null
  if (!number || number.length > longest.number) {
    return { reason: 'events-refused-paper-number', args: { most: longest.number } }
  }
  return day ? null : { reason: 'events-refused-paper-day' }
}

export function isPaper(purpose: MaterialPurpose): boolean {
  return !(forParticipants as readonly MaterialPurpose[]).includes(purpose)
}
