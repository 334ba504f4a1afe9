// Ways into the panel. What a password was made into is not a column here.
import { createAccount, setDisabled, setPassword, signOutEverywhere } from '../../db/accounts.ts'
import type { ActionDeclaration, ResourceDeclaration } from '../declare.ts'
import { personName } from '../person-name.ts'
import { byText } from '../search.ts'

const create: ActionDeclaration = {
  name: 'createAccount',
  icon: 'UserPlus',
  type: 'resource',
  fields: [
    { name: 'person', kind: 'reference', reference: 'Person', required: true },
    { name: 'login', kind: 'text', required: true },
    { name: 'password', kind: 'password', required: true },
  ],
  run: async ({ db, actor, now }, _record, { person, login = '', password = '' }) => {
    await createAccount(db, actor, { personId: Number(person), login, password }, now)
    return { message: 'panel-createAccount-done' }
  },
}

const change: ActionDeclaration = {
  name: 'setPassword',
  icon: 'Lock',
  type: 'record',
  fields: [{ name: 'password', kind: 'password', required: true }],
  run: async ({ db, actor, now }, { id }, { password = '' }) => {
    await setPassword(db, actor, Number(id), password, now)
    return { message: 'panel-setPassword-done' }
  },
}

const signOut: ActionDeclaration = {
  name: 'signOutEverywhere',
  icon: 'LogOut',
  type: 'record',
  run: async ({ db, actor, now }, { id }) => {
    await signOutEverywhere(db, actor, Number(id), now)
    return { message: 'panel-signOutEverywhere-done' }
  },
}

const disable: ActionDeclaration = {
  name: 'disableAccount',
  icon: 'XCircle',
  type: 'record',
  isDangerous: true,
  suits: ({ isOpen }) => isOpen === true,
  run: async ({ db, actor, now }, { id }) => {
    await setDisabled(db, actor, Number(id), true, now)
    return { message: 'panel-disableAccount-done' }
  },
}

const enable: ActionDeclaration = {
  name: 'enableAccount',
  icon: 'CheckCircle',
  type: 'record',
  suits: ({ isOpen }) => isOpen === false,
  run: async ({ db, actor, now }, { id }) => {
    await setDisabled(db, actor, Number(id), false, now)
    return { message: 'panel-enableAccount-done' }
  },
}

export const accounts: ResourceDeclaration = {
  model: 'Account',
  subject: 'account',
  icon: 'User',
  group: 'system',
  title: 'login',
  list: ['login', 'name', 'isOpen', 'lastSignInAt'],
  show: ['login', 'name', 'isOpen', 'lastSignInAt', 'createdAt', 'disabledAt'],
  edit: [],
  computed: {
    name: personName,
    isOpen: { kind: 'boolean', needs: { disabledAt: true }, value: ({ disabledAt }) => disabledAt === null },
  },
  filters: ['lastSignInAt'],
  sort: { login: ['login'], lastSignInAt: ['lastSignInAt'] },
  search: byText('login'),
  actions: [create, change, signOut, disable, enable],
}
