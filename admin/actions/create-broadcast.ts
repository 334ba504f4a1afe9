// A new broadcast: a name and whom it is for; the composer does the rest.
import { Refusal } from '../../core/refusal.ts'
import { createBroadcast as create } from '../../db/broadcasts/begin.ts'
import { mayBroadcast } from '../../db/broadcasts/rights.ts'
import { offeredTemplates } from '../../db/broadcasts/templates.ts'
import { wordsOf } from '../../locales/index.ts'
import { audienceOf, audienceOptions } from '../audience-choice.ts'
import type { ActionDeclaration, Option } from '../declare.ts'
import type { Desk } from '../desk.ts'

export const createBroadcast: ActionDeclaration = {
  name: 'createBroadcast',
  icon: 'Plus',
  type: 'resource',
  fields: [
    { name: 'title', kind: 'text', required: true },
    { name: 'audience', kind: 'option', isNamed: true, required: true, options: audienceOptions },
    { name: 'template', kind: 'option', isNamed: true, options: templateOptions },
  ],
  initial: async (_desk, _record, { template = '' }) => ({ title: '', audience: 'all-educators', template }),
  run: async ({ db, actor, now }, _record, { title = '', audience = '', template = '' }) => {
    const draft = { title, area: firstArea(actor), ...audienceOf(audience), template }
    const created = await create(db, actor, draft, now)
    if (created.kind === 'refused') throw new Refusal(created.reason, created.args)
    return { message: 'broadcasts-created', redirect: `/admin/pages/broadcast?broadcast=${created.id}` }
  },
}

async function templateOptions({ db, actor, now }: Desk): Promise<Option[]> {
  const words = wordsOf(actor.language)
  const offered = await offeredTemplates(db, actor, now)
  return offered.map(({ value, isOwn, name }) => ({
    value,
    label: words(isOwn ? 'broadcasts-template-own' : 'broadcasts-template-brought', { name: name[actor.language] }),
  }))
}

/** Of none where one may, else of the first of one's own. */
function firstArea(actor: Desk['actor']): number | null {
  if (mayBroadcast(actor, { area: null })) return null
  return [1, 2, 3, 4, 5, 6, 7].find((area) => mayBroadcast(actor, { area })) ?? null
}
