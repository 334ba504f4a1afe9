// Who has which role, from when to when, and what bounds it.
import type { Role } from '../../core/access.ts'
import { Refusal } from '../../core/refusal.ts'
import { endGrant, grantRole } from '../../db/grants.ts'
import type { ActionDeclaration, ResourceDeclaration } from '../declare.ts'
import { choicesOf, fieldOf, modelOf } from '../model.ts'
import { personName } from '../person-name.ts'
import { byPerson } from '../search.ts'

const roles = choicesOf(fieldOf(modelOf('RoleGrant'), 'role')) ?? []

const grant: ActionDeclaration = {
  name: 'grantRole',
  icon: 'Plus',
  type: 'resource',
  fields: [
    { name: 'person', kind: 'reference', reference: 'Person', required: true },
    { name: 'role', kind: 'choice', choices: roles, required: true },
    { name: 'organisation', kind: 'reference', reference: 'Organisation' },
    { name: 'areas', kind: 'text' },
    { name: 'subject', kind: 'text' },
  ],
  run: async ({ db, actor, now }, _record, { person, role, organisation, areas = '', subject }) => {
    const bounds = { organisationId: organisation ? Number(organisation) : null, subject: subject || null }
    const given = { personId: Number(person), role: role as Role, areas: readAreas(areas), ...bounds }
    await grantRole(db, actor, given, now)
    return { message: 'panel-grantRole-done' }
  },
}

const end: ActionDeclaration = {
  name: 'endGrant',
  icon: 'XCircle',
  type: 'record',
  isDangerous: true,
  suits: ({ activeTo }) => activeTo === null,
  run: async ({ db, actor, now }, { id }) => {
    await endGrant(db, actor, Number(id), now)
    return { message: 'panel-endGrant-done' }
  },
}

export const roleGrants: ResourceDeclaration = {
  model: 'RoleGrant',
  subject: 'roleGrant',
  icon: 'Shield',
  group: 'system',
  title: 'name',
  list: ['name', 'role', 'organisation', 'areas', 'activeFrom', 'activeTo'],
  show: ['name', 'person', 'role', 'organisation', 'areas', 'subject', 'activeFrom', 'activeTo'],
  edit: [],
  computed: { name: personName },
  filters: ['role', 'organisation', 'activeFrom'],
  sort: { role: ['role'], activeFrom: ['activeFrom'], activeTo: ['activeTo'] },
  search: byPerson,
  actions: [grant, end],
}

/** «3, 5» */
function readAreas(text: string): number[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  if (parts.some((part) => !/^[1-7]$/.test(part))) throw new Refusal('panel-refused-grant-areas')
  return [...new Set(parts.map(Number))]
}
