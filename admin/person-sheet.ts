// A page with one list of one person's: what they have asked, what they have sent.
import { fullName, type PersonName } from '../core/people/names.ts'
import { whereOf } from '../db/scopes.ts'
import type { Words } from '../locales/index.ts'
import type { Desk } from './desk.ts'
import { PanelRefusal } from './refusal.ts'
import { numberOf } from './results/query.ts'
import type { Sheet, Table } from './sheet.ts'

/** Whom `person` of the address names. @throws where there is nobody whom the desk may read of */
export async function personAsked({ db, actor, now }: Desk, query: Record<string, string>) {
  const where = { AND: [{ id: numberOf(query, 'person') }, whereOf(actor, 'read', 'person', now)] }
  const person = await db.person.findFirst({ where })
  if (!person) throw new PanelRefusal(404, 'panel-refused-missing')
  return person
}

export function listOfPerson(
  person: PersonName & { id: number },
  { id, title, lead = [], ...table }: { id: string; title: string; lead?: string[] } & Omit<Table, 'caption'>,
  words: Words,
): Sheet {
  const caption = words('panel-events-table', { title })
  return {
    title: fullName(person),
    lead,
    links: [{ text: words('panel-events-card'), href: `/admin/resources/Person/records/${person.id}/show` }],
    sections: [{ id, title, tables: [{ caption, isStacked: true, ...table }] }],
  }
}
