// Link codes: who has one, whether it was used. The code itself is kept nowhere.
import type { Where } from '../../db/scopes.ts'
import { revokeCode } from '../actions/revoke-code.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { personName } from '../person-name.ts'
import { byPerson } from '../search.ts'

const states = ['waiting', 'used', 'revoked', 'expired']

export const linkCodes: ResourceDeclaration = {
  model: 'LinkCode',
  subject: 'linkCode',
  icon: 'Key',
  group: 'access',
  title: 'name',
  list: ['name', 'state', 'issuedAt', 'expiresAt', 'usedAt', 'issuedBy'],
  show: ['name', 'person', 'state', 'issuedAt', 'expiresAt', 'usedAt', 'revokedAt', 'issuedBy'],
  edit: [],
  computed: {
    name: personName,
    state: {
      kind: 'choice',
      choices: states,
      needs: { usedAt: true, revokedAt: true, expiresAt: true },
      value: ({ usedAt, revokedAt, expiresAt }, now) =>
        usedAt ? 'used' : revokedAt ? 'revoked' : (expiresAt as Date) <= now ? 'expired' : 'waiting',
    },
  },
  filters: ['state', 'issuedAt', 'issuedBy'],
  ownFilters: {
    state: {
      kind: 'choice',
      choices: states,
      where: (value, now) => {
        const open = { usedAt: null, revokedAt: null }
        const conditions: Record<string, Where> = {
          used: { usedAt: { not: null } },
          revoked: { usedAt: null, revokedAt: { not: null } },
          expired: { ...open, expiresAt: { lte: now } },
          waiting: { ...open, expiresAt: { gt: now } },
        }
        return ('text' in value && conditions[value.text]) || null
      },
    },
  },
  sort: { issuedAt: ['issuedAt'], expiresAt: ['expiresAt'], usedAt: ['usedAt'] },
  descending: true,
  search: byPerson,
  actions: [
    revokeCode(
      ({ person }) => person,
      ({ state }) => state === 'waiting',
    ),
  ],
}
