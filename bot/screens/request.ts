// «I have no code»: organisation type, organisation, and a number to tell by telephone. No names in the chat.

import type { View } from '../../core/view.ts'
import { requestAccess } from '../../db/access-requests.ts'
import {
  centrePhone,
  findOrganisations,
  type OrganisationKind,
  organisationTypes,
} from '../../db/organisation-choice.ts'
import { inRows, longestLabel, mostAnswers, pageOf, press, shortened, turnRow } from './buttons.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'request'

export const request: Screen = {
  name,
  needs: 'consent',
  async show({ contact, words }) {
    if (contact.person) return goTo('menu', [], [], words('bot-request-not-needed'))
    const types = organisationTypes.map((type) => [press(words(`bot-request-type-${type}`), `${name}:list:${type}:0`)])
    const view = { heading: words('bot-request-title'), text: words('bot-request-text'), rows: [...types, back(words)] }
    return shown(view, { memo: { screen: name } })
  },
  async press(visit, [what, value = '', page = '0']) {
    if (visit.contact.person) return goTo('menu', [], [], visit.words('bot-request-not-needed'))
    if (what === 'list') {
      const type = organisationTypes.find((one) => one === value)
      if (type) return shown(await drawList(visit, type, Number(page) || 0), { memo: { screen: name } })
    }
    if (what === 'of' && /^\d{1,9}$/.test(value)) return send(visit, Number(value))
    return goTo(name)
  },
  /** Typed words look for an organisation, and are kept nowhere. */
  async text(visit, typed) {
    const { deps, words } = visit
    const found = await findOrganisations(deps.db, { words: typed.slice(0, 60) })
    const text = words(found.length ? 'bot-request-found' : 'bot-request-not-found', { count: found.length })
    const rows = found.slice(0, mostAnswers).map((one) => [press(shortened(one.shortName), `${name}:of:${one.id}`)])
    return shown({ heading: words('bot-request-title'), text, rows: [...rows, back(words)] })
  },
}

async function drawList({ deps, words }: Visit, type: OrganisationKind, page: number): Promise<View> {
  const all = await findOrganisations(deps.db, { type })
  const part = pageOf(all, page, mostAnswers)
  const isShort = part.items.every((one) => one.shortName.length <= longestLabel)
  const lines = part.items.map((one, i) => `${part.from + i + 1}. ${one.shortName}, ${one.settlement}`)
  const buttons = part.items.map((one, i) =>
    press(isShort ? one.shortName : String(part.from + i + 1), `${name}:of:${one.id}`),
  )
  return {
    heading: words(`bot-request-type-${type}`),
    text: `${words('bot-request-choose')}\n\n${lines.join('\n')}`,
    note: words('bot-page-of', { page: part.page + 1, pages: part.last + 1 }),
    rows: [
      ...inRows(buttons, isShort ? 2 : mostAnswers),
      turnRow(words, part, (to) => `${name}:list:${type}:${to}`),
      [press(words('bot-back'), name)],
    ],
  }
}

async function send(visit: Visit, organisationId: number) {
  const { deps, event, contact, words } = visit
  const organisations = await findOrganisations(deps.db, { id: organisationId })
  const organisation = organisations[0]
  if (!organisation) return goTo(name)
  const { number } = await requestAccess(deps.db, { contactId: contact.id, organisationId, now: event.receivedAt })
  const phone = await centrePhone(deps.db)
  const text = words('bot-request-sent', { number, organisation: organisation.shortName, phone: phone ?? 'none' })
  const rows = [[press(words('bot-request-change'), name)], [press(words('bot-code-have'), 'code')]]
  return shown({ heading: words('bot-request-title'), text, rows }, { memo: { screen: 'code' } })
}

function back(words: Visit['words']) {
  return [press(words('bot-back'), 'code')]
}
